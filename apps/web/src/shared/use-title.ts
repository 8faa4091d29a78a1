import i18next from 'i18next';
import { useEffect } from 'react';

/** Names the page in the browser's tab: `任务台账 · 青澜县 · 落实`. */
export function useTitle(...parts: (string | null | undefined)[]): void {
  const title = [...parts, i18next.t('shared:brand')].filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
