import type { Indicator } from '../api/types.ts';

/** Indicators with a target and a figure first, then those whose figure is awaited, then those without a target. */
export function judgedFirst<I extends Pick<Indicator, 'target' | 'latest'>>(indicators: readonly I[]): I[] {
  const rank = ({ target, latest }: I) => (target ? (latest ? 0 : 1) : 2);
  return [...indicators].sort((a, b) => rank(a) - rank(b));
}
