import { describe, expect, it } from 'vitest';
import { trim } from './trim.ts';

const prose =
  '过去的一年，我们坚持稳中求进，全县经济运行总体平稳，重点项目加快推进，民生福祉持续改善，社会大局保持和谐稳定，各项事业取得新成效。';
const left = (text: string) => trim(text).text.trim().split('\n');
const rules = (text: string) => trim(text).furniture.map(({ rule, text }) => [rule, text]);

describe('a forum page', () => {
  const page = `设为首页收藏本站
查看：2086|回复：3
[某省] 某县政府工作报告
3117
主题
发表于 2025-1-9 21:47:36 | 只看该作者
某县政府工作报告
${prose}
评分 参与人数 2
您需要登录后才可以回帖 登录 | 立即注册
联系电话：
010-12345678`;
  it('keeps the report alone, title and all', () => {
    expect(left(page)).toEqual(['某县政府工作报告', prose]);
  });
  it('tells what was taken away, by which rule, and where it stood', () => {
    expect(rules(page)).toContainEqual(['forum-counter', '查看：2086|回复：3']);
    expect(rules(page)).toContainEqual(['structure', '[某省] 某县政府工作报告\n3117']);
    for (const { span, text } of trim(page).furniture) expect(page.slice(span.start, span.end).trim()).toBe(text);
  });
  it('leads back to the page', () => {
    const { text, map } = trim(page);
    expect(page.slice(map.toSource(text.indexOf('过去')))).toMatch(/^过去的一年/);
  });
});

describe('a newspaper page', () => {
  it.each([
    ['◀上接01版', { head: true, tail: false }],
    ['（紧接第一版）', { head: true, tail: false }],
    ['▶下转03版', { head: false, tail: true }],
    ['（下转第四版）', { head: false, tail: true }],
  ])('%s says which end is missing', (mark, truncated) => {
    const page = `${prose}\n${mark}\n${prose}`;
    expect(trim(page).truncated).toEqual(truncated);
    expect(left(page)).toEqual([prose, prose]);
  });
  it('keeps the broken-off last line before the mark and the credits', () => {
    expect(left(`${prose}\n开展技能培训4500人次，\n▶下转03版\n责任编辑：某人`)).toEqual([
      prose,
      '开展技能培训4500人次，',
    ]);
  });
});

describe('what looks like furniture but is not', () => {
  it.each(['来源结构更加优化，税收占比达到75%。', '审核通过项目12个，', '新增养老床位120张', '（一）扩大有效投资'])(
    '%s stays',
    (line) => {
      expect(left(`${prose}\n${line}\n${prose}`)).toContain(line);
    },
  );
  it('a signature under the report stays where no furniture follows', () => {
    expect(left(`${prose}\n某县人民政府`)).toEqual([prose, '某县人民政府']);
  });
});

it('page numbers and dates of posting are furniture', () => {
  expect(left(`${prose}\n— 12 —\n第 3 页 共 20 页\n2025-07-09 16:20\n${prose}`)).toEqual([prose, prose]);
});
