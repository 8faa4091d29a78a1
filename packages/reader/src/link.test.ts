import { duties, indicators } from '@luoshi/vocabulary';
import { describe, expect, it } from 'vitest';
import { AhoCorasick } from './link/aho-corasick.ts';
import { indicatorOf } from './link/indicator.ts';
import { suggestUnits, surroundings } from './link/units.ts';
import type { Measure, PlaceLevel } from './reading.ts';

describe('the indicator a subject names', () => {
  it.each<[string, Measure, string | undefined]>([
    ['地区生产总值', 'growth', 'gdp'],
    ['全市地区生产总值', 'level', 'gdp'],
    ['规上工业增加值', 'growth', 'industrial-value-added'],
    ['“四上”企业', 'increment', 'four-above-firms'],
    ['高新技术企业数量', 'total', 'high-tech-firms'],
    ['农村居民人均可支配收入', 'level', 'rural-income'],
    ['居民人均可支配收入', 'growth', 'resident-income'],
    ['游客接待', 'level', 'tourists'],
    ['无害化卫生户厕新建改建', 'level', 'rural-toilets'],
    ['引进10亿元以上项目', 'increment', 'large-projects-1bn'],
    ['空气质量优良天数占比', 'ratio', 'air-good-days'],
    ['青澜县森林覆盖率', 'ratio', 'forest-coverage'],
    ['制造业投资', 'growth', 'manufacturing-investment'],
    // The words around the name make it another thing, or the measure is one it cannot have.
    ['竹产业税收', 'level', undefined],
    ['云岭镇森林覆盖率', 'ratio', undefined],
    ['地区生产总值', 'ratio', undefined],
    ['森林覆盖率', 'growth', undefined],
    ['惠及群众', 'level', undefined],
  ])('%s %s', (subject, measure, id) => {
    expect(indicatorOf({ subject, measure }, '青澜县')).toBe(id);
  });
  it('is each indicator for its own name', () => {
    const measure = { stock: 'level', flow: 'level', growth: 'growth', rate: 'ratio', rank: 'rank' } as const;
    const wrong = indicators().filter((i) => indicatorOf({ subject: i.zh, measure: measure[i.kind] }, null) !== i.id);
    expect(wrong.map((i) => i.zh)).toEqual([]);
  });
});

const suggest = (text: string, headings: string, level: PlaceLevel | null, sentence = '') =>
  suggestUnits(text, surroundings(sentence, headings), level);

describe('the units a commitment is for', () => {
  it.each([
    ['改造70个老旧小区', 'housing-construction'],
    ['新建高标准农田3万亩', 'agriculture'],
    ['新增公办学位2000个', 'education'],
    ['完成病险水库除险加固12座', 'water'],
    ['确保基本养老保险参保率稳定在97%以上', 'human-resources'],
    ['力争新引进亿元以上项目40个', 'investment-promotion'],
    ['建设农村公路80公里', 'transport'],
    ['空气优良天数比例达到90%', 'ecology-environment'],
    ['办理人大代表建议和政协委员提案', 'government-office'],
    ['推进供销合作社改革', 'supply-marketing'],
    ['新增规上工业企业20家', 'industry-information'],
    ['创建国家4A级景区', 'culture-tourism'],
  ])('%s', (text, lead) => {
    expect(suggest(text, '', 'county')[0]).toMatchObject({ unit: lead, role: 'lead' });
  });
  it('are at most three, lead first, each with the words that met', () => {
    const units = suggest('抓好退役军人、高校毕业生、残疾人等重点群体就业', '', 'county');
    expect(units.length).toBeLessThanOrEqual(3);
    expect(units.map((u) => u.role)).toEqual(['lead', ...units.slice(1).map(() => 'co')]);
    expect(units.map((u) => u.unit)).toContain('human-resources');
    expect(units.find((u) => u.unit === 'human-resources')!.reason).toContain('就业');
    expect(units.map((u) => u.score)).toEqual(units.map((u) => u.score).toSorted((a, b) => b - a));
  });
  it('are none for a verb alone', () => {
    expect(suggest('落实各项要求', '', 'county')).toEqual([]);
  });
  it('may come from the headings alone, doubtful and said so', () => {
    const [only, ...others] = suggest('健全工作机制', '办好人民满意教育。', 'county');
    expect(only).toMatchObject({ unit: 'education', role: 'lead' });
    expect(only!.reason).toContain('标题');
    expect(only!.score).toBeLessThan(0.3);
    expect(others).toEqual([]);
  });
  it('follow the sentence where the words of the commitment leave it open', () => {
    const [lead] = suggest('做好前期准备', '发展各项事业。', 'county', '新建一所公办幼儿园，做好前期准备');
    expect(lead).toMatchObject({ unit: 'education', role: 'lead' });
    expect(lead!.reason).toContain('所在句子');
    expect(lead!.score).toBeLessThan(0.5);
  });
  it('follow the word that closes the phrase, and the part of a share rather than its whole', () => {
    expect(suggest('开展龙头企业和科技企业招商', '', 'county')[0]!.unit).toBe('investment-promotion');
    expect(suggest('力争制造业占地区生产总值比重达30%', '', 'county')[0]!.unit).toBe('industry-information');
  });
  it('bear the name of their level', () => {
    expect(suggest('抓好固定资产投资', '', 'county')[0]!.name).toBe('发展和改革局');
    expect(suggest('抓好固定资产投资', '', 'city')[0]!.name).toBe('发展和改革委员会');
  });
  it('are found by each duty word of each unit', () => {
    const lost = duties().flatMap((d) =>
      d.objects.filter((word) => suggest(word, '', null).length === 0).map((word) => `${d.zh} ${word}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('the automaton', () => {
  it('finds words inside and across one another', () => {
    expect(
      new AhoCorasick(['污水', '污水处理厂', '水处理', '处理']).matches('建污水处理厂').map((m) => [m.start, m.end]),
    ).toEqual([
      [1, 3],
      [2, 5],
      [3, 5],
      [1, 6],
    ]);
  });
});
