/**
 * What somebody types into a form, kept on this computer until it is sent: a reload, a dead battery or a session that
 * ran out must not cost an afternoon's words. Per account and matter; nothing of it leaves the browser.
 */
export type Drafted = Record<string, unknown>;

const prefix = 'luoshi.draft';
/** Drafts older than this are nobody's work any more. */
const keptDays = 30;

export const draftKey = (account: string, form: string, id: string): string => `${prefix}.${account}.${form}.${id}`;

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Puts a draft away; one without any words or figures is thrown away. */
export function keepDraft(shelf: Shelf, key: string, fields: Drafted, at: number): void {
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => isFilled(value)));
  try {
    if (Object.keys(filled).length === 0) shelf.removeItem(key);
    else shelf.setItem(key, JSON.stringify({ at, fields: filled }));
  } catch {
    // A full or forbidden storage must not stop the typing.
  }
}

/** The draft that was kept, or null; a broken or old one is thrown away. */
export function keptDraft(shelf: Shelf, key: string, now: number): Drafted | null {
  try {
    const kept = JSON.parse(shelf.getItem(key) ?? 'null') as { at: number; fields: Drafted } | null;
    if (!kept) return null;
    if (typeof kept.fields === 'object' && now - kept.at < keptDays * 86_400_000) return kept.fields;
    shelf.removeItem(key);
  } catch {
    shelf.removeItem(key);
  }
  return null;
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
}
