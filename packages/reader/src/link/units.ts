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
 * The units whose duties meet the words of a commitment, at most three, lead first; none when no word meets.
 * `context` (the headings above it) only tips the scale.
 *
 * @example
 * suggestUnits('改造70个老旧小区', '补强基础设施。', 'county')[0]
 * // { unit: 'housing-construction', name: '住房和城乡建设局', role: 'lead', reason: '“老旧小区”属“城市建设与更新、老旧小区…”', score: 0.55 }
 */
export function suggestUnits(text: string, context: string, level: PlaceLevel | null): UnitSuggestion[] {
  const scores = new Map<UnitDuties, { score: number; words: Set<string>; meets: boolean }>();
  const add = (matches: Match[], factor: (m: Match) => number, own: boolean) => {
    for (const m of matches) {
      const { word, of } = keywords[m.pattern]!;
      for (const { unit, weight } of of) {
        const entry = scores.get(unit) ?? { score: 0, words: new Set<string>(), meets: false };
        if (entry.words.has(word)) continue;
        entry.score += (weight * factor(m) * Math.min(word.length, 6)) / 3 / Math.sqrt(of.length);
        if (own) entry.words.add(word);
        // A verb alone (落实, 打击) is everyone's.
        entry.meets ||= own && weight > weights.verbs;
        scores.set(unit, entry);
      }
    }
  };
  // The head of a Chinese phrase stands last, so later words say more about who does it.
  add(longest(automaton.matches(text)), (m) => 0.75 + (0.5 * m.end) / text.length, true);
  if (scores.size > 0) add(longest(automaton.matches(context)), () => 0.15, false);
  const ranked = [...scores.entries()]
    .filter(([, s]) => s.meets)
    .toSorted(([a, x], [b, y]) => y.score - x.score || a.id.localeCompare(b.id));
  const lead = ranked[0]?.[1].score ?? 0;
  return ranked
    .filter(([, s], i) => i < 3 && (i === 0 || s.score >= lead * 0.45))
    .map(([unit, s], i) => ({
      unit: unit.id,
      name: level === 'city' ? (unit.atCity ?? unit.zh) : unit.zh,
      role: i === 0 ? 'lead' : 'co',
      reason: reason(unit, [...s.words]),
      score: Math.round((100 * s.score) / (s.score + 0.8)) / 100,
    }));
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

function reason(unit: UnitDuties, words: string[]): string {
  const met = unit.duties.filter((duty) => words.some((w) => duty.includes(w)));
  return `“${words.join('”“')}”属其职责：${(met.length > 0 ? met : unit.duties).join('；')}`;
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
