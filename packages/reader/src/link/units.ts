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

/**
 * The units whose duties meet the words of a commitment, at most three, lead first. `context` (the headings above it) tips the
 * scale; where no word of its own meets, the headings alone suggest one unit with a low score. Empty when nothing meets.
 *
 * @example
 * suggestUnits('改造70个老旧小区', '补强基础设施。', 'county')[0]
 * // { unit: 'housing-construction', name: '住房和城乡建设局', role: 'lead', reason: '“老旧小区”属其职责：城市建设与更新；…', score: 0.6 }
 */
export function suggestUnits(text: string, context: string, level: PlaceLevel | null): UnitSuggestion[] {
  // The head of a Chinese phrase stands last, so later words say more about who does it.
  const own = meet(text, (m) => 0.75 + (0.5 * m.end) / text.length);
  const around = meet(context, () => 0.15);
  if (own.size === 0)
    return ranked(around)
      .slice(0, 1)
      .map((met, i) => suggestion(met, i, level, '所在部分的标题提到'));
  for (const [unit, met] of own) met.score += around.get(unit)?.score ?? 0;
  const found = ranked(own);
  const enough = 0.45 * found[0]!.score;
  return found
    .slice(0, 3)
    .filter((met) => met.score >= enough)
    .map((met, i) => suggestion(met, i, level, ''));
}

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
