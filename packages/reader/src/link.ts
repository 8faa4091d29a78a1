import type { ReportDocument } from './document.ts';
import { indicatorOf } from './link/indicator.ts';
import { suggestUnits, surroundings } from './link/units.ts';
import type { Commitment, Reading, Section } from './reading.ts';

export type Parts = Pick<Reading, 'facts' | 'commitments' | 'projects' | 'terms'>;

/** Last step: facts get the indicator their subject names, commitments the units whose duties meet their words. */
export function link(document: ReportDocument, parts: Parts): Parts {
  const place = document.place?.name ?? null;
  return {
    ...parts,
    facts: parts.facts.map((fact) => {
      const indicator = indicatorOf(fact, place);
      return indicator === undefined ? fact : { ...fact, indicator };
    }),
    commitments: withUnits(document, parts.commitments),
  };
}

/** Commitments stand in the order of the text, so the sentence around them is found by going on. */
function withUnits(document: ReportDocument, commitments: readonly Commitment[]): Commitment[] {
  const sections = new Map(document.outline.map((s) => [s.id, s]));
  const level = document.place?.level ?? null;
  let at = -1;
  let around = surroundings('', '');
  return commitments.map((commitment) => {
    let next = Math.max(at, 0);
    while (next < document.sentences.length - 1 && document.sentences[next]!.end <= commitment.span.start) next++;
    const sentence = document.sentences[next];
    if (next !== at && sentence) {
      at = next;
      around = surroundings(document.text.slice(sentence.start, sentence.end), headings(sections, commitment.section));
    }
    return { ...commitment, units: suggestUnits(commitment.text, around, level) };
  });
}

/** The headings above a place, innermost first. */
function headings(sections: ReadonlyMap<string, Section>, id: string): string {
  const found: string[] = [];
  for (let at = sections.get(id); at; at = at.parent === null ? undefined : sections.get(at.parent))
    found.push(at.heading);
  return found.join(' ');
}
