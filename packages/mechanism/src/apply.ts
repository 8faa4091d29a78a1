import type { Entry } from './entry.ts';
import type { Matter } from './matter.ts';

export function apply(_matter: Matter | null, _entry: Entry): Matter {
  throw new Error('coming');
}
