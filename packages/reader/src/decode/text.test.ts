import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { declaredCharset, decodeText, encodingOf } from './text.ts';

const prose = '今年，全县将新建高标准农田三万亩，改造老旧小区十二个，完成投资5.6亿元。';
const traditional = '今年，全縣將新建高標準農田三萬畝，改造老舊社區十二個，完成投資5.6億元。';
const bytes = (text: string, encoding: string) => new Uint8Array(iconv.encode(text, encoding));

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', 'utf-8'],
    ['gb18030', 'gb18030'],
    ['gbk', 'gb18030'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
  ])('%s is found out without any declaration', (written, found) => {
    expect(decodeText(bytes(prose, written))).toEqual({ text: prose, encoding: found });
  });
  it('Big5 is found out where the text is in traditional characters', () => {
    expect(decodeText(bytes(traditional.repeat(4), 'big5'))).toEqual({ text: traditional.repeat(4), encoding: 'big5' });
  });
  it('a byte-order mark decides, and stays in the text so that offsets are those of the file', () => {
    expect(decodeText(bytes(`\uFEFF${prose}`, 'utf-8'))).toEqual({ text: `\uFEFF${prose}`, encoding: 'utf-8' });
    expect(decodeText(bytes(`\uFEFF${prose}`, 'utf-16le'))?.text).toBe(`\uFEFF${prose}`);
  });
  it('a wrong declaration gives way to what the bytes say', () => {
    expect(decodeText(bytes(prose, 'utf-8'), 'iso-8859-1')?.text).toBe(prose);
    expect(decodeText(bytes(prose, 'gb18030'), 'utf-8')?.text).toBe(prose);
  });
  it('gb2312 means GB18030, of which it is a part', () => {
    expect(encodingOf('GB2312')).toBe('gb18030');
    expect(encodingOf('windows-1252')).toBeNull();
  });
  it('a picture or a program is no text', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256);
    expect(decodeText(noise)).toBeNull();
    expect(decodeText(new Uint8Array([0x00, 0x01, 0x02, 0x00, 0xff]))).toBeNull();
  });
});

describe('the charset a page declares', () => {
  const page = (text: string) => new TextEncoder().encode(text);
  it('is read in both spellings', () => {
    expect(declaredCharset(page('<meta charset="gbk">'))).toBe('gbk');
    expect(declaredCharset(page('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'))).toBe(
      'gb2312',
    );
  });
  it('may be missing', () => {
    expect(declaredCharset(page('<p>charset</p>'))).toBeNull();
  });
});
