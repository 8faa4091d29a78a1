import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { docx } from './decode/zip.fixture.ts';
import { read } from './read.ts';
import type { Reading } from './reading.ts';

const lines = [
  '政府工作报告',
  '——2025年1月8日在青澜县第十八届人民代表大会第四次会议上',
  '青澜县人民政府县长 陆某某',
  '各位代表：',
  '现在，我代表县人民政府向大会报告工作，请予审议。',
  '一、2024年工作回顾',
  '过去的一年，预计完成地区生产总值364.8亿元、增长5.9%。新建农村公路86公里。',
  '二、2025年工作安排',
  '主要预期目标是：地区生产总值增长6%、力争6.5%。',
  '（一）扩大有效投资。开工建设城北产业园，新增规模以上工业企业15家。',
  '让我们更加紧密地团结起来！',
];
const report = lines.join('\n');

async function readingsOf(bytes: Uint8Array, name = '报告.txt'): Promise<{ readings: Reading[]; sourceText: string }> {
  const result = await read(bytes, { name });
  if (!result.ok) throw new Error(result.error.code);
  return result;
}
const utf8 = (text: string) => new TextEncoder().encode(text);
const values = (reading: Reading) => reading.facts.map((fact) => fact.value);

describe('one report in many files', () => {
  it.each([
    ['utf-8', utf8(report)],
    ['gb18030', new Uint8Array(iconv.encode(report, 'gb18030'))],
    ['utf-16 with a mark', new Uint8Array(iconv.encode(`\uFEFF${report}`, 'utf-16le'))],
    ['html', utf8(`<!doctype html><meta charset="utf-8">${lines.map((line) => `<p>${line}</p>`).join('\n')}`)],
    ['docx', docx(lines)],
    [
      'flattened punctuation',
      utf8(report.replaceAll('，', ',').replaceAll('：', ':').replaceAll('（', '(').replaceAll('）', ')')),
    ],
    ['broken lines', utf8(report.replaceAll('、', '、\n'))],
  ])('%s gives the same facts, each at its place in the source', async (_, bytes) => {
    const { readings, sourceText } = await readingsOf(bytes);
    expect(readings).toHaveLength(1);
    const [reading] = readings as [Reading];
    expect(values(reading)).toEqual([364.8, 5.9, 86, 6, 6.5, 15]);
    for (const fact of reading.facts) expect(sourceText.slice(fact.at)).toMatch(new RegExp(`^${fact.value}`));
  });
});

describe('a reading', () => {
  it('says what it is of', async () => {
    const { readings } = await readingsOf(utf8(report));
    expect(readings[0]).toMatchObject({
      kind: 'report',
      title: '政府工作报告',
      year: 2025,
      delivered: '2025-01-08',
      truncated: { head: false, tail: false },
      source: { name: '报告.txt', encoding: 'utf-8', length: report.length, span: { start: 0, end: report.length } },
    });
    expect(readings[0]!.source.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
  it('doubts a number beside a lost character', async () => {
    const garbled = `${'實(shí)現(xiàn)進(jìn)位發(fā)展經(jīng)濟(jì)。'.repeat(5)}\n一、2025年工作安排\n古城新巷?20條街區(qū)改造完成。`;
    const { readings } = await readingsOf(utf8(garbled));
    expect(readings[0]!.facts.map(({ value, confidence }) => [value, confidence < 0.5])).toEqual([[20, true]]);
  });
});

describe('two items on one page', () => {
  const page = `【甲县招商】甲县引进企业3家\n甲县招商工作会议召开，引进企业3家。\n【乙市招商】乙市新建厂房2万平方米\n乙市工业园举行仪式，新建厂房2万平方米。`;
  it('are two readings that share the page between them', async () => {
    const { readings, sourceText } = await readingsOf(utf8(page));
    expect(readings.map((reading) => reading.title)).toEqual(['甲县引进企业3家', '乙市新建厂房2万平方米']);
    expect(readings[0]!.source.span.end).toBe(readings[1]!.source.span.start);
    expect(readings[1]!.source.span.end).toBe(sourceText.length);
  });
});

it('a classified text is refused, whatever else it holds', async () => {
  expect(await read(utf8(`机密★1年\n${report}`), { name: '甲.txt' })).toMatchObject({
    ok: false,
    error: { code: 'classified' },
  });
});

it('the steps are told as they begin', async () => {
  const steps: string[] = [];
  await read(utf8(report), { name: '甲.txt', onStep: (step) => steps.push(step) });
  expect(steps.slice(0, 4)).toEqual(['decode', 'repair', 'trim', 'divide']);
  expect(steps.at(-1)).toBe('link');
});
