import { duties, type UnitDuties } from '@luoshi/vocabulary';
import type { PlaceLevel, UnitSuggestion } from '../reading.ts';
import { AhoCorasick, type Match } from './aho-corasick.ts';

interface Keyword {
  word: string;
  /** The units that have it, with how much it says about each: objects most, then domains, then verbs. */
  of: { unit: UnitDuties; weight: number }[];
}

const weights = { name: 1.5, objects: 1, domains: 0.5, verbs: 0.2 };
const keywords = collect();
const automaton = new AhoCorasick(keywords.map((k) => k.word));

/** What the words around a commitment say of each unit: those of its sentence more than those of the headings above. */
export interface Surroundings {
  sentence: ReadonlyMap<UnitDuties, Met>;
  headings: ReadonlyMap<UnitDuties, Met>;
}

/** The same for all commitments of a sentence, so it is asked for once. */
export function surroundings(sentence: string, headings: string): Surroundings {
  return { sentence: meet(sentence, () => 0.2), headings: meet(headings, () => 0.15) };
}

/**
 * The units whose duties meet the words of a commitment, at most three, lead first. The words around it tip the scale; what
 * its own words leave open is filled from its sentence, then its headings, with low scores. Empty when nothing meets.
 *
 * @example
 * suggestUnits('改造70个老旧小区', surroundings('', '补强基础设施。'), 'county')[0]
 * // { unit: 'housing-construction', name: '住房和城乡建设局', role: 'lead', reason: '“老旧小区”属其职责：城市建设与更新；…', score: 0.6 }
 */
export function suggestUnits(text: string, around: Surroundings, level: PlaceLevel | null): UnitSuggestion[] {
  // The head of a Chinese phrase stands last: later words say more about who does it, the closing one most (…重点招商).
  const own = meet(withoutWhole(text), (m) => (m.end === text.length ? 2.2 : 0.6 + (0.8 * m.end) / text.length));
  for (const [unit, met] of own)
    met.score += (around.sentence.get(unit)?.score ?? 0) + (around.headings.get(unit)?.score ?? 0);
  const found = ranked(own);
  const enough = 0.45 * (found[0]?.score ?? 0);
  const suggested = found
    .slice(0, 3)
    .filter((met) => met.score >= enough)
    .map((met) => ({ met, from: '' }));
  for (const [from, near] of [
    ['所在句子提到', around.sentence],
    ['所在部分的标题提到', around.headings],
  ] as const)
    for (const met of ranked(near))
      if (suggested.length < 3 && !suggested.some((s) => s.met.unit === met.unit)) suggested.push({ met, from });
  return suggested.map(({ met, from }, i) => suggestion(met, i, level, from));
}

/** A share is its part's business, not its whole's: 占地区生产总值比重. */
const withoutWhole = (text: string) =>
  text.replace(/占[^，、；。]{2,14}?(?=比重|比例)/g, (whole) => ' '.repeat(whole.length));

/** A unit with the words that met its duties. */
interface Met {
  unit: UnitDuties;
  words: string[];
  score: number;
}

/** The units whose words stand in a text. A verb alone (落实, 打击) is everyone's and meets nobody. */
function meet(text: string, factor: (m: Match) => number): Map<UnitDuties, Met> {
  const found = new Map<UnitDuties, Met & { strongest: number }>();
  for (const m of longest(automaton.matches(text))) {
    const { word, of } = keywords[m.pattern]!;
    for (const { unit, weight } of of) {
      const met = found.get(unit) ?? { unit, words: [], score: 0, strongest: 0 };
      found.set(unit, met);
      if (met.words.includes(word)) continue;
      met.words.push(word);
      met.score += (weight * factor(m) * Math.min(word.length, 6)) / 3 / Math.sqrt(of.length);
      met.strongest = Math.max(met.strongest, weight);
    }
  }
  return new Map([...found].filter(([, met]) => met.strongest > weights.verbs));
}

const ranked = (found: ReadonlyMap<UnitDuties, Met>): Met[] =>
  [...found.values()].toSorted((a, b) => b.score - a.score || a.unit.id.localeCompare(b.unit.id));

function suggestion({ unit, words, score }: Met, i: number, level: PlaceLevel | null, from: string): UnitSuggestion {
  const duties = unit.duties.filter((duty) => words.some((w) => duty.includes(w)));
  return {
    unit: unit.id,
    name: level === 'city' ? (unit.atCity ?? unit.zh) : unit.zh,
    role: i === 0 ? 'lead' : 'co',
    reason: `${from}“${words.join('”“')}”，属其职责：${(duties.length > 0 ? duties : unit.duties).join('；')}`,
    score: Math.round((100 * score) / (score + 0.8)) / 100,
  };
}

/** Words inside a longer one say nothing of their own: 污水 in 污水处理厂. */
function longest(matches: Match[]): Match[] {
  const kept: Match[] = [];
  for (const m of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || m.end > last.end || (m.start === last.start && m.end === last.end)) kept.push(m);
  }
  return kept;
}

function collect(): Keyword[] {
  const found = new Map<string, Map<UnitDuties, number>>();
  const note = (word: string, unit: UnitDuties, weight: number) => {
    const of = found.get(word) ?? new Map<UnitDuties, number>();
    of.set(unit, Math.max(of.get(unit) ?? 0, weight));
    found.set(word, of);
  };
  for (const unit of duties()) {
    for (const word of [unit.zh, ...unit.short]) note(word, unit, weights.name);
    for (const kind of ['objects', 'domains', 'verbs'] as const)
      for (const word of unit[kind]) note(word, unit, weights[kind]);
  }
  return [...found].map(([word, of]) => ({ word, of: [...of].map(([unit, weight]) => ({ unit, weight })) }));
}
