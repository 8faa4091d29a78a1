import type { ReportDocument } from './document.ts';
import { indicatorOf } from './link/indicator.ts';
import { suggestUnits } from './link/units.ts';
import type { Reading, Section } from './reading.ts';

export type Parts = Pick<Reading, 'facts' | 'commitments' | 'projects' | 'terms'>;

/** Last step: facts get the indicator their subject names, commitments the units whose duties meet their words. */
export function link(document: ReportDocument, parts: Parts): Parts {
  const place = document.place?.name ?? null;
  const level = document.place?.level ?? null;
  const sections = new Map(document.outline.map((s) => [s.id, s]));
  return {
    ...parts,
    facts: parts.facts.map((fact) => {
      const indicator = indicatorOf(fact, place);
      return indicator === undefined ? fact : { ...fact, indicator };
    }),
    commitments: parts.commitments.map((commitment) => ({
      ...commitment,
      units: suggestUnits(commitment.text, headings(sections, commitment.section), level),
    })),
  };
}

/** The headings above a place, innermost first. */
function headings(sections: ReadonlyMap<string, Section>, id: string): string {
  const found: string[] = [];
  for (let at = sections.get(id); at; at = at.parent === null ? undefined : sections.get(at.parent))
    found.push(at.heading);
  return found.join(' ');
}
