import { DownloadOutlined, MenuOutlined, TableOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Alert, Button, Drawer } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fact, Report } from '../api/types.ts';
import { usePlace } from '../session/session.ts';
import { Busy } from '../shared/busy.tsx';
import { DateText } from '../shared/date-text.tsx';
import { LinkButton } from '../shared/link-button.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useNarrow } from '../shared/use-narrow.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { correctedReading } from './corrections.ts';
import { type CorrectedNumber, CorrectionsContext } from './corrections-context.ts';
import { flash, showSection } from './find-in-text.ts';
import { KindChips } from './kind-chips.tsx';
import { MarkLists } from './mark-lists.tsx';
import { drawnOf, layOut, type MarkKind, marksOf, repairedShare } from './marks.ts';
import { reportQuery, sourceAddress } from './queries.ts';
import { ReportOutline } from './report-outline.tsx';
import styles from './report-page.module.css';
import { ReportText } from './report-text.tsx';
import { UnstatedTargets } from './unstated-targets.tsx';
import { type SelectedNumber, useSelectedNumber } from './use-selected-number.ts';

const route = getRouteApi('/places/$place/reports/$report');

export function ReportPage() {
  const { place, report: id } = route.useParams();
  const report = useQuery(reportQuery(place, id));
  if (report.error) return <ProblemAlert error={report.error} onRetry={() => report.refetch()} />;
  return report.data ? <ReportView key={id} report={report.data} /> : <Busy />;
}

/** What somebody looks at: one thing that was read, in its list. */
export interface Chosen {
  kind: MarkKind;
  id: string;
}

function ReportView({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const { place, may } = usePlace();
  const clerk = may('clerk');
  const { at } = route.useSearch();
  const narrow = useNarrow();
  const { reading, corrected } = useMemo(() => correctedReading(report), [report]);
  const [correcting, setCorrecting] = useState<CorrectedNumber | null>(null);
  const marks = useMemo(() => marksOf(reading), [reading]);
  const [hidden, setHidden] = useState<ReadonlySet<MarkKind>>(
    () => new Set(repairedShare(marks, reading.text.length) > 0.05 ? ['repair'] : []),
  );
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const repairsHidden = hidden.has('repair');
  const chosenRepair = repairsHidden && chosen?.kind === 'repair' ? chosen.id : null;
  const paragraphs = useMemo(
    () => layOut(reading.text, reading.outline, drawnOf(marks, repairsHidden, chosenRepair)),
    [reading, marks, repairsHidden, chosenRepair],
  );
  const [drawer, setDrawer] = useState<'outline' | 'lists' | null>(null);
  const text = useRef<HTMLDivElement>(null);
  const selected = useSelectedNumber(text, clerk);
  const corrections = useMemo(() => {
    const correct = (number: CorrectedNumber) => {
      setDrawer(null);
      setCorrecting(number);
    };
    return { corrected, onCorrect: clerk ? correct : null };
  }, [corrected, clerk]);

  const showInText = useCallback((one: Chosen) => {
    setChosen(one);
    setDrawer(null);
    if (one.kind !== 'repair') setHidden((kinds) => new Set([...kinds].filter((kind) => kind !== one.kind)));
    // After a drawer has closed and hidden marks are back.
    requestAnimationFrame(() => flash(text.current, one.id, { scroll: true }));
  }, []);

  const showInList = useCallback(
    (one: Chosen) => {
      setChosen({ ...one });
      flash(text.current, one.id, { scroll: false });
      if (narrow) setDrawer('lists');
    },
    [narrow],
  );

  useEffect(() => {
    const mark = at === undefined ? undefined : marks.find((one) => one.id === at);
    if (mark && mark.kind !== 'heading') showInText({ kind: mark.kind, id: mark.id });
  }, [at, marks, showInText]);

  const outline = (
    <ReportOutline
      sections={reading.outline}
      onPick={(section) => {
        setDrawer(null);
        requestAnimationFrame(() => showSection(text.current, section));
      }}
    />
  );
  const lists = <MarkLists reading={reading} chosen={chosen} onPick={showInText} />;

  return (
    <CorrectionsContext value={corrections}>
      <PageHeader
        title={report.title}
        note={
          <>
            {t('version', { year: report.year, version: report.version })}
            {!report.current && ` · ${t('notCurrent')}`}
            {reading.session && ` · ${reading.session}`}
            {reading.speaker && ` · ${reading.speaker}`}
            {report.delivered && (
              <>
                {' · '}
                <DateText date={report.delivered} />
              </>
            )}
          </>
        }
        actions={
          <>
            <Button icon={<DownloadOutlined />} href={sourceAddress(place.slug, report.id)} download>
              {t('downloadSource')}
            </Button>
            <LinkButton
              to="/places/$place/reports/$report/breakdown"
              params={{ place: place.slug, report: report.id }}
              color="primary"
              variant="solid"
              icon={<TableOutlined />}
            >
              {t('breakdown')}
            </LinkButton>
          </>
        }
      />
      {(reading.truncated.head || reading.truncated.tail) && (
        <Alert
          type="warning"
          showIcon
          className={styles.alert}
          title={
            reading.truncated.head && reading.truncated.tail
              ? t('truncated.both')
              : reading.truncated.head
                ? t('truncated.head')
                : t('truncated.tail')
          }
        />
      )}
      <UnstatedTargets report={report.id} />
      <KindChips reading={reading} hidden={hidden} onChange={setHidden} />
      <div className={styles.columns}>
        {!narrow && <div className={styles.outline}>{outline}</div>}
        <ReportText
          ref={text}
          text={reading.text}
          paragraphs={paragraphs}
          hidden={hidden}
          reading={reading}
          onShowInList={showInList}
        />
        {!narrow && <div className={styles.lists}>{lists}</div>}
      </div>
      {narrow && (
        <>
          <div className={styles.bar}>
            <Button icon={<MenuOutlined />} onClick={() => setDrawer('outline')}>
              {t('outline')}
            </Button>
            <Button icon={<UnorderedListOutlined />} onClick={() => setDrawer('lists')}>
              {t('lists')}
            </Button>
          </div>
          <Drawer
            placement="left"
            size={300}
            open={drawer === 'outline'}
            onClose={() => setDrawer(null)}
            title={t('outline')}
          >
            {outline}
          </Drawer>
          <Drawer
            placement="bottom"
            size="75vh"
            open={drawer === 'lists'}
            onClose={() => setDrawer(null)}
            title={t('lists')}
            styles={{ body: { padding: '0 12px', display: 'flex' } }}
          >
            {lists}
          </Drawer>
        </>
      )}
      {selected && !correcting && (
        <div className={styles.selected}>
          {t('correct.selected', { digits: selected.digits })}
          <Button
            size="small"
            type="primary"
            // The selection must outlast the press.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setCorrecting(numberAt(reading.facts, selected))}
          >
            {factAt(reading.facts, selected) ? t('corrected.correct') : t('correct.add')}
          </Button>
        </div>
      )}
      {correcting && (
        <CorrectDialog
          report={report.id}
          reading={reading}
          number={correcting}
          before={'fact' in correcting ? corrected.get(correcting.fact) : undefined}
          onClose={() => setCorrecting(null)}
        />
      )}
    </CorrectionsContext>
  );
}

/** The fact a selected number is part of, if it was read. */
function factAt(facts: readonly Fact[], { start, end }: Pick<SelectedNumber, 'start' | 'end'>): Fact | undefined {
  return facts.find(({ span }) => span.start <= start && end <= span.end);
}

function numberAt(facts: readonly Fact[], { start, end }: SelectedNumber): CorrectedNumber {
  const fact = factAt(facts, { start, end });
  return fact ? { fact: fact.id } : { span: { start, end } };
}
