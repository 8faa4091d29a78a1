import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatterDetail } from '../api/types.ts';
import { inLanguage } from '../i18n/index.ts';
import { DateText } from '../shared/date-text.tsx';
import { listText } from '../shared/list-text.ts';
import { Nothing } from '../shared/nothing.tsx';
import { Panel } from '../shared/panel.tsx';
import { decimalText, targetText } from '../shared/quantity-text.tsx';
import styles from './matter-page.module.css';

/** Who answers for it, and what is asked of them. */
export function MatterFacts({ matter }: { matter: MatterDetail }) {
  const { t } = useTranslation(['matters', 'shared']);
  const { leader } = matter;
  return (
    <>
      <Panel title={t('one.facts')}>
        <dl className={styles.facts}>
          <Fact name={t('shared:words.leadUnit')}>{matter.leadUnit?.name}</Fact>
          <Fact name={t('shared:words.coUnits')}>{listText(matter.coUnits.map((unit) => unit.name))}</Fact>
          <Fact name={t('shared:words.leader')}>{leader && `${leader.title} ${leader.holder}`}</Fact>
          <Fact name={t('shared:words.target')}>{matter.target && targetText(matter.target)}</Fact>
          <Fact name={t('shared:words.due')}>{matter.due && <DateText date={matter.due} />}</Fact>
          <Fact name={t('shared:words.section')}>
            {typeof matter.fields.section === 'string' ? matter.fields.section : matter.section}
          </Fact>
          <Fact name={t('one.mechanism')}>{inLanguage(matter.mechanismName)}</Fact>
          <Fact name={t('one.openedOn')}>
            <DateText date={matter.openedOn} />
          </Fact>
          {matter.closedOn && (
            <Fact name={t('one.closedOn')}>
              <DateText date={matter.closedOn} />
            </Fact>
          )}
        </dl>
      </Panel>
      {matter.nodes.length > 0 && (
        <Panel title={t('one.nodes')}>
          <ol className={styles.nodes}>
            {matter.nodes.map((node) => (
              <li key={node.quarter}>
                <span>{t('one.node', { quarter: node.quarter })}</span>
                <span>
                  {node.text}
                  {node.share && (node.text ? `（${decimalText(node.share)}%）` : `${decimalText(node.share)}%`)}
                </span>
                {node.reached !== undefined && (
                  <span className={styles.reached}>
                    {node.reached ? `✓ ${t('one.nodeReached')}` : t('one.nodeOpen')}
                  </span>
                )}
              </li>
            ))}
          </ol>
        </Panel>
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <Nothing />}</dd>
    </div>
  );
}
