import { describe, expect, it } from 'vitest';
import { plain, readBefore } from './before.ts';

const noun = (words: string) => readBefore(words, plain).noun;

describe('readBefore: the noun', () => {
  it.each([
    ['全市森林覆盖率达到', '森林覆盖率'],
    ['力争全年新增规上企业', '规上企业'],
    ['高质量完成', ''],
    ['办结率', '办结率'],
    ['城镇居民人均可支配收入同比增长', '城镇居民人均可支配收入'],
    ['建成区面积扩大到', '建成区面积'],
    ['基本养老保险参保率稳定在', '基本养老保险参保率'],
    ['高标准农田', '高标准农田'],
    ['行政许可事项', '行政许可事项'],
    ['由2016年的', ''],
    ['三是新建幼儿园', '幼儿园'],
    ['增加值', '增加值'],
    ['人口自然增长率', '人口自然增长率'],
    ['经济总量', '经济总量'],
  ])('%s', (words, expected) => expect(noun(words)).toBe(expected));
});

describe('readBefore: verb, predicate and flags', () => {
  it('tells the verb in front from the predicate behind', () => {
    expect(readBefore('改造危桥', plain)).toMatchObject({ verb: '改造', verbKind: 'nominal', direction: null });
    expect(readBefore('税收占比提高', plain)).toMatchObject({ noun: '税收占比', direction: 'up', predicate: '提高' });
    expect(readBefore('改造提升', plain)).toMatchObject({ verb: '改造提升', direction: null });
  });

  it('two verbs over one object are no 新增', () => {
    expect(readBefore('新建、改造城市雨污管网', plain)).toMatchObject({ verbKind: 'nominal', noun: '城市雨污管网' });
    expect(readBefore('新安装路灯', plain)).toMatchObject({ verbKind: 'increment', noun: '路灯' });
  });

  it('sees 其中, 累计, 年均, 比上年 and 分别', () => {
    expect(readBefore('其中国家级平台', plain)).toMatchObject({ among: true, noun: '国家级平台' });
    expect(readBefore('累计完成投资', plain)).toMatchObject({ cumulative: true, noun: '投资' });
    expect(readBefore('财政收入年均增长', plain)).toMatchObject({ yearly: true, direction: 'up' });
    expect(readBefore('债券比上年增加', plain)).toMatchObject({ compared: true, noun: '债券' });
    expect(readBefore('存款、贷款余额分别达', plain)).toMatchObject({ respectively: '存款、贷款余额', noun: '' });
  });

  it('投资 is a noun only when nothing is counted after the number', () => {
    expect(readBefore('完成投资', { rank: false, alone: true }).noun).toBe('投资');
    expect(readBefore('开工', { rank: false, alone: false }).noun).toBe('');
  });
});
