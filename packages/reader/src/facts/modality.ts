import type { ReportDocument } from '../document.ts';
import type { Modality, Section, SectionRole } from '../reading.ts';
import type { Draft } from './draft.ts';

const ahead = new Set<SectionRole>(['targets', 'plan', 'livelihood', 'self-building', 'vision', 'guiding', 'glossary']);
const back = new Set<SectionRole>(['review', 'years', 'problems', 'preamble']);

/** Whether a section speaks of what is to come; one without a role does when it stands after the first that does. */
export function looksAhead(document: ReportDocument): (section: string) => boolean {
  const first = document.outline
    .filter((s) => ahead.has(s.role))
    .reduce((least, s) => Math.min(least, s.span.start), Number.POSITIVE_INFINITY);
  const known = new Map<string, Section>(document.outline.map((s) => [s.id, s]));
  return (id) => {
    const section = known.get(id);
    if (!section) return false;
    if (ahead.has(section.role)) return true;
    if (back.has(section.role)) return false;
    return section.span.start >= first;
  };
}

/** 预计 as far as it reaches: from the word to the end of the sentence, ；included; with 下同 to the end of the paragraph. */
export interface Estimate {
  /** Offset in the text from which on figures are estimates; infinite when none are. */
  from: number;
  /** Whether it goes on after this sentence. */
  open: 'sentence' | 'paragraph' | null;
}

export const noEstimate: Estimate = { from: Number.POSITIVE_INFINITY, open: null };

/** Follows 预计 from one sentence to the next; `continues` says that no full stop stood between. */
export function estimateIn(
  words: string,
  start: number,
  before: Estimate,
  continues: boolean,
  sameParagraph: boolean,
): Estimate {
  const goesOn = (before.open === 'sentence' && continues) || (before.open === 'paragraph' && sameParagraph);
  const at = words.search(/预计|有望/);
  const noted = /预计数|均为预计|预计完成数/.test(words);
  const from = goesOn || noted ? start : at >= 0 ? start + at : Number.POSITIVE_INFINITY;
  if (noted && words.includes('下同')) return { from, open: 'paragraph' };
  if (before.open === 'paragraph' && sameParagraph) return { from, open: 'paragraph' };
  return { from, open: Number.isFinite(from) ? 'sentence' : null };
}

/** Words that say a figure in the plan part is a fact of today: 目前已有, 筛选出, 去年. */
const present = /(?<![比较])(?:目前|现有|已有|已经|已(?=[一-龥]{2})|去年|筛选出|征集到|征求到)/;
const reaching = /力争|争取|奋斗|冲刺|力求|挑战/;

/**
 * Result, estimate, target or stretch: by the part of the report it stands in, then by the words around it.
 * 增长8%、力争9%: the second is the stretch of the first.
 */
export function modalityOf(
  draft: Draft,
  previous: Draft | null,
  isAhead: boolean,
  estimate: Estimate,
): { modality: Modality; rule: string | null } {
  const { quantity, before, after, piece } = draft;
  if (!isAhead) {
    if (quantity.start > estimate.from) return { modality: 'estimate', rule: '预计' };
    return { modality: 'actual', rule: null };
  }
  if (present.test(piece.before)) return { modality: 'actual', rule: '现状' };
  // 由9000万吨提高到1.1亿吨: where it starts from is today.
  if (before.direction === 'from') return { modality: 'actual', rule: '起点' };
  const bare = !before.noun && !after.noun && before.verb === '';
  const words = before.modal.join('') + piece.before;
  if (previous && bare && reaching.test(words) && !/确保/.test(words) && previous.quantity.unit === quantity.unit)
    return { modality: 'stretch', rule: '力争' };
  return { modality: 'target', rule: null };
}
