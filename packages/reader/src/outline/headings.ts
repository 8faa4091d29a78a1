import type { SectionRole } from '../reading.ts';
import { roleOf } from './roles.ts';

export interface Heading {
  start: number;
  end: number;
  level: 1 | 2 | 3;
  heading: string;
  /** Null where the words do not tell: the section takes the role of its part. */
  role: SectionRole | null;
}

const part = /^([一二三四五六七八九十]{1,3})、(.+)$/;
const chapter = /^（([一二三四五六七八九十]{1,3})）(.+)$/;

/** Headings at the beginning of a line. */
export function headings(text: string): Heading[] {
  const found: Heading[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    const words = line.trim();
    const start = at + indent;
    at += line.length + 1;
    if (!words) continue;
    const one = part.exec(words);
    const two = chapter.exec(words);
    if (one || two) {
      const rest = (one ?? two)![2]!;
      const stop = rest.search(/[。！]/);
      const end =
        stop >= 0 && stop < 40
          ? words.length - rest.length + stop + 1
          : words.length > 60
            ? words.length - rest.length
            : words.length;
      const heading = words.slice(0, end);
      found.push({
        start,
        end: start + end,
        level: one ? 1 : 2,
        heading,
        role: one ? roleOf(heading) : roleOf2(heading),
      });
    } else if (words.length <= 25 && !/[。！？；：，、]$/.test(words) && roleOf(words)) {
      found.push({ start, end: start + words.length, level: 1, heading: words, role: roleOf(words) });
    }
  }
  return found;
}

const roleOf2 = (heading: string) => {
  const role = roleOf(heading);
  return role === 'review' || role === 'plan' ? null : role;
};
