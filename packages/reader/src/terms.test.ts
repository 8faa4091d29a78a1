import { describe, expect, it } from 'vitest';
import { identity } from './offset-map.ts';
import { outline } from './outline.ts';
import { members } from './terms/members.ts';
import { terms } from './terms.ts';

const found = (text: string) =>
  terms({
    text,
    map: identity,
    outline: outline(text),
    sentences: [],
    place: null,
    year: null,
    delivered: null,
    kind: 'report',
  });
const brief = (text: string) => found(text).map(({ name, definition }) => `${name}=${definition}`);
const body = '一、2025年工作安排\n落实“两优”政策，开展“五比”活动。\n';

describe('notes at the end', () => {
  it.each([
    ['numbered in brackets', '名词解释\n[1]“两优”：优先培训、优先就业。\n[2]“五比”：比学、比干、比快、比实、比好。'],
    ['numbered with points', '名词解释：\n1.“两优”：优先培训、优先就业。\n2.“五比”：比学、比干、比快、比实、比好。'],
    [
      'in one line, with pages',
      '名词解释：1.两优：优先培训、优先就业。（P2）2.五比（P3）：比学、比干、比快、比实、比好。',
    ],
    ['without numbers', '名词解释\n“两优”：指优先培训、优先就业。\n“五比”：比学、比干、比快、比实、比好。'],
  ])('%s', (_, glossary) => {
    expect(brief(body + glossary)).toEqual(['两优=优先培训、优先就业', '五比=比学、比干、比快、比实、比好']);
  });
  it('are not split by a number inside a note', () => {
    expect(brief(`${body}名词解释：1.两优：围挡2.5米、优先就业。2.六个百：6个100%覆盖。`)).toEqual([
      '五比=null',
      '两优=围挡2.5米、优先就业',
      '六个百=6个100%覆盖',
    ]);
  });
  it('know where the report uses the word, and their own place', () => {
    const text = `${body}名词解释\n[1]“两优”：优先培训、优先就业。`;
    const term = found(text).find(({ name }) => name === '两优')!;
    expect(term.mentions.map(({ start, end }) => text.slice(start - 1, end + 1))).toEqual(['“两优”']);
    expect(text.slice(term.span.start, term.span.end)).toBe('[1]“两优”：优先培训、优先就业。');
  });
});

describe('definitions in the running text', () => {
  it('stand in brackets or after 指', () => {
    expect(brief('抓好“三率”（开工率、纳统率、竣工率），落实“两清”，即清单、清账。')).toEqual([
      '三率=开工率、纳统率、竣工率',
      '两清=清单、清账',
    ]);
  });
  it('are missing for shorthand the report takes as known; names of national plans need none', () => {
    expect(brief('深入实施“三高四新”战略、“1+2+1”行动，谋划“十五五”规划，打造“智慧城市”。')).toEqual([
      '三高四新=null',
      '1+2+1=null',
    ]);
  });
});

describe('the members of a shorthand', () => {
  it.each([
    ['三率', '开工率、纳统率、竣工率', ['开工率', '纳统率', '竣工率']],
    ['三命', '以产业为使命，抓项目像拼命，视环境为生命', ['以产业为使命', '抓项目像拼命', '视环境为生命']],
    ['四方', '甲方、乙方、丙方和丁方', ['甲方', '乙方', '丙方', '丁方']],
    [
      '三率两量',
      '“三率”指开工率、纳统率、竣工率；“两量”指用电量、用水量',
      ['开工率', '纳统率', '竣工率', '用电量', '用水量'],
    ],
    ['三通', '通水、通电', []],
    ['链长制', '由领导担任链长，统筹规划、招商、保障的机制', []],
  ])('%s', (name, definition, list) => {
    expect(members(name, definition)).toEqual(list);
  });
});
