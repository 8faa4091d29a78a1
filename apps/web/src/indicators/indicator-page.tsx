import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '../api/types.ts';
import { inLanguage } from '../i18n/index.ts';
import { usePlace } from '../session/session.ts';
import { Busy } from '../shared/busy.tsx';
import { DateText } from '../shared/date-text.tsx';
import { EmptyState } from '../shared/empty-state.tsx';
import { coverageText, indicatorName, indicatorTargetText, observationText } from '../shared/indicator-text.ts';
import { LightDot } from '../shared/light-dot.tsx';
import { Nothing } from '../shared/nothing.tsx';
import { PaceTag } from '../shared/pace-tag.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import { Panel } from '../shared/panel.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { SourceSentence } from '../shared/source-sentence.tsx';
import styles from './indicator-page.module.css';
import { Figure } from './indicators-page.tsx';
import { ObservationDialog } from './observation-dialog.tsx';
import { indicatorQuery } from './queries.ts';
import { type Kind, mainKind } from './series.ts';
import { SeriesChart } from './series-chart.tsx';

const route = getRouteApi('/places/$place/indicators/$indicator');

export function IndicatorPage() {
  const { indicator: id } = route.useParams();
  const { place } = usePlace();
  const indicator = useQuery(indicatorQuery(place.slug, id));
  if (indicator.error) return <ProblemAlert error={indicator.error} onRetry={() => indicator.refetch()} />;
  return indicator.data ? <IndicatorDetail key={id} indicator={indicator.data} /> : <Busy />;
}

function IndicatorDetail({ indicator }: { indicator: Indicator }) {
  const { t, i18n } = useTranslation(['indicators', 'shared']);
  const { place, session, may } = usePlace();
  const [kind, setKind] = useState<Kind>(mainKind(indicator));
  const [entering, setEntering] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const { standing, latest, lastYear, source } = indicator;
  const kinds = (['growth', 'level'] as const).filter((one) => indicator.observations.some((o) => o.kind === one));
  const shown = indicator.observations.filter((one) => one.kind === kind);
  // The office, and the unit that publishes the figure or answers for it; the server has the last word.
  const mine = session.grants.some((grant) => grant.role === 'unit-clerk' && grant.place === place.slug);
  const name = indicatorName(indicator);
  return (
    <>
      <PageHeader
        title={name}
        note={
          <Link to="/places/$place/indicators" params={{ place: place.slug }}>
            {t('back')}
          </Link>
        }
        actions={
          (may('clerk') || mine) && (
            <Button type="primary" onClick={() => setEntering(true)}>
              {t('enter.title')}
            </Button>
          )
        }
      />
      {said && (
        <Alert
          type="success"
          role="status"
          showIcon
          closable={{ onClose: () => setSaid(null) }}
          style={{ marginBottom: 12 }}
          title={said}
        />
      )}
      <div className={styles.columns}>
        <Panel title={t('one.standing', { year: indicator.year })}>
          <p className={styles.pace}>
            <LightDot light={standing.light} word />
            <PaceTag paceClass={standing.paceClass} />
            <span>{inLanguage(standing.reason)}</span>
          </p>
          <dl className={styles.facts}>
            <div>
              <dt>{t('column.target')}</dt>
              <dd>{indicatorTargetText(indicator) ?? t('one.noTarget')}</dd>
            </div>
            <div>
              <dt>{t('column.latest')}</dt>
              <dd>
                <Figure one={latest} />
              </dd>
            </div>
            <div>
              <dt>{t('column.lastYear')}</dt>
              <dd>{lastYear ? observationText(lastYear) : <Nothing />}</dd>
            </div>
            <div>
              <dt>{t('column.nextRelease')}</dt>
              <dd>
                <DateText date={indicator.nextRelease} />
              </dd>
            </div>
            <div>
              <dt>{t('column.source')}</dt>
              <dd>{indicator.sourceUnit ?? <Nothing />}</dd>
            </div>
            <div>
              <dt>{t('shared:words.leadUnit')}</dt>
              <dd>{indicator.leadUnit?.name ?? <Nothing />}</dd>
            </div>
          </dl>
          {source && <SourceSentence report={source.report} text={source.text} at={source.commitment ?? undefined} />}
          {indicator.matter && (
            <p>
              <Link to="/places/$place/matters/$matter" params={{ place: place.slug, matter: indicator.matter }}>
                {t('one.matter')}
              </Link>
            </p>
          )}
        </Panel>
        <Panel title={t('one.series')}>
          {kinds.length > 1 && (
            <Segmented<Kind>
              aria-label={t('one.kind')}
              value={kind}
              onChange={setKind}
              options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            />
          )}
          {shown.length === 0 ? (
            <EmptyState title={t('one.nothing')}>
              <p>{t('one.nothingDetail')}</p>
            </EmptyState>
          ) : (
            <>
              <SeriesChart indicator={indicator} kind={kind} height={280} />
              <table className={styles.table} aria-label={t('one.figures')}>
                <thead>
                  <tr>
                    <th scope="col">{t('figure.period')}</th>
                    <th scope="col">{t('figure.value')}</th>
                    <th scope="col">{t('figure.status')}</th>
                    <th scope="col">{t('figure.released')}</th>
                  </tr>
                </thead>
                <tbody>
                  {[...shown].reverse().map((one) => (
                    <tr key={one.period}>
                      <th scope="row">{coverageText(one.period, i18n.language)}</th>
                      <td>{observationText(one)}</td>
                      <td>{t(`status.${one.status}`)}</td>
                      <td>
                        <DateText date={one.released} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          )}
        </Panel>
      </div>
      {entering && (
        <ObservationDialog
          indicator={indicator}
          onClose={() => setEntering(false)}
          onDone={(words) => {
            setEntering(false);
            setSaid(words);
          }}
        />
      )}
    </>
  );
}
