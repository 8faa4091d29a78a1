import { clauses } from './commitments/clauses.ts';
import { datesIn } from './commitments/deadline.ts';
import { readHead } from './commitments/head.ts';
import { isHeading } from './commitments/heading.ts';
import type { ReportDocument } from './document.ts';
import { names } from './projects/names.ts';
import { type Staged, staged } from './projects/stage.ts';
import type { Project, SectionRole, Span } from './reading.ts';

const review = new Set<SectionRole>(['review', 'years']);
const ahead = new Set<SectionRole>(['plan', 'livelihood', 'targets']);

/**
 * The named projects of the review and plan parts with the stage the words give them, one entry a mention.
 * 青石大桥竣工通车 (review) → `operating`, reached; 推进甲厂、乙园落地开工 (plan) → two, `started`, not reached.
 */
export function projects(document: ReportDocument): Project[] {
  const { text } = document;
  const sections = new Map(document.outline.map((s) => [s.id, s]));
  const found: Project[] = [];
  for (const sentence of document.sentences) {
    const section = sections.get(sentence.section);
    if (!section || isHeading(sentence, section)) continue;
    const { role } = section;
    if (!review.has(role) && !ahead.has(role)) continue;
    /** Names of a list that runs over commas until its stage comes. */
    let waiting: Span[] = [];
    for (const clause of clauses(text, sentence)) {
      const dates = datesIn(document, clause);
      const head = readHead(text, clause, dates);
      const at = staged(text, clause, head, dates);
      if (!at) {
        waiting = head.action || head.manner ? [] : [...waiting, { start: head.objectStart, end: clause.end }];
        continue;
      }
      const lists = head.action || head.stated ? [at.names] : [...waiting, at.names];
      waiting = [];
      for (const list of lists) add(list, at, sentence.section, review.has(role));
    }
  }
  return found;

  function add(list: Span, at: Staged, section: string, past: boolean) {
    for (const { name, start, end, ...details } of names(text, list, at.sure))
      found.push({
        id: `p${found.length + 1}`,
        name,
        ...details,
        stage: at.stage,
        stageVerb: at.verb,
        reached: past && at.reached,
        span: { start, end },
        source: document.map.spanToSource({ start, end }),
        section,
      });
  }
}
