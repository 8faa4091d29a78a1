import { SearchOutlined } from '@ant-design/icons';
import { Checkbox, Input, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BreakdownRow } from '../api/types.ts';
import styles from './breakdown-page.module.css';
import { type Filter, sectionSeparator, sectionsOf } from './rows.ts';

const statuses = ['all', 'draft', 'published', 'rejected'] as const;

interface Props {
  rows: readonly BreakdownRow[];
  filter: Filter;
  onChange: (filter: Filter) => void;
}

export function Filters({ rows, filter, onChange }: Props) {
  const { t } = useTranslation('breakdown');
  const count = (status: Filter['status']) =>
    status === 'all' ? rows.length : rows.filter((row) => row.status === status).length;
  const withoutLead = rows.filter((row) => row.leadUnit === null && row.status !== 'rejected').length;
  return (
    <search className={styles.filters} aria-label={t('filter.title')}>
      <Input
        allowClear
        prefix={<SearchOutlined />}
        className={styles.text}
        value={filter.text}
        placeholder={t('filter.text')}
        aria-label={t('filter.text')}
        onChange={(event) => onChange({ ...filter, text: event.target.value })}
      />
      <Select
        className={styles.section}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={360}
        placeholder={t('filter.section')}
        aria-label={t('filter.section')}
        value={filter.section || null}
        onChange={(section) => onChange({ ...filter, section: section ?? '' })}
        options={sectionsOf(rows).map((section) => {
          const [part, heading] = section.split(sectionSeparator);
          return { value: section, label: heading ? `　${heading}` : part };
        })}
      />
      <Segmented
        aria-label={t('filter.status')}
        value={filter.status}
        onChange={(status) => onChange({ ...filter, status })}
        options={statuses.map((value) => ({ value, label: `${t(`status.${value}`)} ${count(value)}` }))}
      />
      <Checkbox
        checked={filter.withoutLead}
        onChange={({ target }) => onChange({ ...filter, withoutLead: target.checked })}
      >
        {t('filter.withoutLead')} {withoutLead}
      </Checkbox>
    </search>
  );
}
