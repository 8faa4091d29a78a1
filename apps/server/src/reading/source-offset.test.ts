import { read } from '@luoshi/reader';
import { describe, expect, it } from 'vitest';
import { numberIn, sourceOffset } from './source-offset.ts';

async function readingOf(name: string, source: string) {
  const answer = await read(new TextEncoder().encode(source), { name });
  if (!answer.ok) throw new Error(answer.error.message.en);
  return { reading: answer.readings[0]!, source: answer.sourceText };
}

const body = [
  '政府工作报告',
  '——2026年1月9日在青溪县第十八届人民代表大会第三次会议上',
  '各位代表:',
  '一、2025年工作回顾',
  '过去一年,“3+3+2”产业体系成形,331片区开工,新建公园３个、学校3所,12345热线办结3件。',
  '二、2026年工作安排',
  '改造老旧小区12个,新增车位300个,3G基站退网3座。',
];

describe.each([
  ['txt', '报告.txt', body.join('\n')],
  [
    'a page with markup',
    '报告.html',
    `<html><body>${body.map((p) => `<p class="p2">${p}</p>`).join('\n')}</body></html>`,
  ],
])('sourceOffset in %s', (_, name, text) => {
  it('finds every number of the cleaned text, or says that it cannot', async () => {
    const { reading, source } = await readingOf(name, text);
    const found = [...reading.text.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
      const at = sourceOffset(reading, source, index);
      return at === null ? null : [digits, source.slice(at, at + digits.length).normalize('NFKC')];
    });
    expect(found.length).toBeGreaterThan(12);
    expect(found.filter((pair) => pair === null).length).toBeLessThan(3);
    for (const pair of found) if (pair) expect(pair[1]).toBe(pair[0]);
  });

  it('agrees with the reader wherever it read a fact', async () => {
    const { reading, source } = await readingOf(name, text);
    const facts = reading.facts.filter((fact) => /^\d/.test(reading.text.slice(fact.span.start)));
    expect(facts.length).toBeGreaterThan(3);
    for (const fact of facts) {
      const blind = { ...reading, facts: [], commitments: [], projects: [] };
      expect(sourceOffset(blind, source, fact.span.start)).toBe(fact.at);
    }
  });
});

describe('numberIn', () => {
  it.each([
    ['新建12.5公里', 2, 3, [2, 6]],
    ['新建12.5公里', 0, 8, [2, 6]],
    ['新建12.5公里', 4, 5, [2, 6]],
    ['新建１２公里', 0, 6, [2, 4]],
    ['新建公里', 0, 4, null],
    ['新建公里5', 0, 4, null],
  ])('%s from %i to %i', (text, start, end, span) => {
    expect(numberIn(text, { start, end })).toEqual(span && { start: span[0], end: span[1] });
  });
});
