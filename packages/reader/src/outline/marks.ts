import type { SectionRole } from '../reading.ts';
import { cues } from './cues.ts';
import { headings } from './headings.ts';
import { ahead, back } from './roles.ts';

/** Where a section begins, and what it is. */
export interface Mark {
  start: number;
  /** End of the heading; equal to `start` when the section has none. */
  end: number;
  level: 1 | 2 | 3;
  role: SectionRole;
  heading: string;
}

/** Merges headings with the cues of the running text: a paragraph that turns from the account to the targets opens a section even where no heading does. */
export function marks(text: string): Mark[] {
  const found: Mark[] = [];
  let part = 'preamble' as SectionRole;
  let role = 'preamble' as SectionRole;
  const all = [...headings(text), ...cues(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  let covered = 0;
  for (const item of all) {
    if (item.start < covered) continue;
    if ('level' in item) {
      covered = item.end;
      if (item.level === 1) {
        part = item.role ?? (ahead.has(part) ? 'plan' : part === 'preamble' ? 'review' : part);
        role = part;
      } else if (item.level === 2 && back.has(part)) role = item.role === 'problems' ? 'problems' : part;
      else if (item.level === 2)
        role = item.role ?? (role === 'guiding' || role === 'targets' ? (ahead.has(part) ? 'plan' : role) : part);
      else if (item.role) role = item.role;
      else if (role === 'problems' && ahead.has(part)) role = part;
      found.push({ ...item, role });
    } else {
      if (item.role === role) continue;
      if (ahead.has(item.role) && (back.has(part) || part === 'preamble')) {
        part = item.role === 'self-building' ? 'self-building' : item.role;
        role = item.role;
        found.push({ start: item.start, end: item.start, level: 1, role, heading: '' });
      } else if (back.has(item.role) && ahead.has(part)) {
      } else if (part === 'preamble') {
        part = role = item.role;
        found.push({ start: item.start, end: item.start, level: 1, role, heading: '' });
      } else {
        role = item.role;
        found.push({ start: item.start, end: item.start, level: 2, role, heading: '' });
      }
    }
  }
  return found;
}
