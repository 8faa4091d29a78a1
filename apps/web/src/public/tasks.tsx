import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Light } from '../api/types.ts';
import { inLanguage } from '../i18n/index.ts';
import { DateText, periodText } from '../shared/date-text.tsx';
import { LightDot } from '../shared/light-dot.tsx';
import { PaceTag } from '../shared/pace-tag.tsx';
import { ShareBar } from '../shared/share-bar.tsx';
import { choicesOf, filterFrom, filterTasks, noTaskFilter, type Task, withFilter } from './filter-tasks.ts';
import styles from './tasks.module.css';

const lights: readonly Light[] = ['red', 'yellow', 'green', 'none'];
const step = 30;

/** The published tasks, searched and filtered in the browser; the filter stands in the address. */
export function Tasks({ tasks }: { tasks: readonly Task[] }) {
  const { t } = useTranslation(['public', 'shared']);
  const [filter, setFilter] = useState(() => filterFrom(location.search));
  const [shown, setShown] = useState(step);
  const found = useMemo(() => filterTasks(tasks, filter), [tasks, filter]);
  useEffect(() => {
    history.replaceState(null, '', `${location.pathname}${withFilter(location.search, filter)}${location.hash}`);
  }, [filter]);
  const set = (change: Partial<typeof filter>) => {
    setShown(step);
    setFilter({ ...filter, ...change });
  };
  const isNarrowed = withFilter('', filter) !== '';
  return (
    <>
      <search className={styles.filters} aria-label={t('tasks.filter')}>
        <label>
          <span>{t('tasks.search')}</span>
          <input
            type="search"
            value={filter.text}
            maxLength={60}
            placeholder={t('tasks.searchHint')}
            onChange={(event) => set({ text: event.target.value })}
          />
        </label>
        <Choice name={t('tasks.light')} value={filter.light} onChange={(light) => set({ light })} all={t('tasks.all')}>
          {lights.map((light) => (
            <option key={light} value={light}>
              {t(`shared:light.${light}`)}
            </option>
          ))}
        </Choice>
        <Choice name={t('tasks.unit')} value={filter.unit} onChange={(unit) => set({ unit })} all={t('tasks.all')}>
          {choicesOf(tasks, 'leadUnit').map((unit) => (
            <option key={unit}>{unit}</option>
          ))}
        </Choice>
        <Choice
          name={t('tasks.section')}
          value={filter.section}
          onChange={(section) => set({ section })}
          all={t('tasks.all')}
        >
          {choicesOf(tasks, 'section').map((section) => (
            <option key={section}>{section}</option>
          ))}
        </Choice>
      </search>
      <p className={styles.found} role="status">
        {t('tasks.found', { count: found.length })}
        {isNarrowed && (
          <button type="button" onClick={() => set(noTaskFilter)}>
            {t('shared:action.clear')}
          </button>
        )}
      </p>
      {found.length === 0 && <p>{t('tasks.none')}</p>}
      <ul className={styles.tasks}>
        {found.slice(0, shown).map((task) => (
          <li key={task.id} id={`task-${task.id}`}>
            <TaskCard task={task} />
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + step)}>
          {t('tasks.more', { left: found.length - shown })}
        </button>
      )}
    </>
  );
}

function Choice({
  name,
  value,
  all,
  onChange,
  children,
}: {
  name: string;
  value: string;
  all: string;
  onChange: (value: string) => void;
  children: ReactNode;
}) {
  return (
    <label>
      <span>{name}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{all}</option>
        {children}
      </select>
    </label>
  );
}

function TaskCard({ task }: { task: Task }) {
  const { t, i18n } = useTranslation('public');
  const { standing, lastReport } = task;
  return (
    <article className={styles.task} aria-label={task.title}>
      <h3>
        <LightDot light={standing.light} />
        <span>{task.title}</span>
        <PaceTag paceClass={standing.paceClass} />
      </h3>
      <p>{inLanguage(standing.reason)}</p>
      <ShareBar standing={standing} />
      <p className={styles.about}>
        {task.leadUnit && <span>{t('tasks.lead', { unit: task.leadUnit })}</span>}
        {task.targetText && <span>{t('tasks.target', { target: task.targetText })}</span>}
        {task.due && (
          <span>
            {t('tasks.due')}
            <DateText date={task.due} />
          </span>
        )}
      </p>
      {(task.original || lastReport) && (
        <details>
          <summary>{t('tasks.details')}</summary>
          {task.original && (
            <blockquote>
              <b>{t('tasks.original')}</b>
              {task.original}
            </blockquote>
          )}
          {lastReport && (
            <p>
              <b>{t('tasks.lastReport', { period: periodText(lastReport.period, i18n.language) })}</b>
              {lastReport.text}
            </p>
          )}
        </details>
      )}
    </article>
  );
}
