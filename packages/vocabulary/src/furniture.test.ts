import { describe, expect, it } from 'vitest';
import { loadFurniture } from './furniture.ts';

const { lines, tails, continued } = loadFurniture();
const ruleOf = (line: string) =>
  [...continued, ...tails, ...lines].find(({ pattern }) => pattern.test(line))?.id ?? null;

describe('furniture.yaml', () => {
  it.each([
    ['查看：1413|回复：0', 'forum-counter'],
    ['首页 > 政务公开 > 政府工作报告', 'portal-bar'],
    ['某某日报网 › 要闻 › 正文', 'portal-path'],
    ['发布时间：2025-01-10  来源：县政府办  浏览次数：12', 'portal-source'],
    ['【打印本页】 【关闭窗口】', 'portal-tools'],
    ['2025-07-09', 'posted-date'],
    ['— 12 —', 'page-number'],
    ['第 3 页 共 20 页', 'page-number'],
    ['▶下转03版', 'continued-on'],
    ['（紧接第一版）', 'continued-from'],
    ['上一篇：关于公交线路的通告', 'portal-related'],
    ['需登录后方可回帖 登录 | 注册', 'forum-reply'],
    ['版权所有：某县人民政府', 'portal-footer'],
  ])('knows %s', (line, rule) => {
    expect(ruleOf(line)).toBe(rule);
  });
  it.each([
    '一、2024年工作回顾',
    '主题教育扎实开展',
    '来源广泛的税收结构进一步优化',
    '审核项目12个，通过率95%。',
    '新增积分落户120人',
    '2024年1月4日',
  ])('takes no line of a report: %s', (line) => {
    expect(ruleOf(line)).toBeNull();
  });
  it('answers at once, whatever a line holds', () => {
    const nasty = ['扫一扫', '> ', '>>', 'ab | ', '打印 ', '- ', '主题', '（本报记者', '· '].map(
      (part) => `${part.repeat(160 / part.length)}，`,
    );
    const started = performance.now();
    nasty.forEach(ruleOf);
    expect(performance.now() - started).toBeLessThan(200);
  });
  it('has a name for every rule, and no id twice', () => {
    const rules = [...lines, ...tails, ...continued];
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.every(({ name }) => name.length > 1)).toBe(true);
  });
});
