import { useCallback, useMemo, useRef, useState } from 'react';

export interface Selection {
  ids: ReadonlySet<string>;
  has: (id: string) => boolean;
  set: (ids: readonly string[]) => void;
  /** `until`: everything from the last one touched to this one, as Shift does. */
  toggle: (id: string, until: boolean) => void;
}

/** Which rows are ticked. `order` is the rows on screen, for Shift. */
export function useSelection(order: readonly string[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const shown = useRef(order);
  shown.current = order;
  const toggle = useCallback((id: string, until: boolean) => {
    const from = until && last.current !== null ? shown.current.indexOf(last.current) : -1;
    const to = shown.current.indexOf(id);
    const touched = from < 0 ? [id] : shown.current.slice(Math.min(from, to), Math.max(from, to) + 1);
    last.current = id;
    setIds((old) => {
      const next = new Set(old);
      for (const one of touched) {
        if (old.has(id)) next.delete(one);
        else next.add(one);
      }
      return next;
    });
  }, []);
  const set = useCallback((some: readonly string[]) => setIds(new Set(some)), []);
  return useMemo(() => ({ ids, has: (id) => ids.has(id), set, toggle }), [ids, set, toggle]);
}
