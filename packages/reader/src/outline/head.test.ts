import { describe, expect, it } from 'vitest';
import { head } from './head.ts';

describe('the head of a report', () => {
  it('tells title, place, year, session, date and speaker', () => {
    expect(
      head(
        '政府工作报告\n——2024年1月16日在醴陵市第七届人民代表大会第三次会议上\n醴陵市人民政府市长 李某某\n各位代表：\n现在，我代表市人民政府向大会作工作报告。',
      ),
    ).toEqual({
      kind: 'report',
      title: '政府工作报告',
      place: { code: '430281', name: '醴陵市', level: 'county' },
      year: 2024,
      session: '第七届人民代表大会第三次会议',
      delivered: '2024-01-16',
      speaker: '李某某',
    });
  });
  it('of the nation names the State Council and the national congress', () => {
    expect(
      head(
        '政府工作报告\n——一九九三年三月十五日在第八届全国人民代表大会第一次会议上\n国务院总理　某　某\n各位代表：\n现在，我代表国务院，向大会作政府工作报告。\n二、一九九三年的任务\n',
      ),
    ).toMatchObject({
      place: { code: null, name: '中华人民共和国', level: 'nation' },
      year: 1993,
      session: '第八届全国人民代表大会第一次会议',
      delivered: '1993-03-15',
      speaker: '某某',
    });
  });
  it('may name a speaker with a point in the name', () => {
    expect(head('政府工作报告\n某某自治县人民政府县长 阿布都·某某\n各位代表：\n').speaker).toBe('阿布都·某某');
  });
  it('may all stand in one line', () => {
    expect(
      head(
        '【桃源县招商】2019年桃源县政府工作报告\n2019年3月6日在桃源县第十六届人民代表大会第三次会议上桃源县人民政府县长王某各位代表：',
      ),
    ).toMatchObject({
      title: '2019年桃源县政府工作报告',
      place: { code: '430725' },
      speaker: '王某',
      delivered: '2019-03-06',
    });
  });
  it('of a page whose title is lost takes no date of posting for the delivery', () => {
    expect(head('某某日报 2025年1月9日 第二版\n示范城市建设加快。').delivered).toBeNull();
  });
  it('may write the date in Chinese numerals', () => {
    expect(head('政府工作报告\n二〇二三年十二月二十八日在某县第三届人民代表大会第一次会议上\n').delivered).toBe(
      '2023-12-28',
    );
  });
});

describe('the year of the plan', () => {
  it.each([
    [
      'is the one its headings name',
      '政府工作报告\n（2023年12月28日在某县第三届人民代表大会上）\n二、2024年工作安排\n',
      2024,
    ],
    [
      'is the next one where December speaks of 明年, though the account names this year',
      '政府工作报告\n（2023年12月28日在某县第三届人民代表大会上）\n2023年重点工作完成较好。\n二、明年工作安排\n明年主要目标：',
      2024,
    ],
    [
      'is the next one where a report of December says 明年',
      '政府工作报告\n（2023年12月28日在某县第三届人民代表大会上）\n明年经济有望回升。',
      2024,
    ],
    ['is that of the delivery otherwise', '政府工作报告\n（2023年1月8日在某县第三届人民代表大会上）\n今年', 2023],
    [
      'is not the end of a five-year plan',
      '政府工作报告\n（2021年1月8日在某县第三届人民代表大会上）\n到2025年主要目标是：\n2021年重点工作\n',
      2021,
    ],
    ['is in the title when nothing else says it', '2022年某县政府工作报告\n各位代表：\n', 2022],
  ])('%s', (_, text, year) => {
    expect(head(text).year).toBe(year);
  });
});

describe('what is no report', () => {
  it('is news, a bulletin or something else', () => {
    expect(head('某县县长在县人代会上作政府工作报告\n本报讯 1月5日，大会听取了报告。').kind).toBe('news');
    expect(head('县政府召开常务会议\n1月2日，县长主持召开会议。').kind).toBe('news');
    expect(head('关于重点项目推进情况的通报\n各乡镇：').kind).toBe('bulletin');
    expect(head('关于放假安排的公告\n放假三天。').kind).toBe('other');
  });
});
