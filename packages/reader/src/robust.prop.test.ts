import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';
import type { Fact } from './reading.ts';

const factor = Number(process.env.LUOSHI_TEST_FACTOR ?? 1);
const folder = join(import.meta.dirname, '../../../samples');
const samples = ['reports', 'messy', 'wrong'].flatMap((kind) =>
  readdirSync(join(folder, kind)).map((name) => ({ name, bytes: readFileSync(join(folder, kind, name)) })),
);
const spent = () => process.cpuUsage().user / 1000;
/** Milliseconds of processor time; a sample takes about 50. */
const patience = 3000;

/** A stretch of bytes taken out, doubled or overwritten: what broken downloads and careless pastes do. */
const wound = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 3000 }),
  by: fc.oneof(
    fc.constant('cut'),
    fc.constant('double'),
    fc.uint8Array({ minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      '分别',
      '（',
      '、',
      '?(yún)',
      '。',
      '\n\n',
      '99999999999999999999',
      '%',
      '二〇',
      '“',
      '&#',
      '\u0000',
      '其中',
    ),
  ),
});

function wounded(
  bytes: Uint8Array,
  { at, length, by }: { at: number; length: number; by: string | Uint8Array },
): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const end = Math.min(bytes.length, start + length);
  const middle =
    by === 'cut'
      ? []
      : by === 'double'
        ? [bytes.subarray(start, end), bytes.subarray(start, end)]
        : [typeof by === 'string' ? Buffer.from(by.repeat(1 + (length % 7))) : by];
  return Buffer.concat([
    bytes.subarray(0, start),
    ...middle,
    bytes.subarray(by === 'cut' || by === 'double' ? end : start),
  ]);
}

/** Its source holds the number, in digits or in Chinese numerals. */
function standsInSource(fact: Fact, source: string): boolean {
  if (fact.value === null) return true;
  const words = source
    .slice(fact.source.start, fact.source.end)
    .replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[,，\s\u3000\u00a0\u200b]/g, '');
  const digits = words.match(/\d+(?:\.\d+)?/g) ?? [];
  return digits.some((run) => Number(run) === fact.value) || /[〇零一二两三四五六七八九十百千半双翻全]/.test(words);
}

describe('whatever a file holds', () => {
  it('reading answers, soon, and every fact stands in its source', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.array(wound, { minLength: 1, maxLength: 6 }),
        async (sample, wounds) => {
          const bytes = wounds.reduce(wounded, sample.bytes as Uint8Array);
          const began = spent();
          const result = await read(bytes, { name: sample.name });
          expect(spent() - began).toBeLessThan(patience);
          if (!result.ok) return;
          for (const reading of result.readings)
            for (const fact of reading.facts)
              if (!standsInSource(fact, result.sourceText))
                throw new Error(
                  `${fact.value} not in «${result.sourceText.slice(fact.source.start, fact.source.end)}»`,
                );
        },
      ),
      { numRuns: 12 * factor },
    );
  }, 60_000);

  it('bytes that are no report at all are refused or read as nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 2000 }),
        fc.constantFrom('a.txt', 'a.html', 'a.docx', 'a.pdf', 'a.doc', 'a.md'),
        async (bytes, name) => {
          await read(bytes, { name });
        },
      ),
      { numRuns: 100 * factor },
    );
  }, 60_000);
});

/** Pages made to cost time: each is one thing over and over, without a sentence's end. */
const hostile: Record<string, string> = {
  digits: '1',
  'numbers and commas': '1,234，',
  'points in a number': '1.',
  'opened brackets': '（',
  'opened quotations': '“',
  lists: '甲、',
  'numbers in a list': '新建学校3所、',
  'shared out': '甲、乙分别增长3%、4%，',
  'only 分别': '分别',
  'only 其中': '其中',
  'Chinese numerals': '二〇三五',
  'prose without a mark': '全面推进乡村振兴加快建设农业强县',
  units: '万元亿元万亩',
  percentages: '5%',
  headings: '（一）',
  'line breaks': '\n',
  blanks: ' ',
  'question marks': '?',
  hints: '區(qū)',
  'broken hints': '?(yún)',
  angles: '<p>',
  entities: '&#20108;',
  years: '2025年',
  'verbs without an object': '推进',
  projects: '青澜河大桥项目',
  titles: '政府工作报告\n各位代表：\n',
  terms: '注：“三率”指',
};

describe('time grows with the text and no faster', () => {
  const head = '青澜县政府工作报告\n各位代表：\n一、2025年工作安排\n';
  const cost = async (unit: string, characters: number, runs: number) => {
    const bytes = Buffer.from(head + unit.repeat(Math.ceil(characters / unit.length)));
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run++) {
      const began = spent();
      await read(bytes, { name: 'a.txt' });
      least = Math.min(least, spent() - began);
    }
    return least;
  };
  it.each(Object.entries(hostile))(
    '%s',
    async (_, unit) => {
      const small = await cost(unit, 8_000, 2);
      const large = await cost(unit, 32_000, 1);
      // Four times the text: quadratic time would be sixteen times the cost.
      expect(large).toBeLessThan(7 * Math.max(small, 30));
    },
    60_000,
  );
});
