import { type Indicator, indicators, qualifiers } from '@luoshi/vocabulary';
import { lexicon } from '../lexicon.ts';
import type { Fact, Measure } from '../reading.ts';

const byName = new Map<string, Indicator>();
for (const indicator of indicators())
  for (const name of [indicator.zh, ...indicator.aliases]) byName.set(bare(name), indicator);
const names = lexicon(byName.keys());
const around = lexicon(qualifiers());

/** Which measures an indicator of a kind can have: a rate has no growth of its own, an amount is no share. */
const measures: Record<Indicator['kind'], ReadonlySet<Measure>> = {
  stock: new Set(['level', 'total', 'increment', 'growth', 'change', 'rank', 'multiple']),
  flow: new Set(['level', 'total', 'increment', 'growth', 'change', 'rank', 'multiple']),
  growth: new Set(['growth', 'ratio', 'change', 'rank']),
  rate: new Set(['ratio', 'change', 'level', 'rank']),
  rank: new Set(['rank']),
};

/**
 * The indicator a fact's subject names: 全市规上工业增加值 → `industrial-value-added`. The longest name that ends the subject
 * counts, and only words that change nothing (全市, 全年, 总额) may stand around it, so 园区税收 is not 税收. Undefined when
 * none fits the subject and the fact's measure.
 */
export function indicatorOf(fact: Pick<Fact, 'subject' | 'measure'>, placeName: string | null): string | undefined {
  const subject = bare(fact.subject);
  for (let end = subject.length; end > 0; ) {
    const name = names.endingAt(subject, end, 0);
    if (name && isQualified(subject, end - name.length, placeName)) {
      const indicator = byName.get(name)!;
      return measures[indicator.kind].has(fact.measure) ? indicator.id : undefined;
    }
    const suffix = around.endingAt(subject, end, 1);
    if (!suffix) return undefined;
    end -= suffix.length;
  }
  return undefined;
}

/** Whether all that stands before the name is qualifiers, or the place itself. */
function isQualified(subject: string, end: number, placeName: string | null): boolean {
  let at = 0;
  while (at < end) {
    if (placeName && subject.startsWith(placeName, at)) at += placeName.length;
    else {
      const word = around.startingAt(subject, at, end);
      if (!word) return false;
      at += word.length;
    }
  }
  return true;
}

/** Quotes, brackets and 的 do not tell indicators apart. */
function bare(words: string): string {
  return words.replace(/[“”"'‘’《》（）()的\s]/g, '');
}
