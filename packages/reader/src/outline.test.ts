import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

const long = '全县上下团结一心，各项工作有力有序推进，取得了新的进步，为下一步发展打下了良好基础，群众获得感不断增强。';
/** `role level heading`, a line each; level 1 only unless asked. */
const read = (text: string, deepest = 1) =>
  outline(text)
    .filter((s) => s.level <= deepest)
    .map((s) => `${s.role} ${s.level} ${s.heading}`.trim());

describe('the parts of a report', () => {
  it('are known by numbered headings', () => {
    expect(
      read(
        `政府工作报告\n各位代表：请予审议。\n一、2024年工作回顾\n${long}\n二、2025年工作安排\n${long}\n三、加强政府自身建设\n${long}`,
      ),
    ).toEqual([
      'preamble 1',
      'review 1 一、2024年工作回顾',
      'plan 1 二、2025年工作安排',
      'self-building 1 三、加强政府自身建设',
    ]);
  });
  it('are known by headings without numbers', () => {
    expect(
      read(
        `政府工作报告\n各位代表：\n2023年工作回顾\n${long}\n2024年工作建议\n${long}\n加强政府自身建设\n${long}\n名词注释：\n1.“两优”：略。`,
      ),
    ).toEqual([
      'preamble 1',
      'review 1 2023年工作回顾',
      'plan 1 2024年工作建议',
      'self-building 1 加强政府自身建设',
      'glossary 1 名词注释：',
    ]);
  });
  it('are known where headings only praise: the first looks back, the next ahead', () => {
    expect(
      read(
        `一、砥砺奋进，发展迈上新台阶\n${long}\n我们也清醒看到，发展中还存在不少困难和问题。\n二、乘势而上，谱写崭新篇章\n${long}\n2025年全县经济社会发展主要预期目标是：生产总值增长6%。\n重点抓好以下工作：\n（一）扩大投资\n${long}`,
        2,
      ),
    ).toEqual([
      'review 1 一、砥砺奋进，发展迈上新台阶',
      'problems 2',
      'guiding 1 二、乘势而上，谱写崭新篇章',
      'targets 2',
      'plan 2',
      'plan 2 （一）扩大投资',
    ]);
  });
  it('are known without any heading, by the sentences that turn', () => {
    expect(
      read(
        `各位代表：现在，我代表县人民政府作工作报告，请予审议。\n过去一年，${long}\n同时，我们也清醒认识到，发展还面临不少挑战。\n2025年政府工作的总体要求是：稳中求进。\n主要预期目标是：生产总值增长6%。\n今年要重点抓好以下工作。\n${long}`,
        2,
      ),
    ).toEqual(['preamble 1', 'review 1', 'problems 2', 'guiding 1', 'targets 2', 'plan 2']);
  });
  it('are known on a page that ran into one line', () => {
    expect(
      read(
        '各位代表：现在报告工作，请予审查。\n一、2018年工作回顾过去的2018年，全县经济平稳。\n二、2019年工作安排2019年是关键之年。重点抓好以下六个方面的工作：\n（一）聚力项目建设，振兴实体经济培育产业强支撑。瞄准产业。\n三、强化政府自身建设各位代表，要有作为。',
        2,
      ),
    ).toEqual([
      'preamble 1',
      'review 1 一、2018年工作回顾',
      'plan 1 二、2019年工作安排',
      'plan 2 （一）聚力项目建设，振兴实体经济',
      'self-building 1 三、强化政府自身建设',
    ]);
  });
  it('of a township may turn without a break', () => {
    expect(read('一、2019年工作回顾\n解决诉求90起。2020年工作计划一是聚焦产业发展，引进企业3家。')).toEqual([
      'review 1 一、2019年工作回顾',
      'plan 1',
    ]);
  });
  it('without a head begin with the account', () => {
    expect(
      read(
        `示范城市、试点城市。${long}\n与此同时，我们也清醒看到发展中还面临不少问题。\n二、扎扎实实做好2023年工作\n${long}`,
      )[0],
    ).toBe('review 1');
  });
});

describe('other ways to number', () => {
  it('parts as 第一部分, chapters as 1、', () => {
    expect(
      read(
        `某镇政府工作报告\n各位代表：\n第一部分 2019年工作回顾\n1、经济稳步发展。全年企业总产值21.5亿元，${long}\n存在的问题：一是底子薄。\n第二部分 2020年工作计划\n工作思路：${long}\n1、抓产业。引进企业3家。${long}`,
        3,
      ),
    ).toEqual([
      'preamble 1',
      'review 1 第一部分 2019年工作回顾',
      'review 3 1、经济稳步发展。',
      'problems 2',
      'plan 1 第二部分 2020年工作计划',
      'guiding 2',
      'plan 2',
      'plan 3 1、抓产业。',
    ]);
  });
  it('a part that counts its items in the heading is a heading', () => {
    const text = `三、2023年重点工作\n${long}\n四、为民办好10件实事\n1.新建学校100所。`;
    expect(
      outline(text)
        .filter((s) => s.level === 1)
        .map((s) => [s.role, text.slice(s.headingSpan.start, s.headingSpan.end)]),
    ).toEqual([
      ['plan', '三、2023年重点工作'],
      ['livelihood', '四、为民办好10件实事'],
    ]);
  });
});

describe('five-year reports', () => {
  it('look back five years, set goals, and plan the year', () => {
    expect(
      read(`一、过去五年工作回顾\n${long}\n二、今后五年的奋斗目标和主要任务\n${long}\n三、2022年工作安排\n${long}`),
    ).toEqual([
      'years 1 一、过去五年工作回顾',
      'vision 1 二、今后五年的奋斗目标和主要任务',
      'plan 1 三、2022年工作安排',
    ]);
  });
  it('keep what five years shall bring apart from what the year shall', () => {
    expect(
      read(
        `二、未来五年的总体要求和奋斗目标\n主要奋斗目标是：到2026年，生产总值突破500亿元。\n重点抓好以下工作：\n（一）做强产业。${long}\n三、2022年重点工作\n2022年主要预期目标是：生产总值增长7%。`,
        2,
      ),
    ).toEqual([
      'vision 1 二、未来五年的总体要求和奋斗目标',
      'vision 2 （一）做强产业。',
      'plan 1 三、2022年重点工作',
      'targets 2',
    ]);
  });
  it('tell the year and the five years apart under one heading', () => {
    expect(
      read(`一、2025年和“十四五”工作回顾\n${long}\n（一）产业更强。${long}\n五年来，我们一张蓝图干到底。${long}`, 2),
    ).toEqual(['review 1 一、2025年和“十四五”工作回顾', 'review 2 （一）产业更强。', 'years 2']);
  });
});

describe('reports of other times and places', () => {
  it.each([
    [
      'of a five-year plan: how it was carried out looks back, the tasks ahead',
      ['years 1', 'vision 1'],
      ['一、“七五”计划的执行情况', '二、今后五年的主要任务'],
    ],
    [
      'of the nation: guiding words, then the tasks of the year',
      ['review 1', 'guiding 1', 'plan 1'],
      ['一、2022年工作回顾', '二、总体要求和政策取向', '三、今年政府工作任务'],
    ],
    ['from before 2000', ['review 1', 'plan 1'], ['一、一九九一年的工作', '二、一九九二年的任务']],
    [
      'with the state of the economy before the tasks',
      ['review 1', 'plan 1'],
      ['一、当前国民经济的形势', '二、今年的主要工作'],
    ],
    ['of a township in two halves', ['review 1', 'plan 1'], ['一、上年工作', '二、下步工作打算']],
    ['whose halves only name their years', ['review 1', 'plan 1'], ['一、2023年工作', '二、2024年工作']],
    ['given in December', ['review 1', 'plan 1'], ['一、今年工作', '二、明年工作']],
  ])('%s', (_, roles, headings) => {
    const text = `政府工作报告\n各位代表：\n${headings.map((heading) => `${heading}\n${long}`).join('\n')}`;
    expect(
      read(text, 1)
        .slice(1)
        .map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual(roles);
  });
  it('call for the works that reach a goal of five years: they are its plan', () => {
    expect(
      read(
        `二、今后五年的主要任务\n到1995年，总产值达到80亿元。\n为了实现上述任务，必须抓好以下几项工作。\n第一，抓农业。${long}`,
        2,
      ),
    ).toEqual(['vision 1 二、今后五年的主要任务', 'plan 2']);
  });
  it('of a township: the numbered works under the targets are the plan', () => {
    expect(read(`二、今年工作打算\n主要目标：总产值增长5%。\n1.抓产业，兴特色。发展烤烟4200亩，${long}`, 3)).toEqual([
      'plan 1 二、今年工作打算',
      'targets 2',
      'plan 2',
      'plan 3 1.抓产业，兴特色。',
    ]);
  });
  it('of a park without any heading turn where the year shall bring something', () => {
    expect(
      read(
        `政府工作报告\n同志们：\n2022年，园区产值823亿元。${long}\n2023年，园区要实现产值900亿元以上。\n突出招商。全年签约项目40个，${long}`,
        2,
      ).slice(1),
    ).toEqual(['review 1', 'targets 1', 'plan 2']);
  });
  it('keep a promise of one year inside the plan of five years', () => {
    expect(
      read(
        `二、今后五年的主要任务\n到1995年，总产值达到80亿元。\n为了实现上述任务，必须抓好以下几项工作。\n第一，抓能源。1995年，原煤产量要达到12亿吨。${long}`,
        2,
      ),
    ).toEqual(['vision 1 二、今后五年的主要任务', 'plan 2']);
  });
  it('may name five years in a heading without a number', () => {
    expect(
      read(
        `政府工作报告\n各位代表：\n“十三五”时期工作回顾\n${long}\n“十四五”时期发展目标\n${long}\n二〇二一年工作安排\n${long}`,
        1,
      ).slice(1),
    ).toEqual(['years 1 “十三五”时期工作回顾', 'vision 1 “十四五”时期发展目标', 'plan 1 二〇二一年工作安排']);
  });
  it('plan in the chapters of a part whose heading only praises', () => {
    expect(
      read(`一、2023年工作回顾\n${long}\n二、实干争先，奋力谱写振兴新篇章\n${long}\n（一）做强产业\n${long}`, 2).slice(
        -2,
      ),
    ).toEqual(['guiding 1 二、实干争先，奋力谱写振兴新篇章', 'plan 2 （一）做强产业']);
  });
});

describe('chapters', () => {
  it('called 自身建设 still look back inside the account, and ahead inside the plan', () => {
    expect(
      read(
        `一、2024年工作回顾\n（一）自身建设全面加强。${long}\n二、2025年工作安排\n（一）扩大投资。${long}\n（二）办好民生实事。${long}\n（三）加强自身建设。${long}`,
        2,
      ),
    ).toEqual([
      'review 1 一、2024年工作回顾',
      'review 2 （一）自身建设全面加强。',
      'plan 1 二、2025年工作安排',
      'plan 2 （一）扩大投资。',
      'livelihood 2 （二）办好民生实事。',
      'self-building 2 （三）加强自身建设。',
    ]);
  });
  it('that number their parts 一、 anew in each part are chapters', () => {
    expect(read(`2024年工作回顾\n一、产业\n${long}\n二、民生\n${long}\n2025年工作安排\n一、产业\n${long}`, 2)).toEqual([
      'review 1 2024年工作回顾',
      'review 2 一、产业',
      'review 2 二、民生',
      'plan 1 2025年工作安排',
      'plan 2 一、产业',
    ]);
  });
  it('hold run-in headings, but no sentence that states a deed or a number', () => {
    const text = `一、2025年工作安排\n（一）扩大投资。${long}\n做强园区经济。完成土地收储500亩，建成标准厂房3万平方米，引进企业12家。\n新建学校3所。继续推进义务教育优质均衡发展，改造薄弱学校，补充教师。`;
    expect(
      outline(text)
        .filter((s) => s.level === 3)
        .map((s) => s.heading),
    ).toEqual(['做强园区经济。']);
  });
  it('that state a quantity are the promise itself: only the number is heading', () => {
    const [, item] = outline('一、民生实事\n（一）新建农村公路20公里。\n（二）改造危房30户。');
    expect(item!.headingSpan.end - item!.headingSpan.start).toBe('（一）'.length);
  });
});

it('sections of level 1 cover the text, the rest lie inside their parents', () => {
  const text = `政府工作报告\n各位代表：\n一、2024年工作回顾\n（一）产业。${long}\n二、2025年工作安排\n${long}\n让我们更加紧密地团结起来。`;
  const sections = outline(text);
  const parts = sections.filter((s) => s.level === 1);
  expect(parts[0]!.span.start).toBe(0);
  expect(parts.at(-1)!.span.end).toBe(text.length);
  parts.slice(1).forEach((part, i) => {
    expect(part.span.start).toBe(parts[i]!.span.end);
  });
  for (const section of sections) {
    const parent = sections.find((s) => s.id === section.parent);
    if (section.level > 1)
      expect(parent!.span.start <= section.span.start && section.span.end <= parent!.span.end).toBe(true);
  }
});
