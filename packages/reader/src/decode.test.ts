import { describe, expect, it } from 'vitest';
import { docx, zip } from './decode/zip.fixture.ts';
import { decode, largestFile } from './decode.ts';

const text = (words: string) => new TextEncoder().encode(words);
const codeOf = async (bytes: Uint8Array, name = '报告.txt') => {
  const result = await decode(bytes, { name });
  return result.ok ? 'read' : result.error.code;
};

describe('a file is read', () => {
  it('as what its bytes are, whatever its name says', async () => {
    const result = await decode(docx(['政府工作报告', '一、去年工作回顾']), { name: '报告.txt' });
    expect(result).toMatchObject({ ok: true, decoded: { encoding: null, text: '政府工作报告\n一、去年工作回顾\n' } });
  });
  it('as a page when it looks like one', async () => {
    const result = await decode(text('<!doctype html><p>全县</p>'), { name: '下载' });
    expect(result).toMatchObject({ ok: true, decoded: { mediaType: 'text/html', text: '全县\n' } });
  });
  it('as Markdown by its name, without its marks', async () => {
    const result = await decode(text('# 一、回顾\n**新建**学校3所。'), { name: 'a.md' });
    expect(result).toMatchObject({ ok: true, decoded: { text: '一、回顾\n新建学校3所。' } });
    if (result.ok)
      expect(result.decoded.map.toSource(result.decoded.text.indexOf('3'))).toBe('# 一、回顾\n**新建**学校'.length);
  });
});

describe('a file that cannot be read says why', () => {
  it.each([
    ['nothing in it', new Uint8Array(), 'empty'],
    ['only blanks', text(' \n\u3000\n'), 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'not-text'],
    ['a damaged docx', docx(['甲']).subarray(0, 300), 'damaged-file'],
    ['another archive', zip({ 'a.txt': 'x' }), 'unsupported'],
    ['a damaged PDF', text('%PDF-1.7 broken'), 'damaged-file'],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
  it('too large, before anything is read', async () => {
    expect(await codeOf(new Uint8Array(largestFile + 1))).toBe('too-large');
  });
  it('a zip bomb, by what really comes out of it', async () => {
    const bomb = Buffer.alloc(40 * 1024 * 1024);
    expect(await codeOf(zip({ 'word/document.xml': bomb }))).toBe('zip-bomb');
  });
  it('a zip that lies about its sizes', async () => {
    const liar = zip({ 'word/document.xml': Buffer.alloc(40 * 1024 * 1024) }, 1000);
    expect(['zip-bomb', 'damaged-file']).toContain(await codeOf(liar));
  });
  it('in Chinese and English, naming the file and what to do', async () => {
    const result = await decode(new Uint8Array(), { name: '甲县.txt' });
    expect(result).toMatchObject({
      ok: false,
      error: {
        file: '甲县.txt',
        message: { zh: expect.stringMatching(/甲县.txt.*请/), en: expect.stringContaining('Check') },
      },
    });
  });
});
