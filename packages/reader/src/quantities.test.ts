import { describe, expect, it } from 'vitest';
import { documentOf } from './facts.fixture.ts';
import { type Quantity, quantities } from './quantities.ts';

const read = (text: string): Quantity[] => quantities(documentOf(text));
const kinds = (text: string) => read(text).map((q) => q.kind);
const amounts = (text: string) => read(text).map((q) => `${q.bound} ${q.value} ${q.unit}`);

describe('quantities: amounts with their bounds', () => {
  it.each([
    ['完成投资1.4亿元', ['eq 1.4 亿元']],
    ['拨付1,256万元', ['eq 1256 万元']],
    ['分别高0.8、1.2和3.5个百分点', ['eq 0.8 个百分点', 'eq 1.2 个百分点', 'eq 3.5 个百分点']],
    ['改造签约420户', ['eq 420 户']],
    ['高于1个和2个百分点', ['gt 1 个百分点', 'eq 2 个百分点']],
    ['城乡收入比由2.00缩小到1.83，', ['eq 2 ', 'eq 1.83 ']],
    ['收入比控制在2.1以内', ['le 2.1 ']],
    ['征地4100余亩', ['gt 4100 亩']],
    ['托管5万余亩', ['gt 5 万亩']],
    ['突破800万人次', ['gt 800 万人次']],
    ['不低于98%', ['ge 98 %']],
    ['180家以上', ['ge 180 家']],
    ['控制在3%以内', ['le 3 %']],
    ['不超过4%', ['le 4 %']],
    ['近2万市民', ['approx 2 万']],
    ['增长7.5%左右', ['approx 7.5 %']],
    ['压缩至0.5个工作日', ['eq 0.5 个工作日']],
    ['每亩60公斤/亩', ['eq 60 公斤/亩']],
    ['装机120万千瓦', ['eq 120 万千瓦']],
    ['220千伏安容量', ['eq 220 千伏安']],
    ['提高2.3百分点', ['eq 2.3 个百分点']],
    ['浏览量超1500万，', ['gt 1500 万']],
  ])('%s', (text, expected) => expect(amounts(text)).toEqual(expected));

  it('a range is two numbers, and both have the unit', () => {
    expect(amounts('增长8%—9%，引进2-3家')).toEqual(['lo 8 %', 'hi 9 %', 'lo 2 家', 'hi 3 家']);
  });

  it('a ratio is its first number; the three industries are three shares', () => {
    expect(amounts('产值比达2.6:1')).toEqual(['eq 2.6 :1', 'eq 1 ']);
    expect(kinds('结构调整为14.4:34.9:50.7')).toEqual(['share', 'share', 'share']);
  });

  it('ranks', () => {
    expect(read('排名第43，居全省前20名，前移5位').map((q) => `${q.kind} ${q.bound} ${q.value}${q.unit}`)).toEqual([
      'rank eq 43位',
      'rank le 20位',
      'amount eq 5位',
    ]);
  });
});

describe('quantities: what is no fact', () => {
  it.each([
    ['2021年，1月4日，2021—2035年，1至11月，“6·08”疫情，改革开放40周年', 'date'],
    ['“3+3+2”体系，“五个100”工程，《稳增长24条措施》，1+N', 'name'],
    ['5G基站，4A级景区，S339线，PM2.5，12345热线，331片区，世界500强，第25届运动会，58同城', 'name'],
    ['10亿元以上项目，税收过500万元企业，80岁以上老人，110千伏变电站，年产30万吨转型升级项目，600分以上考生', 'name'],
  ])('%s', (text, kind) => expect(new Set(kinds(text))).toEqual(new Set([kind])));

  it('heading and note numbers', () => {
    expect(kinds('1.提升能级\n“四问”[8]原则')).toEqual(['ordinal', 'ordinal']);
  });

  it('but these look alike and count', () => {
    expect(kinds('完成2025人搬迁，引进5户以上配套企业，15家企业，30万亩优质稻基地，4万平方米标准厂房')).toEqual(
      Array.from({ length: 5 }, () => 'amount'),
    );
  });
});

describe('quantities: Chinese numerals', () => {
  it.each([
    ['占世界三分之二', ['eq 0.6667 ']],
    ['达到百分之十五', ['eq 15 %']],
    ['税收翻两番', ['eq 2 番']],
    ['养老金“十八连涨”', ['eq 18 连涨']],
    ['位居全省第一，', ['eq 1 位']],
    ['投资一百五十九亿元', ['eq 159 亿元']],
    ['安排项目七十八个', ['eq 78 个']],
    ['吸引三十余家', ['gt 30 家']],
    ['坚持三条主线、两座新城，十二届五次全会，二〇三五年，千家万户，“十百千”工程，第一步', []],
  ])('%s', (text, expected) => expect(amounts(text)).toEqual(expected));
});
