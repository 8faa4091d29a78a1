import i18next from 'i18next';

/** `甲、乙、丙` / `a, b, c`. */
export function listText(items: readonly string[]): string {
  return items.join(i18next.language === 'en' ? ', ' : '、');
}

/** Sentences or clauses one after another: `甲；乙` / `a; b`. */
export function clausesText(items: readonly string[]): string {
  return items.join(i18next.language === 'en' ? '; ' : '；');
}
