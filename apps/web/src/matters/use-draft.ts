import { useState } from 'react';
import { usePlace } from '../session/session.ts';
import { type Drafted, draftKey, keepDraft, keptDraft } from './draft.ts';

/** The draft of a form: what was kept when it opened, and how to keep what is typed now. */
export function useDraft(
  form: string,
  id: string,
): { found: Drafted | null; keep: (fields: Drafted) => void; drop: () => void } {
  const { session } = usePlace();
  const key = draftKey(session.account.id, form, id);
  const [found] = useState(() => keptDraft(localStorage, key, Date.now()));
  return {
    found,
    keep: (fields) => keepDraft(localStorage, key, fields, Date.now()),
    drop: () => localStorage.removeItem(key),
  };
}
