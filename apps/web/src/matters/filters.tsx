import { SearchOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, DatePicker, Input, Segmented, Select, Tag } from 'antd';
import dayjs from 'dayjs';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inLanguage } from '../i18n/index.ts';
import { usePlace } from '../session/session.ts';
import { isComposing } from '../shared/composing.ts';
import { dateText } from '../shared/date-text.tsx';
import { UnitSelect } from '../shared/unit-select.tsx';
import styles from './matters-page.module.css';
import type { SetFilter } from './matters-page.tsx';
import { facetsQuery } from './queries.ts';
import { isNarrowed, type MatterSearch } from './search.ts';

const roles = ['any', 'lead', 'co'] as const;
/** Typing stops this long before the list is asked for. */
const pause = 300;

interface Props {
  search: MatterSearch;
  onChange: SetFilter;
  onClear: () => void;
}

export function Filters({ search, onChange, onClear }: Props) {
  const { t } = useTranslation('matters');
  const { place } = usePlace();
  const facets = useQuery(facetsQuery(place.slug)).data;
  return (
    <search className={styles.filters} aria-label={t('filter.title')}>
      <TextFilter text={search.q ?? ''} onChange={(q) => onChange({ q })} />
      <UnitSelect
        style={{ width: 170 }}
        placeholder={t('filter.unit')}
        aria-label={t('filter.unit')}
        value={search.unit ?? null}
        onChange={(unit) => onChange({ unit, role: unit ? (search.role ?? null) : null })}
      />
      {search.unit && (
        <Segmented
          aria-label={t('filter.role')}
          value={search.role ?? 'any'}
          onChange={(role) => onChange({ role: role === 'any' ? null : role })}
          options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
        />
      )}
      <Select<string>
        style={{ width: 200 }}
        allowClear
        popupMatchSelectWidth={300}
        placeholder={t('filter.section')}
        aria-label={t('filter.section')}
        value={search.section ?? null}
        onChange={(section?: string) => onChange({ section: section ?? null })}
        options={facets?.sections.map((value) => ({ value, label: value })) ?? []}
      />
      <Select<string>
        style={{ width: 130 }}
        allowClear
        placeholder={t('filter.stage')}
        aria-label={t('filter.stage')}
        value={search.stage ?? null}
        onChange={(stage?: string) => onChange({ stage: stage ?? null })}
        options={facets?.stages.map(({ id, name }) => ({ value: id, label: inLanguage(name) })) ?? []}
      />
      <DatePicker.RangePicker
        style={{ width: 250 }}
        allowEmpty={[true, true]}
        placeholder={[t('filter.dueFrom'), t('filter.dueTo')]}
        aria-label={t('filter.due')}
        value={[search.dueFrom ? dayjs(search.dueFrom) : null, search.dueTo ? dayjs(search.dueTo) : null]}
        onChange={(range) =>
          onChange({
            dueFrom: range?.[0]?.format('YYYY-MM-DD') ?? null,
            dueTo: range?.[1]?.format('YYYY-MM-DD') ?? null,
          })
        }
      />
      <RarerFilters search={search} onChange={onChange} />
      {isNarrowed(search) && (
        <Button type="link" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </search>
  );
}

/** Asks when typing pauses or at Enter; an input method that is still choosing is left alone. */
function TextFilter({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { t } = useTranslation('matters');
  const [typed, setTyped] = useState(text);
  const [asked, setAsked] = useState(text);
  const [composing, setComposing] = useState(false);
  // A link or "clear" changed the filter from outside; what was asked for from here is already in the field.
  if (text !== asked) {
    setAsked(text);
    setTyped(text);
  }
  const ask = () => {
    const words = typed.trim();
    if (words === asked) return;
    setAsked(words);
    onChange(words);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the wait
  useEffect(() => {
    if (composing) return;
    const wait = setTimeout(ask, pause);
    return () => clearTimeout(wait);
  }, [typed, composing]);
  return (
    <Input
      className={styles.text}
      allowClear
      prefix={<SearchOutlined />}
      maxLength={100}
      value={typed}
      placeholder={t('filter.text')}
      aria-label={t('filter.text')}
      onChange={(event) => setTyped(event.target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isComposing(event)) ask();
      }}
    />
  );
}

/** Filters that come with a link from another page: shown, and taken away by a click. */
function RarerFilters({ search, onChange }: Pick<Props, 'search' | 'onChange'>) {
  const { t, i18n } = useTranslation('matters');
  const day = (date: string) => dateText(date, i18n.language);
  const tags = [
    search.year && { key: 'year', words: t('tag.year', { year: search.year }) },
    search.open && { key: 'open', words: t('tag.open') },
    search.redSince && { key: 'redSince', words: t('tag.redSince', { day: day(search.redSince) }) },
    search.notReportedSince && {
      key: 'notReportedSince',
      words: t('tag.notReportedSince', { day: day(search.notReportedSince) }),
    },
    search.report && { key: 'report', words: t('tag.report') },
    search.mechanism && {
      key: 'mechanism',
      words: search.mechanism === 'annual-targets' ? t('tag.targets') : t('tag.tasks'),
    },
  ].filter((tag) => typeof tag === 'object');
  return tags.map(({ key, words }) => (
    <Tag key={key} closable={{ 'aria-label': t('tag.remove', { words }) }} onClose={() => onChange({ [key]: null })}>
      {words}
    </Tag>
  ));
}
