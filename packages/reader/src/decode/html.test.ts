import { describe, expect, it } from 'vitest';
import { htmlText } from './html.ts';

const linesOf = (html: string) => htmlText(html).text.trim().split('\n');

describe('the text of a page', () => {
  it('has a line for a block and for a <br>', () => {
    expect(linesOf('<h1>政府工作报告</h1><div>一、回顾<br>去年，<b>新建</b>学校3所。</div><p>完</p>')).toEqual([
      '政府工作报告',
      '一、回顾',
      '去年，新建学校3所。',
      '完',
    ]);
  });
  it('parts the cells of a table by a blank', () => {
    expect(linesOf('<table><tr><td>粮食</td><td>30万吨</td></tr><tr><td>油料</td><td>2万吨</td></tr></table>')).toEqual(
      ['粮食 30万吨', '油料 2万吨'],
    );
  });
  it('leaves out what is not shown', () => {
    expect(linesOf('<title>站名</title><script>var a=1</script><p>正文</p><p style="display: none">隐藏</p>')).toEqual([
      '正文',
    ]);
  });
  it('resolves entities, and joins lines the source broke between two characters', () => {
    expect(linesOf('<p>投资&gt;5亿元&mdash;&#20840;县\n  人民</p>')).toEqual(['投资>5亿元—全县人民']);
  });
  it('leads every character back to its place in the source', () => {
    const html = '<p>第一&amp;段</p>\n<td>第二段<td>三&#22235;';
    const { text, map } = htmlText(html);
    for (const character of '第一段二三') {
      const at = text.indexOf(character);
      expect(html[map.toSource(at)]).toBe(character);
    }
    expect(
      html.slice(...Object.values(map.spanToSource({ start: text.indexOf('四'), end: text.indexOf('四') + 1 }))),
    ).toBe('&#22235;');
  });
  it('survives a page nested ten thousand deep', () => {
    expect(linesOf(`${'<div>'.repeat(10000)}深处`)).toEqual(['深处']);
  });
});
