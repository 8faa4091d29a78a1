import { describe, expect, it } from 'vitest';
import { repair } from './repair.ts';

const textOf = (raw: string) => repair(raw).text;
/** Enough hinted prose around a sentence for the page to count as garbled. */
const garbled = (sentence: string) =>
  `${'全縣經(jīng)濟(jì)發(fā)展,實(shí)現(xiàn)進(jìn)位。麒麟區(qū)學(xué)校建設(shè)加快。'.repeat(4)}\n${sentence}\n`;
const lastLine = (raw: string) => textOf(raw).trimEnd().split('\n').at(-1);

describe('pinyin hints', () => {
  it('are taken off, and the characters become simplified', () => {
    expect(lastLine(garbled('區(qū)長報(bào)告學(xué)校建設(shè)。'))).toBe('区长报告学校建设。');
  });
  it('are told with what stood there', () => {
    const { repairs, text } = repair(garbled('經(jīng)濟(jì)'));
    const last = repairs.findLast((r) => r.kind === 'hint')!;
    expect(last).toMatchObject({ before: '經(jīng)濟(jì)', after: '经济', certain: true });
    expect(text.slice(last.span.start, last.span.end)).toBe('经济');
  });
  it('are not real brackets', () => {
    expect(textOf('地区生产总值（GDP）、应用(app)和镇(街道)')).toBe('地区生产总值（GDP）、应用（app）和镇（街道）');
  });
});

describe('runs read one byte off', () => {
  it.each([
    ['麒麟?yún)^(qū)政府', '麒麟区政府', 'a hint between the halves of two characters'],
    ['第一要?jiǎng)?wù),就是發(fā)展', '第一要务，就是发展', 'two hints in a row'],
    [
      '達到1.13億元?;攫B(yǎng)老保險參保',
      '达到1.13亿元。基本养老保险参保',
      'a false mark, and a pair the page dropped',
    ],
    ['全面完成?!胺殴芊备母锟v深推進', '全面完成。“放管服”改革纵深推进', 'a long run'],
    ['兜牢“三?!钡拙€,嚴控支出', '兜牢“三保”底线，严控支出', 'a lead byte chosen by the words'],
    ['9件?。ǘ┬退畮焱瓿沙U(xiǎn)加固', '9件小（二）型水库完成除险加固', 'a number before the run keeps its unit'],
  ])('%s is %s: %s', (raw, repaired) => {
    // The page hints these characters elsewhere, which is how the lost byte is known.
    expect(lastLine(`獎(jiǎng)勵,任務(wù),雲(yún)南。\n${garbled(raw)}`)).toBe(repaired);
  });
  it('is taken as read when the hint after it is that of its last character, and marked as doubtful', () => {
    const { text, repairs } = repair(`財(cái)政,水質(zhì)達標。\n${garbled('國控?cái)嗝嫠|(zhì)達標')}`);
    expect(text).toContain('国控断面水质达标');
    expect(repairs.find((r) => r.after === '断面水质')).toMatchObject({ kind: 'shift', certain: false });
  });
  it('that nobody can read end where an ASCII byte set them right, the hint with them', () => {
    expect(lastLine(garbled('國控?cái)嗝嫠|(zhì)穩定'))).toBe('国控□稳定');
  });
  it('that nobody can read are marked, never guessed', () => {
    const { text, repairs } = repair(garbled('建成新巷?條特色街區(qū)'));
    expect(text).toContain('新巷□条特色街区');
    expect(repairs.find((r) => r.kind === 'lost')).toMatchObject({ before: '?', after: '□', certain: false });
  });
  it('leave a real question mark of an ordinary text alone', () => {
    expect(textOf('路在何方?就在脚下!')).toBe('路在何方？就在脚下！');
  });
});

describe('traditional characters', () => {
  it.each([
    ['全縣經濟發展取得顯著成效，圍著目標幹', '全县经济发展取得显著成效，围着目标干'],
    ['著力擴大內需，編著縣志', '着力扩大内需，编著县志'],
    ['乾坤灣景區與乾部隊伍', '乾坤湾景区与干部队伍'],
    ['陜西的蘋果進了縣城', '陕西的苹果进了县城'],
  ])('%s → %s', (raw, repaired) => {
    expect(textOf(raw)).toBe(repaired);
  });
  it('of a name in a simplified text stay', () => {
    const text =
      '县长張某在会上说，今年全县经济运行平稳，各项工作有序推进，主要指标好于预期，群众收入持续增长，城乡面貌不断改善。';
    expect(textOf(text)).toBe(text);
  });
});

describe('flattened punctuation', () => {
  it.each([
    ['增长5%,其中:工业(含建筑业)增长6%;', '增长5%，其中：工业（含建筑业）增长6%；'],
    ['比值达2.6:1,9:00开始,共4,000户', '比值达2.6:1，9:00开始，共4,000户'],
    ['2022,2023两年', '2022，2023两年'],
    ['(P2)3.两优:优先培训', '（P2）3.两优：优先培训'],
    ['PM2.5(细颗粒物)浓度', 'PM2.5（细颗粒物）浓度'],
  ])('%s → %s', (raw, repaired) => {
    expect(textOf(raw)).toBe(repaired);
  });
});

describe('spacing', () => {
  it('inside a heading goes', () => {
    expect(textOf('　　政 府 工 作 报 告\n正文')).toBe('  政府工作报告\n正文');
  });
  it('that nobody sees goes', () => {
    expect(textOf('\uFEFF全\u200b县\r\n人民')).toBe('全县\n人民');
  });
  it('where a line ended becomes a line break', () => {
    expect(textOf('提出意见。 一、去年工作。')).toBe('提出意见。\n一、去年工作。');
  });
  it('before 一、 inside a sentence is false', () => {
    expect(textOf('有机统 一、衔接协同')).toBe('有机统一、衔接协同');
  });
  it('between name and office stays', () => {
    expect(textOf('县长 李某')).toBe('县长 李某');
  });
});

it('full-width digits and letters become ASCII, in place', () => {
  expect(textOf('增长５．６％，实施ＰＰＰ项目')).toBe('增长5.6%，实施PPP项目');
});

describe('look-alikes stand for what they look like, in place', () => {
  it.each([
    ['比例由2.4∶1提高到２．６∶１', '比例由2.4:1提高到2.6:1', 'the sign of a ratio between digits'],
    ['其中∶工业增长6﹪﹔', '其中：工业增长6%；', 'and a colon elsewhere; small forms'],
    ['二○二四年、二O二五年、一九八Ｏ年', '二〇二四年、二〇二五年、一九八〇年', 'circles among Chinese digits'],
    ['编号O一，○号楼', '编号O一，○号楼', 'but not elsewhere'],
    ['⼈⺠⽣活｡', '人民生活。', 'radicals of a PDF, half-width marks'],
  ])('%s → %s: %s', (raw, meant) => {
    expect(textOf(raw)).toBe(meant);
    expect(meant).toHaveLength(raw.length);
  });
});
