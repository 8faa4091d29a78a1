import type { SectionRole } from '../reading.ts';
import { type Cue, cues } from './cues.ts';
import { type Heading, headings } from './headings.ts';
import { ahead, back, chapterRole, firstPartRole, partRole } from './roles.ts';

/** Where a section begins, and what it is. */
export interface Mark {
  start: number;
  /** End of the heading; equal to `start` when the section has none. */
  end: number;
  level: 1 | 2 | 3;
  role: SectionRole;
  heading: string;
}

/**
 * Headings and the turns of the running text in one order, each with its role. A heading's own words decide; where
 * they do not tell, the place in the report does: the part after the account looks ahead, a chapter of the account
 * called 自身建设 still looks back, and a paragraph that turns from the account to the targets opens a part even
 * where no heading does.
 */
export function marks(text: string): Mark[] {
  const reader = new RoleReader(text);
  const all: (Heading | Cue)[] = [...headings(text), ...cues(text)];
  all.sort((a, b) => positionOf(a) - positionOf(b) || rank(a) - rank(b));
  for (const item of all) {
    if ('level' in item) reader.heading(item);
    else reader.turn(item);
  }
  reader.closeTargets(text.length);
  return reader.marks;
}

/** Where both stand at one place: a numbered heading, then a turn, then a run-in heading (与此同时，我们也看到不少问题。 is a turn). */
const rank = (item: Heading | Cue) => ('level' in item ? (item.level === 3 ? 2 : 0) : 1);
const positionOf = (item: Heading | Cue) => ('level' in item ? item.start : item.at);

class RoleReader {
  readonly marks: Mark[] = [];
  /** Role of the current part, and the one its chapters take (a part called 工作安排 opens with guiding words, its chapters are plan). */
  private part: SectionRole = 'preamble';
  private body: SectionRole = 'preamble';
  private role: SectionRole = 'preamble';
  /** Whether a chapter with a heading is open. */
  private chapter = false;
  private covered = 0;
  /** Where the running text last turned. */
  private turned = -1;
  private targetsEnd = -1;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Targets are one paragraph (and its list); what follows is again what the part is about. */
  closeTargets(before: number): void {
    if (this.targetsEnd < 0 || before < this.targetsEnd) return;
    const end = this.targetsEnd;
    this.targetsEnd = -1;
    if (this.role !== 'targets' || !this.text.slice(end).trim()) return;
    this.sub(end, this.body === 'targets' ? 'guiding' : this.body);
    // A heading right here is a heading all the same.
    this.turned = -1;
  }

  heading(item: Heading): void {
    this.closeTargets(item.start);
    if (item.start < this.covered) return;
    if (item.level === 3 && this.turned >= 0 && !this.text.slice(this.turned, item.start).trim()) return;
    if (item.level === 1) this.beginPart(item);
    else if (this.part === 'preamble' && item.level === 3) return;
    else if (this.part === 'glossary') return;
    else if (item.level === 2) this.beginChapter(item);
    else if (this.role === 'problems' || this.role === 'targets') return;
    else {
      // 工作思路：… then 1.抓产业。: the numbered items are the plan again.
      if (this.role === 'guiding' && this.body === 'plan' && /^\d/.test(item.heading)) this.sub(item.start, 'plan');
      this.push(item.start, item.end, 3, this.role, item.heading);
    }
    this.covered = item.end;
  }

  private beginPart(item: Heading): void {
    const isFirst = this.part === 'preamble' || this.part === 'other';
    const named = isFirst ? firstPartRole(item.heading) : partRole(item.heading);
    this.part = named ?? this.unnamedPart();
    this.role = this.part;
    // 二、奋力谱写新篇章: opens with guiding words; its chapters are the plan.
    this.body = named === null && this.part === 'guiding' ? 'plan' : this.part;
    this.chapter = false;
    this.push(item.start, item.end, 1, this.part, item.heading);
  }

  /** A part whose heading does not tell: the first one is the account, one after the account looks ahead. */
  private unnamedPart(): SectionRole {
    if (this.part === 'preamble' || this.part === 'other') return 'review';
    if (back.has(this.part)) return 'guiding';
    return this.part === 'livelihood' || this.part === 'self-building' || this.part === 'targets' ? 'plan' : this.part;
  }

  private beginChapter(item: Heading): void {
    if (this.part === 'preamble') {
      this.part = this.body = 'review';
      this.push(item.start, item.start, 1, 'review', '');
    }
    const named = chapterRole(item.heading, this.part);
    this.role = named ?? this.body;
    if (named === 'plan') this.body = 'plan';
    this.chapter = true;
    this.push(item.start, item.end, 2, this.role, item.heading);
  }

  turn({ at, role }: Cue): void {
    this.closeTargets(at);
    if (at < this.covered || role === this.role || this.part === 'glossary') return;
    if (role === 'other' && at < this.text.length * 0.6) return;
    if (role === 'review' && this.part !== 'preamble') {
      if (this.role === 'years' && back.has(this.part)) this.sub(at, 'review');
      return;
    }
    if (role === 'years' && !back.has(this.part) && this.part !== 'preamble') return;
    // A page that begins inside the account names its problems before anything else is known.
    if (
      this.part === 'vision' &&
      (role === 'targets' || role === 'guiding' || (role === 'plan' && !this.announces(at))) &&
      !this.namesYear(at)
    )
      return;
    // 1995年，产量要达到…: turns a report to its targets, but is one promise among others inside the plan.
    if (role === 'targets' && ahead.has(this.part) && !/目标/.test(this.text.slice(at, at + 80))) return;
    if (role === 'problems' && this.part === 'preamble') this.part = this.body = 'review';
    if (role === 'problems' && !back.has(this.part)) return;
    if (role === 'years' && this.part === 'years') return;
    if (role === 'plan' && back.has(this.part) && !this.promises(at)) return;
    if ((role === 'livelihood' || role === 'vision') && back.has(this.part)) return;
    const crosses =
      (ahead.has(role) && back.has(this.part)) || this.part === 'preamble' || role === 'other' || role === 'glossary';
    if (crosses) {
      this.part = this.body = this.role = role;
      this.chapter = false;
      this.turned = at;
      this.push(at, at, 1, role, '');
      if (role === 'targets') {
        this.body = 'plan';
        this.targetsEnd = endOfTargets(this.text, at);
      }
      return;
    }
    if (ahead.has(this.part) && role === 'plan') this.body = 'plan';
    if (this.chapter && this.body === 'plan' && role !== 'livelihood' && role !== 'plan') return;
    this.sub(at, role);
    if (role === 'targets') this.targetsEnd = endOfTargets(this.text, at);
  }

  /** 2022年主要预期目标是 inside the goals of five years turns to the plan of the year; 到2026年 does not. */
  private namesYear(at: number): boolean {
    return /^\s*(?:今年|明年|(?:19|20)\d\d年)/.test(this.text.slice(at, at + 12));
  }

  /** 为实现上述目标，必须抓好以下几项工作: what follows the goals of five years is how to reach them. */
  private announces(at: number): boolean {
    return /^[^。]{0,6}(?:实现|完成|达到)(?:上述|以上|这些|这一)[^。]{0,30}(?:抓好|做好)(?:以下|如下)/.test(
      this.text.slice(at, at + 80).trimStart(),
    );
  }

  /** 主要抓了以下工作 closes the account's opening; 今年重点抓好以下工作 opens the plan. */
  private promises(at: number): boolean {
    const sentence = this.text.slice(at, at + 80);
    return (
      this.role === 'problems' ||
      (/(?:(?:19|20)\d\d|今|明)年|要(?:重点|着力|抓|做)|必须/.test(sentence) &&
        !/做了|过去|一年来|完成了/.test(sentence))
    );
  }

  private sub(at: number, role: SectionRole): void {
    this.role = role;
    this.turned = at;
    this.push(at, at, 2, role, '');
  }

  private push(start: number, end: number, level: Mark['level'], role: SectionRole, heading: string): void {
    const last = this.marks.at(-1);
    const unheaded = last && last.end === last.start && level <= last.level;
    if (unheaded && !this.text.slice(last.start, start).trim()) this.marks.pop();
    this.marks.push({ start, end, level, role, heading });
  }
}

/** Where the paragraph of targets that holds `at` ends, with the list lines under it (——地区生产总值增长6%；). */
function endOfTargets(text: string, at: number): number {
  let end = text.indexOf('\n', at + 1);
  if (text.slice(at, end).trim() === '') end = text.indexOf('\n', end + 1);
  while (end >= 0) {
    const next = text.slice(end, end + 60).trimStart();
    if (!/^[—\-·●•]|^[^，。]{2,16}(?:增长|达到|控制在|完成)/.test(next)) return end;
    end = text.indexOf('\n', text.indexOf(next[0]!, end) + 1);
  }
  return text.length;
}
