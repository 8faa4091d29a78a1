import { describe, expect, it } from 'vitest';
import { commitments } from './commitments.ts';
import { facts } from './facts.ts';
import { phrase } from './phrase.ts';
import { quantities } from './quantities.ts';
import type { SectionRole } from './reading.ts';

const read = (text: string, role?: SectionRole, year?: number | null) => {
  const document = phrase(text, role, year);
  return commitments(document, facts(document, quantities(document)));
};
/** kind certainty: words, one line an item. */
const lines = (text: string, role?: SectionRole) => read(text, role).map((c) => `${c.kind} ${c.certainty}: ${c.text}`);
/** Like `lines`, without the work that only goes on. */
const checkable = (text: string, role?: SectionRole) => lines(text, role).filter((l) => !l.startsWith('direction'));

describe('one action on one object is one item', () => {
  it('splits verbs with their own objects', () => {
    expect(lines('大力新建冷库3座，改造农贸市场2个，启动云水湖公园建设。')).toEqual([
      'quantity plain: 新建冷库3座',
      'quantity plain: 改造农贸市场2个',
      'project plain: 启动云水湖公园建设',
    ]);
  });
  it('splits one verb over objects with their own figures, before or after them', () => {
    expect(lines('力争新增家庭农场12家、合作社8家、龙头企业2家。')).toEqual([
      'quantity strive: 力争新增家庭农场12家',
      'quantity strive: 合作社8家',
      'quantity strive: 龙头企业2家',
    ]);
    expect(lines('完成320户改厕、1.5万亩退塘还湿、12个渡口整治。')).toEqual([
      'quantity ensure: 完成320户改厕',
      'quantity ensure: 1.5万亩退塘还湿',
      'quantity ensure: 12个渡口整治',
    ]);
    expect(lines('完成60套公寓建设和9个院落改造。')).toEqual([
      'quantity ensure: 完成60套公寓建设',
      'quantity ensure: 9个院落改造',
    ]);
  });
  it('keeps a list under one figure, or with one tail, together', () => {
    expect(lines('建成青石、白沙、云岭等3个乡镇水厂。')).toEqual(['quantity plain: 建成青石、白沙、云岭等3个乡镇水厂']);
    expect(lines('新增工程中心、技术中心、实验室等创新平台4个。')).toEqual([
      'quantity plain: 新增工程中心、技术中心、实验室等创新平台4个',
    ]);
    expect(lines('完成县一中分校、县三小、县幼2所分园和云岭小学建设。')).toHaveLength(1);
    expect(lines('甲、乙、丙三大产业产值分别完成6亿元、9亿元、12亿元。')).toHaveLength(1);
  });
  it('splits 其中 and what goes on without a verb, which keep certainty and deadline', () => {
    expect(
      read('确保全年新引进项目40个，其中亿元以上项目15个，到位资金60亿元。').map((c) => [
        c.text,
        c.certainty,
        c.deadline,
      ]),
    ).toEqual([
      ['确保全年新引进项目40个', 'ensure', { text: '全年', date: '2026-12-31' }],
      ['亿元以上项目15个', 'ensure', { text: '全年', date: '2026-12-31' }],
      ['到位资金60亿元', 'ensure', { text: '全年', date: '2026-12-31' }],
    ]);
  });
  it('keeps a figure and its growth, a floor and its stretch together', () => {
    expect(lines('力争完成工业产值80亿元、增长12%。')).toEqual(['quantity strive: 力争完成工业产值80亿元、增长12%']);
    expect(lines('完成技改投资30亿元，同比增长8%。')).toEqual(['quantity ensure: 完成技改投资30亿元，同比增长8%']);
  });
  it('splits projects by stage, a list under one stage stays one', () => {
    expect(lines('推进云岭硅材、白沙饲料等项目落地开工，确保青石风电投产达效。')).toEqual([
      'project push: 推进云岭硅材、白沙饲料等项目落地开工',
      'project ensure: 确保青石风电投产达效',
    ]);
    expect(lines('确保县一中教学楼，白沙镇中心幼儿园，云岭小学宿舍顺利完工。')).toEqual([
      'project ensure: 确保县一中教学楼，白沙镇中心幼儿园，云岭小学宿舍顺利完工',
    ]);
  });
  it('splits a list in which each has its own stage, and keeps two stages of one together', () => {
    expect(lines('推动云岭铝箔6月底前投产、青石光伏年底前试投产。')).toEqual([
      'project push: 推动云岭铝箔6月底前投产',
      'project push: 青石光伏年底前试投产',
    ]);
    expect(lines('推动云岭风电建设完工、并网发电。')).toEqual(['project push: 推动云岭风电建设完工、并网发电']);
  });
  it('reads a stage that closes a sentence as a promise, not as its purpose', () => {
    expect(checkable('争取政策支持，推动县医院迁建、职教园二期等项目尽快落地。')).toEqual([
      'project push: 推动县医院迁建、职教园二期等项目尽快落地',
    ]);
  });
  it('reads a stage whose work was named before', () => {
    expect(lines('做好环湖高速前期工作，力争年内开工。')).toEqual([
      'project explore: 做好环湖高速前期工作',
      'project strive: 力争年内开工',
    ]);
  });
  it('splits a list in which each has its own title to win', () => {
    expect(lines('支持云岭景区创建4A级景区、白沙村创建旅游名村。')).toEqual([
      'action push: 支持云岭景区创建4A级景区',
      'action push: 白沙村创建旅游名村',
    ]);
    expect(lines('支持云岭镇建设茶旅小镇、白沙镇打造渔业强镇。')).toHaveLength(2);
  });
  it('leaves a size inside the work it describes', () => {
    expect(lines('加快总投资20亿元的青石风电项目建设。')).toEqual(['project push: 加快总投资20亿元的青石风电项目建设']);
    expect(lines('投资800万元，新建公厕6座，惠及群众2万人。')).toEqual(['quantity plain: 新建公厕6座']);
  });
});

describe('what is no promise', () => {
  it.each([
    '坚持每月调度、每季通报，牢固树立“一盘棋”思想。',
    '围绕“三区两带”布局，紧盯头部企业，突出龙头带动。',
    '以项目建设为抓手，充分发挥商会作用。',
    '今年重点抓好以下工作。',
    '目前全县有规上企业56家。',
    '我们将集中力量办好10件民生实事。',
    '筛选出12件候选项目，提请大会票决8件。',
    '让群众的日子越过越好。',
    '确保社会大局安定有序、群众生活更加幸福。',
  ])('%s', (text) => {
    expect(checkable(text)).toEqual([]);
  });
  it('is anything outside the parts that look ahead', () => {
    expect(lines('新建冷库3座。', 'review')).toEqual([]);
    expect(lines('新建冷库3座。', 'problems')).toEqual([]);
  });
  it('is the purpose that closes a sentence', () => {
    expect(lines('改造供水管网30公里，不断提升供水保障能力。')).toEqual(['quantity plain: 改造供水管网30公里']);
  });
  it('is a heading', () => {
    const text = '建设宜居乡村。新建公厕6座。';
    const document = phrase(text);
    document.outline[0]!.headingSpan = { start: 0, end: 7 };
    expect(commitments(document, facts(document, quantities(document))).map((c) => c.text)).toEqual(['新建公厕6座']);
  });
});

describe('headline targets', () => {
  it('are one item an indicator, floor and stretch together', () => {
    expect(
      lines(
        '主要预期目标是：地区生产总值增长6.5%、力争7%；规上工业增加值增长8%左右，力争9%；居民收入增长与经济增长同步；完成上级下达的减排任务。',
        'targets',
      ),
    ).toEqual([
      'target plain: 地区生产总值增长6.5%、力争7%',
      'target plain: 规上工业增加值增长8%左右，力争9%',
      'target plain: 居民收入增长与经济增长同步',
      'target ensure: 完成上级下达的减排任务',
    ]);
  });
  it('name the indicator as object and how it is reached as verb', () => {
    expect(read('城镇登记失业率控制在4.5%以内，森林覆盖率稳定在58%以上。').map((c) => [c.object, c.verb])).toEqual([
      ['城镇登记失业率', '控制在'],
      ['森林覆盖率', '稳定在'],
    ]);
  });
});

describe('certainty', () => {
  it.each([
    ['确保通过卫生县城复审。', 'ensure'],
    ['完成渠道清淤工程。', 'ensure'],
    ['力争通过卫生县城复审。', 'strive'],
    ['争创全国文明县城。', 'strive'],
    ['推进云岭水厂建设。', 'push'],
    ['深入开展清河行动。', 'push'],
    ['扎实开展清河行动。', 'plain'],
    ['做好环湖路项目前期工作。', 'explore'],
    ['探索“以租代建”模式。', 'explore'],
    ['建成云岭水厂。', 'plain'],
    ['财政收入力争突破5亿元。', 'strive'],
  ])('%s %s', (text, certainty) => {
    expect(read(text).map((c) => c.certainty)).toEqual([certainty]);
  });
});

describe('kind', () => {
  it.each([
    ['新建公厕6座。', 'quantity'],
    ['加快环湖路改造。', 'project'],
    ['出台人才新政二十条意见。', 'action'],
    ['将城管、消防纳入一网统管。', 'action'],
    ['对人民路进行提质改造。', 'project'],
    ['加快推进国土空间规划编制。', 'action'],
    ['加强基层队伍建设。', 'direction'],
    ['培育新型职业农民。', 'direction'],
    ['培育新型职业农民200名。', 'quantity'],
    ['化解房地产领域风险。', 'direction'],
  ])('%s %s', (text, kind) => {
    expect(read(text).map((c) => c.kind)).toEqual([kind]);
  });
});

describe('deadline', () => {
  it('stands in the item or leads it, also from the clause before', () => {
    expect(read('6月底前完成云岭水厂主体工程，年底前投入使用。').map((c) => c.deadline?.date)).toEqual([
      '2026-06-30',
      '2026-12-31',
    ]);
    expect(read('到2028年，建成高标准农田8万亩。').map((c) => c.deadline?.date)).toEqual(['2028-12-31']);
    expect(read('确保南湖大桥三季度通车，青石隧道年底贯通。').map((c) => c.deadline?.date)).toEqual([
      '2026-09-30',
      '2026-12-31',
    ]);
  });
  it('is null where no words set it', () => {
    expect(read('新建公厕6座。').map((c) => c.deadline)).toEqual([null]);
  });
});

describe('livelihood items', () => {
  it('read past their numbers', () => {
    expect(
      lines('1.新建公厕6座。2.实施农村饮水提升工程，改造管网40公里。（三）增加普惠托位300个。', 'livelihood'),
    ).toEqual([
      'quantity plain: 新建公厕6座',
      'action plain: 实施农村饮水提升工程',
      'quantity plain: 改造管网40公里',
      'quantity plain: 增加普惠托位300个',
    ]);
  });
});

describe('the item as a whole', () => {
  it('knows its words, place, object and facts', () => {
    const text = '今年要扎实推进高标准农田建设，新建高标准农田3万亩。';
    const document = phrase(text);
    const found = facts(document, quantities(document));
    const item = commitments(document, found).at(-1)!;
    expect(item).toMatchObject({ text: '新建高标准农田3万亩', verb: '新建', object: '高标准农田', section: 's0' });
    expect(text.slice(item.span.start, item.span.end)).toBe(item.text);
    expect(item.source).toEqual(item.span);
    expect(item.facts).toEqual(found.map((f) => f.id));
  });
});

describe('promises said in other ways', () => {
  it.each([
    ['三年内把停产企业的比例降到20%以下。', ['quantity plain: 把停产企业的比例降到20%以下']],
    ['将审批时限压缩一半以上。', ['quantity plain: 将审批时限压缩一半以上']],
    ['研发投入占比，由0.7%提高到1%。', ['quantity plain: 研发投入占比，由0.7%提高到1%']],
    ['对亩均税收偏低的企业，实行差别化水价。', ['action plain: 对亩均税收偏低的企业，实行差别化水价']],
    ['会议文件只减不增。', ['action plain: 会议文件只减不增']],
    ['行政经费不得突破上年水平。', ['action plain: 行政经费不得突破上年水平']],
    ['建立通报办法，每季度通报一次。', ['action plain: 建立通报办法', 'action plain: 每季度通报一次']],
    [
      '加快云岭产业园建设，一季度开工，达产后可实现年产值30亿元。',
      ['project push: 加快云岭产业园建设', 'project plain: 一季度开工'],
    ],
  ])('%s', (text, items) => {
    expect(lines(text)).toEqual(items);
  });
  it('name what shall be brought to a figure', () => {
    expect(read('把停产企业的比例降到20%以下。')[0]).toMatchObject({ verb: '降到', object: '停产企业的比例' });
  });
});
