import type { SourceCorrections } from '@luoshi/ledger';

/** One number of a source, said by a person. `i`, and the fields of a fact, are those of the gold files. */
export type GoldLine = {
  /** Of the file as it came; a gold file is for one source. */
  source: string;
  name: string;
  /** Index of the number among the source text's runs of ASCII digits. */
  i: number;
  /** Its offset in the decoded source text, UTF-16 units. */
  at: number;
  reason: string;
} & (
  | { none: string }
  | {
      value: number;
      unit: string;
      sign?: -1;
      measure: string;
      subject: string;
      bound: string;
      modality: string;
      period: string | null;
    }
);

/**
 * The corrections of one source as gold lines, in the order of its text. A number that is not written in ASCII digits
 * (千亿, 三分之二, 与经济增长同步) has no index and is counted in `skipped`.
 *
 * @example
 * // 新建公园3个, where 3 is the ninth number of the file
 * goldLines(source).lines[0]
 * // { source: '9f…', name: '报告.txt', i: 8, at: 412, reason: '漏读', value: 3, unit: '个', measure: 'level', … }
 */
export function goldLines({ name, sha256, text, corrections }: SourceCorrections): {
  lines: GoldLine[];
  skipped: number;
} {
  const indexAt = new Map([...text.matchAll(/\d+(?:\.\d+)?/g)].map((number, i) => [number.index, i]));
  const lines = corrections.flatMap(({ at, says, reason }): GoldLine[] => {
    const i = indexAt.get(at);
    if (i === undefined || says.kind === 'withdrawn') return [];
    const line = { source: sha256, name, i, at, reason };
    if (says.kind === 'none') return [{ ...line, none: says.why }];
    const { kind: _, value, ...fact } = says;
    return value === null ? [] : [{ ...line, value: Number(value), ...fact }];
  });
  return { lines, skipped: corrections.length - lines.length };
}
