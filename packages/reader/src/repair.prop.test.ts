import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gbk } from './repair/gbk.ts';
import { repair } from './repair.ts';

/** Clauses in the idiom, simplified and in the traditional form a converter gives them. */
const clauses: readonly (readonly [string, string])[] = [
  ['全区经济发展稳中向好', '全區經濟發展穩中向好'],
  ['新建高标准农田3.2万亩', '新建高標準農田3.2萬畝'],
  ['完成投资15.6亿元', '完成投資15.6億元'],
  ['建设学校3所', '建設學校3所'],
  ['“三保”底线更加牢固', '“三保”底線更加牢固'],
  ['基本养老保险实现全覆盖', '基本養老保險實現全覆蓋'],
  ['实施重点项目120个', '實施重點項目120個'],
  ['区属企业改革任务全面完成', '區屬企業改革任務全面完成'],
  ['办好群众身边的实事', '辦好群眾身邊的實事'],
  ['环境质量持续改善', '環境質量持續改善'],
];
const hints: Record<string, string> = {
  區: 'qū',
  經: 'jīng',
  濟: 'jì',
  發: 'fā',
  學: 'xué',
  設: 'shè',
  實: 'shí',
  現: 'xiàn',
  務: 'wù',
  環: 'huán',
  質: 'zhì',
};
const flat: Record<string, string> = { '，': ',', '；': ';', '！': '!', '（': '(', '）': ')', '：': ':', '？': '?' };
const flatten = (text: string) => text.replace(/[，；！（）：？]/g, (mark) => flat[mark]!);
const hint = (text: string) => [...text].map((c) => (hints[c] ? `${c}(${hints[c]})` : c)).join('');

const page = fc
  .array(fc.tuple(fc.nat(clauses.length - 1), fc.constantFrom('，', '。', '；', '！', '。“', '。（')), {
    minLength: 8,
    maxLength: 24,
  })
  .map((parts) => {
    const build = (form: 0 | 1) => `${parts.map(([i, mark]) => clauses[i]![form] + mark).join('')}完。`;
    return { simplified: build(0), traditional: build(1) };
  });
/** A first line that holds every hinted character, as a real page does. */
const opening = { simplified: '区经济发学设实现务环质'.repeat(2), traditional: '區經濟發學設實現務環質'.repeat(2) };

/** Break before the first pair of bytes that looks like a mark but straddles two characters, as the scraper did. */
function breakBytes(text: string): string | null {
  const bytes: number[] = [];
  const starts: number[] = [];
  for (const c of text) {
    starts.push(bytes.length);
    const pair = gbk().pairOf[c.charCodeAt(0)]!;
    if (c.charCodeAt(0) < 0x80) bytes.push(c.charCodeAt(0));
    else bytes.push(pair >> 8, pair & 0xff);
  }
  const marks = new Set([0xa1a3, 0xa1a2, 0xa3ac, 0xa3bb, 0xa3a1, 0xa3bf]);
  const isStart = new Set(starts);
  for (let at = 1; at + 1 < bytes.length; at++) {
    if (isStart.has(at) || !marks.has(bytes[at]! * 256 + bytes[at + 1]!)) continue;
    let out = `${text.slice(0, starts.indexOf(at - 1))}?`;
    for (let i = at; i < bytes.length; ) {
      if (bytes[i]! < 0x80) out += String.fromCharCode(bytes[i++]!);
      else {
        const code = gbk().charOf[bytes[i]! * 256 + (bytes[i + 1] ?? 0)];
        out += code ? String.fromCharCode(code) : '';
        i += 2;
      }
    }
    return out;
  }
  return null;
}

describe('repair undoes what a scraper does', () => {
  it('hints, traditional characters and flattened punctuation, completely', () => {
    fc.assert(
      fc.property(page, ({ simplified, traditional }) => {
        const damaged = `${hint(opening.traditional)}\n${flatten(hint(traditional))}`;
        expect(repair(damaged).text).toBe(`${opening.simplified}\n${simplified}`);
      }),
      { numRuns: 60 },
    );
  });

  it('byte-shifted runs where it says so with certainty; digits never change', () => {
    let certain = 0;
    fc.assert(
      fc.property(page, ({ simplified, traditional }) => {
        const broken = breakBytes(traditional);
        if (!broken) return;
        const raw = `${hint(opening.traditional)}\n${hint(traditional)}\n${flatten(broken)}`;
        const { text, repairs } = repair(raw);
        const digits = (words: string) => words.replace(/\D/g, '');
        expect(digits(text)).toBe(digits(raw));
        if (repairs.some((r) => !r.certain)) return;
        certain++;
        expect(text.split('\n')[2]).toBe(simplified);
      }),
      { numRuns: 60 },
    );
    expect(certain).toBeGreaterThan(5);
  });

  it('no repaired character is without a place in the source', () => {
    fc.assert(
      fc.property(page, ({ traditional }) => {
        const raw = `${hint(opening.traditional)}\n${flatten(hint(traditional))}`;
        const { text, map } = repair(raw);
        for (let i = 0; i < text.length; i++) if (/\d/.test(text[i]!)) expect(raw[map.toSource(i)]).toBe(text[i]);
      }),
      { numRuns: 30 },
    );
  });
});
