import { useVirtualizer } from '@tanstack/react-virtual';
import { Input, Tabs } from 'antd';
import { use, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '../api/types.ts';
import { EmptyState } from '../shared/empty-state.tsx';
import { CorrectionsContext } from './corrections-context.ts';
import { countOf } from './kind-chips.tsx';
import { linesOf } from './lines.ts';
import { MarkDetail } from './mark-detail.tsx';
import { MarkLine } from './mark-line.tsx';
import styles from './mark-lists.module.css';
import { type MarkKind, markKinds } from './marks.ts';
import type { Chosen } from './report-page.tsx';

interface Props {
  reading: Reading;
  chosen: Chosen | null;
  /** Somebody picked a line: show where it stands in the text. */
  onPick: (one: Chosen) => void;
}

/** Everything that was read, a tab for each kind. */
export function MarkLists({ reading, chosen, onPick }: Props) {
  const { t } = useTranslation('reports');
  const [tab, setTab] = useState<MarkKind>(chosen?.kind ?? 'fact');
  useEffect(() => {
    if (chosen) setTab(chosen.kind);
  }, [chosen]);
  return (
    <Tabs
      className={styles.tabs}
      size="small"
      activeKey={tab}
      onChange={(key) => setTab(key as MarkKind)}
      destroyOnHidden
      items={markKinds.map((kind) => ({
        key: kind,
        label: `${t(`kind.${kind}`)} ${countOf(reading, kind)}`,
        children: (
          <MarkList reading={reading} kind={kind} chosen={chosen?.kind === kind ? chosen : null} onPick={onPick} />
        ),
      }))}
    />
  );
}

function MarkList({ reading, kind, chosen, onPick }: Props & { kind: MarkKind }) {
  const { t } = useTranslation('reports');
  const scroller = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState('');
  const { corrected } = use(CorrectionsContext);
  const all = useMemo(() => linesOf(reading, kind, corrected), [reading, kind, corrected]);
  const lines = useMemo(() => {
    const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
    return words.length ? all.filter((line) => words.every((word) => line.search.includes(word))) : all;
  }, [all, filter]);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 62,
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: 8,
  });

  useEffect(() => {
    const index = chosen ? lines.findIndex((line) => line.id === chosen.id) : -1;
    if (index >= 0) virtual.scrollToIndex(index, { align: 'center' });
  }, [chosen, lines, virtual]);

  if (all.length === 0) return <EmptyState title={t('nothing', { kind: t(`kind.${kind}`) })} />;
  return (
    <div className={styles.list}>
      <Input
        size="small"
        allowClear
        value={filter}
        placeholder={t('filter')}
        aria-label={t('filter')}
        onChange={(event) => setFilter(event.target.value)}
      />
      <div ref={scroller} className={styles.scroller}>
        {lines.length === 0 && <EmptyState title={t('noMatch')} />}
        <ul style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const line = lines[item.index];
            if (!line) return null;
            const active = chosen?.id === line.id;
            return (
              <li
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                className={active ? styles.active : ''}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <button type="button" aria-expanded={active} onClick={() => onPick({ kind, id: line.id })}>
                  <MarkLine line={line} />
                </button>
                {active && <MarkDetail reading={reading} one={{ kind, id: line.id }} />}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
