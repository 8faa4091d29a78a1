import type { ReportDocument } from './document.ts';
import { facts } from './facts.ts';
import { phrase } from './phrase.ts';
import { quantities } from './quantities.ts';
import type { Fact, SectionRole } from './reading.ts';

/** A document of one section, delivered in January of its year: what the steps after `sentences` read. */
export function documentOf(text: string, role: SectionRole = 'review', year: number | null = 2024): ReportDocument {
  return { ...phrase(text, role, year), delivered: year === null ? null : `${year}-01-10` };
}

export function factsOf(text: string, role: SectionRole = 'review', year: number | null = 2024): Fact[] {
  const document = documentOf(text, role, year);
  return facts(document, quantities(document));
}

const signs: Record<Fact['bound'], string> = {
  eq: '',
  approx: '≈',
  ge: '≥',
  gt: '>',
  le: '≤',
  lt: '<',
  lo: '从',
  hi: '到',
};

/** One line a fact, e.g. `规上工业企业 increment ≥30家 target 2024`; what is eq, actual and of the silent year is left out. */
export function say(text: string, role: SectionRole = 'review', year = 2024): string[] {
  const silent = String(role === 'review' ? year - 1 : year);
  const usual = role === 'review' ? 'actual' : 'target';
  return factsOf(text, role, year).map((f) =>
    [
      f.subject,
      f.sign === -1 ? `${f.measure}-` : f.measure,
      f.value === null
        ? `${f.relation?.kind}${f.relation?.to ? `:${f.relation.to}` : ''}`
        : `${signs[f.bound]}${f.value}${f.unit}`,
      ...(f.modality === usual ? [] : [f.modality]),
      ...(f.period === silent ? [] : [String(f.period)]),
      ...(f.place ? [`@${f.place}`] : []),
    ].join(' '),
  );
}
