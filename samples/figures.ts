/**
 * Reads figures.yaml, the backbone of the sample reports, and says where a report's sentence disagrees with it.
 * Every figure is a range: 12.60 stands for anything that rounds to it, so that 5.4 % and 12.60 over 11.95 agree.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type DisagreementKind =
  | 'value'
  | 'unit-slip'
  | 'credited-twice'
  | 'level-vs-growth'
  | 'parts-vs-whole'
  | 'below-reached';

export interface Disagreement {
  kind: DisagreementKind;
  report: string;
  /** The sentence, as it stands in the report. */
  text: string;
}

/** Decimals are strings as printed: 12.60 is more exact than 12.6. */
type ByYear = Record<string, string>;

export interface Series {
  name: string;
  unit: string;
  kind: 'flow' | 'stock' | 'rate';
  better?: 'down';
  target_of?: 'level';
  actual: ByYear;
  growth?: ByYear;
  target?: ByYear;
  stretch?: ByYear;
}

export interface Figures {
  series: Record<string, Record<string, Series>>;
  statements: Record<string, { text: string; means: string[] }[]>;
  wholes: Record<string, string[]>;
  planted: Disagreement[];
}

type Range = readonly [low: number, high: number];

export function readFigures(): Figures {
  // The failsafe schema keeps every scalar a string, and with it the digits as printed.
  return parse(readFileSync(new URL('figures.yaml', import.meta.url), 'utf8'), { schema: 'failsafe' }) as Figures;
}

/** A report of samples/reports by its name, e.g. `qinglan-2026`. */
export function readReport(report: string): string {
  return readFileSync(new URL(`reports/${report}.txt`, import.meta.url), 'utf8');
}

/** The sentence without the braces that mark its figures. */
export function plain(marked: string): string {
  return marked.replace(/[{}]/g, '');
}

/** Every listed sentence whose figures do not agree with the series, each once. */
export function disagreements(figures: Figures): Disagreement[] {
  const found: Disagreement[] = [];
  for (const [report, statements] of Object.entries(figures.statements)) {
    const series = seriesOf(figures, report);
    for (const { text, means } of statements) {
      const kind = means.map((meaning, i) => judge(marks(text)[i] ?? '', meaning, series)).find((k) => k !== null);
      if (kind) found.push({ kind, report, text: plain(text) });
    }
  }
  for (const [report, wholes] of Object.entries(figures.wholes)) {
    for (const text of wholes) {
      const [whole, ...parts] = marks(text).map((mark) => Number.parseFloat(mark));
      const sum = parts.reduce((a, b) => a + b, 0);
      if (Math.abs(sum - (whole ?? 0)) > 0.05) found.push({ kind: 'parts-vs-whole', report, text: plain(text) });
    }
  }
  return found;
}

/** The marked figures of a sentence, in order: `['386.7亿元', '6.0%']`. */
export function marks(text: string): string[] {
  return [...text.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
}

function seriesOf(figures: Figures, report: string): Record<string, Series> {
  return figures.series[report.split('-')[0] ?? ''] ?? {};
}

function judge(mark: string, meaning: string, series: Record<string, Series>): DisagreementKind | null {
  const [what = '', name = '', ...rest] = meaning.split(' ');
  const year = rest.at(-1) ?? '';
  const one = series[name];
  const said = inUnit(mark, one?.unit ?? '');
  if (what === 'target' && one && one.kind !== 'flow') {
    const reached = one.actual[String(Number(year) - 1)];
    if (reached !== undefined && worse(said, range(reached), one)) return 'below-reached';
  }
  if (meet(said, expected(what, name, rest, series))) return null;
  if (what === 'growth') return 'level-vs-growth';
  if (what !== 'level' || !one) return 'value';
  if (meet(scaled(said, 10_000), range(one.actual[year] ?? ''))) return 'unit-slip';
  const before = one.actual[String(Number(year) - 1)];
  return before !== undefined && meet(said, range(before)) ? 'credited-twice' : 'value';
}

/** What the series say a meaning such as `growth gdp 2025` is. */
function expected(what: string, name: string, rest: string[], series: Record<string, Series>): Range {
  const level = (id: string, year: string): Range => {
    const parts = id.split('+').map((part) => range(series[part]?.actual[year] ?? ''));
    return [parts.reduce((a, [low]) => a + low, 0), parts.reduce((a, [, high]) => a + high, 0)];
  };
  const one = series[name];
  const [from = '', to = from] = rest;
  switch (what) {
    case 'level':
      return level(name, from);
    case 'growth':
      return one?.growth ? range(one.growth[from]) : ((one && computedGrowth(one, Number(from))) ?? range(undefined));
    case 'target':
      return range(one?.target?.[from]);
    case 'stretch':
      return range(one?.stretch?.[from]);
    case 'change':
      return minus(level(name, to), level(name, from));
    case 'sum':
      return years(from, to)
        .map((year) => level(name, year))
        .reduce(([a, b], [low, high]) => [a + low, b + high]);
    case 'average-growth':
      return percent(over(level(name, to), level(name, from)), 1 / (Number(to) - Number(from)));
    case 'multiple':
      return over(level(name, to), level(name, from));
    case 'quotient':
      return over(level(name, to), level(from, to));
    case 'share':
      return scaled(over(level(name, to), level(from, to)), 100);
    default:
      throw new Error(`figures.yaml: no meaning begins with "${what}"`);
  }
}

/** Growth of a series over the year before, from its levels; null without both. */
export function computedGrowth(series: Series, year: number): Range | null {
  const now = series.actual[String(year)];
  const before = series.actual[String(year - 1)];
  return now === undefined || before === undefined ? null : percent(over(range(now), range(before)), 1);
}

export function range(decimal: string | undefined): Range {
  if (decimal === undefined || !/^\d+(\.\d+)?$/.test(decimal)) return [Number.NaN, Number.NaN];
  const half = 0.5 * 10 ** -(decimal.split('.')[1]?.length ?? 0);
  return [Number(decimal) - half, Number(decimal) + half];
}

/** Whether two ranges share a point. */
export function meet(a: Range, b: Range): boolean {
  const slack = 1e-9 * Math.abs(a[1]);
  return a[0] <= b[1] + slack && b[0] <= a[1] + slack;
}

const MULTIPLIERS: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** `1.32万元` in 亿元 is 0.000132; a mark of another unit (a percentage beside 亿元) stays as it is. */
function inUnit(mark: string, unit: string): Range {
  const decimal = /^[\d.]+/.exec(mark)?.[0];
  const written = mark.slice(decimal?.length);
  const base = (of: string) => of.replace(/^[万亿]/, '');
  const times = (of: string) => MULTIPLIERS[of.charAt(0)] ?? 1;
  return scaled(range(decimal), base(written) === base(unit) ? times(written) / times(unit) : 1);
}

function worse(a: Range, b: Range, series: Series): boolean {
  return series.better === 'down' ? a[0] > b[1] : a[1] < b[0];
}

function scaled([low, high]: Range, by: number): Range {
  return [low * by, high * by];
}

function minus(a: Range, b: Range): Range {
  return [a[0] - b[1], a[1] - b[0]];
}

function over(a: Range, b: Range): Range {
  return [a[0] / b[1], a[1] / b[0]];
}

/** Growth in percent of a ratio, per step when `power` is one over the number of steps. */
function percent([low, high]: Range, power: number): Range {
  return [(low ** power - 1) * 100, (high ** power - 1) * 100];
}

function years(from: string, to: string): string[] {
  const first = Number(from);
  return Array.from({ length: Number(to) - first + 1 }, (_, i) => String(first + i));
}
