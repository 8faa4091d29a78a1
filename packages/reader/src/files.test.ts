import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { pdf } from './decode/pdf.fixture.ts';
import { docx, zip } from './decode/zip.fixture.ts';
import { pageAt } from './index.ts';
import { read } from './read.ts';

const utf8 = (text: string) => Buffer.from(text);
const report = [
  '青澜县人民政府工作报告',
  '各位代表：',
  '一、2025年工作回顾',
  '过去一年，全县地区生产总值增长6.1%，新建农村公路35公里。',
  '二、2026年工作安排',
  '改造老旧小区12个，新增公办学位900个。',
];
const valuesOf = (readings: { facts: { value: number | null }[] }[]) =>
  readings.map((r) => r.facts.map((f) => f.value));

async function sound(bytes: Uint8Array, name: string) {
  const result = await read(bytes, { name });
  if (!result.ok) throw new Error(result.error.message.en);
  return result;
}

async function codeOf(bytes: Uint8Array, name: string) {
  const result = await read(bytes, { name });
  return result.ok ? 'read' : result.error.code;
}

describe('an archive', () => {
  const page = `<h1>${report[0]}</h1>${report
    .slice(1)
    .map((p) => `<p>${p}</p>`)
    .join('')}`;
  it('gives the readings of each document in it, named by archive and path', async () => {
    const bytes = zip({
      '2026/报告.docx': Buffer.from(docx(report)),
      '2025/网页.html': page,
      '2024.md': `# ${report.join('\n\n')}`,
    });
    const { readings, sources } = await sound(bytes, '历年.zip');
    expect(readings.map((r) => r.source.name)).toEqual([
      '历年.zip/2026/报告.docx',
      '历年.zip/2025/网页.html',
      '历年.zip/2024.md',
    ]);
    expect(valuesOf(readings)).toEqual([
      [6.1, 35, 12, 900],
      [6.1, 35, 12, 900],
      [6.1, 35, 12, 900],
    ]);
    for (const reading of readings) {
      const source = sources.find((s) => s.name === reading.source.name)!;
      for (const fact of reading.facts) expect(source.text.slice(fact.at)).toMatch(new RegExp(`^${fact.value}`));
    }
  });
  it('skips what is no document and says so; what systems put there is not even mentioned', async () => {
    const bytes = zip({
      'a.txt': report.join('\n'),
      'b.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]),
      '__MACOSX/._a.txt': 'x',
      '.DS_Store': 'x',
    });
    const { readings, skipped } = await sound(bytes, 'a.zip');
    expect(readings).toHaveLength(1);
    expect(skipped.map(({ code, file }) => [code, file])).toEqual([['not-text', 'a.zip/b.png']]);
  });
  it('is refused whole when one file in it is classified', async () => {
    expect(await codeOf(zip({ 'a.txt': report.join('\n'), 'b.txt': `机密★5年\n${report.join('\n')}` }), 'a.zip')).toBe(
      'classified',
    );
  });
  it.each<[string, Uint8Array, string]>([
    ['empty', zip({ '.DS_Store': 'x' }), 'empty'],
    ['with only a picture', zip({ 'b.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]) }), 'not-text'],
    ['inside an archive', zip({ 'b.zip': Buffer.from(zip({ 'a.txt': 'x' })) }), 'unsupported'],
    ['that is a spreadsheet', zip({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }), 'unsupported'],
    ['that is a bomb', zip({ 'a.txt': Buffer.alloc(40 * 1024 * 1024) }), 'zip-bomb'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await codeOf(bytes, 'a.zip')).toBe(code);
  });
});

describe('a PDF', () => {
  const pages = [
    ['青澜县人民政府工作报告', '各位代表：', '一、2025年工作回顾', '过去一年，全县地区生产总值增长6.1%，', '— 1 —'],
    ['青澜县政府工作报告', '新建农村公路35公里，建成小学', '3所。', '— 2 —'],
    ['青澜县政府工作报告', '二、2026年工作安排', '改造老旧小区12个，', '— 3 —'],
    ['青澜县政府工作报告', '新增公办学位900个。', '— 4 —'],
  ];
  it('is read across pages, without running heads and page numbers', async () => {
    const { readings } = await sound(pdf(pages), '报告.pdf');
    expect(valuesOf(readings)).toEqual([[6.1, 35, 3, 12, 900]]);
    const [reading] = readings;
    expect(reading!.title).toBe('青澜县人民政府工作报告');
    expect(reading!.text).toContain('增长6.1%，新建农村公路');
    expect(reading!.text).not.toContain('青澜县政府工作报告');
    expect(reading!.furniture.map((f) => f.text)).toEqual(expect.arrayContaining(['— 2 —', '青澜县政府工作报告']));
  });
  it('says on which page a fact stands', async () => {
    const { readings, sourceText } = await sound(pdf(pages), '报告.pdf');
    expect(readings[0]!.facts.map((f) => pageAt(sourceText, f.at))).toEqual([1, 2, 2, 3, 4]);
  });
  it('without letters is a scan, refused with advice', async () => {
    const result = await read(pdf([[], []]), { name: '扫描.pdf' });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'scanned', message: { zh: expect.stringContaining('OCR') } },
    });
  });
});

describe('other files', () => {
  it('a page that WPS or Word exported as GBK html', async () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><meta name=Generator content="WPS Office"><style>p.MsoNormal{margin:0}</style><!--[if gte mso 9]><xml><w:Zoom>100</w:Zoom></xml><![endif]--></head><body>${report.map((p) => `<p class=MsoNormal><span lang=EN-US style='mso-spacerun:yes'>&nbsp;&nbsp;</span><span style="font-family:宋体">${p}<o:p></o:p></span></p>`).join('\n')}</body></html>`;
    const { readings } = await sound(iconv.encode(html, 'gb2312'), '报告.htm');
    expect(valuesOf(readings)).toEqual([[6.1, 35, 12, 900]]);
    expect(readings[0]!.text).not.toContain('100');
  });
  it.each<[string, Uint8Array, string]>([
    ['RTF', utf8('{\\rtf1\\ansi x}'), 'unsupported'],
    ['RAR', Buffer.from([0x52, 0x61, 0x72, 0x21, 0x1a, 7]), 'unsupported'],
    ['a docx under password', Buffer.concat([ole(), Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
    ['an old spreadsheet', Buffer.concat([ole(), Buffer.from('Workbook', 'utf16le')]), 'unsupported'],
    ['a broken doc', Buffer.concat([ole(), Buffer.from('WordDocument', 'utf16le')]), 'damaged-file'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await codeOf(bytes, 'a')).toBe(code);
  });
});

/** The first sector of an OLE container, as far as it can be told by its beginning. */
function ole(): Buffer {
  return Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504)]);
}
