import { CheckOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BreakdownRow } from '../api/types.ts';
import type { Change } from './rows.ts';
import { suggestedLead } from './rows.ts';
import styles from './suggested-lead.module.css';

/** The unit whose duties meet the words of the row; one click makes it the lead unit. */
export function SuggestedLead({
  row,
  onChange,
}: {
  row: BreakdownRow;
  onChange: (row: string, change: Change) => void;
}) {
  const { t } = useTranslation('breakdown');
  const suggestion = suggestedLead(row);
  if (!suggestion) return null;
  return (
    <Tooltip title={t('suggestedWhy', { reason: suggestion.reason })}>
      <Button
        size="small"
        type="dashed"
        className={styles.accept}
        icon={<CheckOutlined />}
        aria-label={t('accept', { unit: suggestion.name })}
        onClick={(event) => {
          event.stopPropagation();
          onChange(row.id, { leadUnit: suggestion.unit });
        }}
        onKeyDown={(event) => event.stopPropagation()}
      >
        {suggestion.name}
      </Button>
    </Tooltip>
  );
}
