import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BreakdownRow, QuarterNode } from '../api/types.ts';
import { DateText } from '../shared/date-text.tsx';
import { listText } from '../shared/list-text.ts';
import { Nothing } from '../shared/nothing.tsx';
import { usePosts, useUnits } from '../shared/units.ts';
import styles from './cell-value.module.css';
import type { ColumnKey } from './columns.ts';
import { reasonForLead, targetCell } from './rows.ts';

/** What a cell says; the cards of a narrow screen say the same. */
export function CellValue({ row, column }: { row: BreakdownRow; column: ColumnKey }) {
  const units = useUnits();
  const posts = usePosts();
  switch (column) {
    case 'order':
      return row.order;
    case 'section':
      return <span className={styles.section}>{row.section[row.section.length - 1]}</span>;
    case 'original':
      return row.original ? <span className={styles.original}>{row.original}</span> : <FromTable />;
    case 'task':
      return row.task;
    case 'target':
      return targetCell(row) || <Nothing />;
    case 'leadUnit':
      return row.leadUnit === null ? (
        <Nothing />
      ) : (
        <Lead row={row} name={units.byId.get(row.leadUnit)?.shortName ?? '…'} />
      );
    case 'coUnits':
      return row.coUnits.length ? (
        listText(row.coUnits.map((unit) => units.byId.get(unit)?.shortName ?? '…'))
      ) : (
        <Nothing />
      );
    case 'leader': {
      const post = row.leader === null ? null : posts.byId.get(row.leader);
      return post ? <span title={post.title}>{post.holder || post.title}</span> : <Nothing />;
    }
    case 'nodes':
      return row.nodes.length ? <Nodes nodes={row.nodes} /> : <Nothing />;
    case 'due':
      return row.due === null ? <OpenEnd row={row} /> : <DateText date={row.due} />;
  }
}

function FromTable() {
  const { t } = useTranslation('breakdown');
  return <span className={styles.fromTable}>{t('fromTable')}</span>;
}

function Lead({ row, name }: { row: BreakdownRow; name: string }) {
  const { t } = useTranslation('breakdown');
  const reason = row.status === 'draft' ? reasonForLead(row) : null;
  if (reason === null) return name;
  return (
    <Tooltip title={t('suggestedWhy', { reason })}>
      <span>
        {name}
        <em className={styles.suggested}>{t('suggested')}</em>
      </span>
    </Tooltip>
  );
}

function OpenEnd({ row }: { row: BreakdownRow }) {
  const { t } = useTranslation('breakdown');
  return row.openReason ? <span title={row.openReason}>{t('openEnd')}</span> : <Nothing />;
}

function Nodes({ nodes }: { nodes: QuarterNode[] }) {
  const { t } = useTranslation('breakdown');
  return (
    <ul className={styles.nodes}>
      {nodes.map((node) => (
        <li key={node.quarter}>
          <b>{t(`quarter.${node.quarter}`)}</b> {node.text}
          {node.share && ` ${node.share}%`}
        </li>
      ))}
    </ul>
  );
}
