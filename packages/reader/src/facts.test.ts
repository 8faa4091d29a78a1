import { describe, expect, it } from 'vitest';
import { documentOf, factsOf, say } from './facts.fixture.ts';
import { facts } from './facts.ts';
import { quantities } from './quantities.ts';

/** A phrase book: a sentence, and the facts that must come out of it. */
describe('facts: values and their growth', () => {
  it.each([
    [
      '全县地区生产总值达到126.4亿元、增长6.8%，财政收入9.3亿元，比上年下降2.1%。',
      ['地区生产总值 level 126.4亿元', '地区生产总值 growth 6.8%', '财政收入 level 9.3亿元', '财政收入 growth- 2.1%'],
    ],
    [
      '森林覆盖率稳定在65%以上，空气质量优良率91.3%，PM2.5平均浓度下降9.1%。',
      ['森林覆盖率 ratio ≥65%', '空气质量优良率 ratio 91.3%', 'PM2.5平均浓度 growth- 9.1%'],
    ],
    [
      '签约项目36个，总投资82亿元，同比增长31%。',
      ['签约项目 level 36个', '签约项目总投资 level 82亿元', '签约项目总投资 growth 31%'],
    ],
    [
      '研发经费投入强度达2.46%，比全省平均水平高0.52个百分点。',
      ['研发经费投入强度 ratio 2.46%', '研发经费投入强度 change 0.52个百分点'],
    ],
    [
      '粮食总产31.5万吨，比上年增产1.2万吨；油料总产1.3万吨，减产5%。',
      ['粮食总产 level 31.5万吨', '粮食总产 change 1.2万吨', '油料总产 level 1.3万吨', '油料总产 growth- 5%'],
    ],
    ['财政总收入达到52.6亿元，是2016年的1.8倍。', ['财政总收入 level 52.6亿元', '财政总收入 multiple 1.8倍']],
    ['竹产业增加值实现两位数增长，税收翻两番。', ['竹产业增加值 growth ≥10%', '税收 multiple 2番']],
  ])('%s', (sentence, expected) => expect(say(sentence)).toEqual(expected));
});

describe('facts: 分别, in both directions', () => {
  it.each([
    [
      '城乡居民人均可支配收入分别达到38600元、19450元，分别增长5.1%、7.3%。',
      [
        '城镇居民人均可支配收入 level 38600元',
        '农村居民人均可支配收入 level 19450元',
        '城镇居民人均可支配收入 growth 5.1%',
        '农村居民人均可支配收入 growth 7.3%',
      ],
    ],
    [
      '接待游客96万人次，实现旅游收入7.4亿元，分别增长18%和21.5%。',
      ['游客接待 level 96万人次', '旅游收入 level 7.4亿元', '游客接待 growth 18%', '旅游收入 growth 21.5%'],
    ],
    [
      '水泥、陶瓷、竹木三大支柱产业分别完成产值12亿元、9.6亿元、7.8亿元。',
      ['水泥产业产值 level 12亿元', '陶瓷产业产值 level 9.6亿元', '竹木产业产值 level 7.8亿元'],
    ],
    ['新农合、新农保参保率分别达到96%、93%以上。', ['新农合参保率 ratio ≥96%', '新农保参保率 ratio ≥93%']],
    [
      '28个省重点项目、64个市重点项目进展顺利，分别完成投资31亿元、46亿元。',
      ['省重点项目 level 28个', '市重点项目 level 64个', '省重点项目投资 level 31亿元', '市重点项目投资 level 46亿元'],
    ],
    [
      '金融机构各项存贷款余额分别为363亿元、224亿元，增长5.9%、26.6%。',
      [
        '金融机构各项存款余额 level 363亿元',
        '金融机构各项贷款余额 level 224亿元',
        '金融机构各项存款余额 growth 5.9%',
        '金融机构各项贷款余额 growth 26.6%',
      ],
    ],
  ])('%s', (sentence, expected) => expect(say(sentence)).toEqual(expected));
});

describe('facts: lists under one verb, 其中, and quantities before what they count', () => {
  it.each([
    [
      '改造提升41公里主干道、26公里乡村路、9座危桥。',
      ['主干道改造提升 level 41公里', '乡村路改造提升 level 26公里', '危桥改造提升 level 9座'],
    ],
    [
      '完成49个入河排污口、15个入湖排污口整治，2个卫生院、3个服务站改扩建项目进展顺利。',
      [
        '入河排污口整治 level 49个',
        '入湖排污口整治 level 15个',
        '卫生院改扩建项目 level 2个',
        '服务站改扩建项目 level 3个',
      ],
    ],
    ['完成101套租赁住房建设和17个老旧小区改造。', ['租赁住房建设 level 101套', '老旧小区改造 level 17个']],
    ['完成312户1065人搬迁入住任务。', ['搬迁入住 level 312户', '搬迁入住 level 1065人']],
    ['恒丰木业、蓝溪水电等12个项目建成投产。', ['项目 level 12个']],
    [
      '新增规上企业22家、高新技术企业9家，“专精特新”企业5家，总数达31家。',
      [
        '规上企业 increment 22家',
        '高新技术企业 increment 9家',
        '“专精特新”企业 increment 5家',
        '“专精特新”企业 total 31家',
      ],
    ],
    [
      '市级以上研发平台达18家，其中国家级2家、省级7家。',
      ['市级以上研发平台 total 18家', '国家级研发平台 total 2家', '省级研发平台 total 7家'],
    ],
    [
      '服务窗口从46个增加到88个，审批时限由20天压缩至5天。',
      ['服务窗口 level 46个', '服务窗口 total 88个', '审批时限 level 20天', '审批时限 level 5天'],
    ],
    [
      '总投资16亿元的青溪水库扩容工程加快建设，形象进度达59%。',
      ['青溪水库扩容工程总投资 level 16亿元', '青溪水库扩容工程形象进度 ratio 59%'],
    ],
    [
      '老旧小区改造26个，惠及群众3100户，解决30余户历史遗留办证问题。',
      ['老旧小区改造 level 26个', '老旧小区改造惠及群众 level 3100户', '历史遗留办证问题解决 level >30户'],
    ],
    [
      '新引进项目68个（其中超亿元项目21个），总投资236亿元。',
      ['引进项目 increment 68个', '超亿元项目 increment 21个', '项目总投资 level 236亿元'],
    ],
  ])('%s', (sentence, expected) => expect(say(sentence)).toEqual(expected));
});

describe('facts: nouns that lean on what was said before', () => {
  it.each([
    [
      '高新技术产业增加值52亿元，占GDP的13%，比上年提高1.2个百分点。',
      [
        '高新技术产业增加值 level 52亿元',
        '高新技术产业增加值占GDP比重 ratio 13%',
        '高新技术产业增加值占GDP比重 change 1.2个百分点',
      ],
    ],
    [
      '受理信访事项826件，办结率99.2%，满意率97%。',
      ['信访事项受理 level 826件', '信访事项办结率 ratio 99.2%', '信访事项满意率 ratio 97%'],
    ],
    [
      '办理代表建议64件、委员提案71件，办复率100%。',
      ['代表建议办理 level 64件', '委员提案办理 level 71件', '建议提案办复率 ratio 100%'],
    ],
    [
      '综合考核居全省县级前20名，园区评比排名第8，固定资产投资增速居全市第3位。',
      ['综合考核 rank ≤20位', '园区评比 rank 8位', '固定资产投资增速 rank 3位'],
    ],
  ])('%s', (sentence, expected) => expect(say(sentence)).toEqual(expected));
});

describe('facts: targets', () => {
  it('reads floor and stretch, ceilings, and targets without a number', () => {
    const sentence =
      '地区生产总值增长7%、力争8%，固定资产投资增长9%左右，城镇调查失业率控制在5.5%以内，居民收入增长与经济增长同步，单位GDP能耗完成市下达任务。';
    expect(say(sentence, 'targets')).toEqual([
      '地区生产总值 growth 7%',
      '地区生产总值 growth 8% stretch',
      '固定资产投资 growth ≈9%',
      '城镇调查失业率 ratio ≤5.5%',
      '居民收入 growth sync:经济增长',
      '单位GDP能耗 level assigned:市下达任务',
    ]);
  });

  it.each([
    [
      '新引进亿元以上项目25个以上，其中10亿元以上项目3个，合同引资额120亿元。',
      ['引进亿元以上项目 increment ≥25个', '10亿元以上项目 increment 3个', '合同引资额 level 120亿元'],
    ],
    [
      '到2028年，全县规上工业产值突破300亿元；“十四五”期间累计建成高标准农田20万亩。',
      ['规上工业产值 level >300亿元 -2028', '高标准农田 total 20万亩 2021-2025'],
    ],
    [
      '城区空气优良天数比例持续上升，农村生活垃圾收运全覆盖，越溪片区3万平方米标准厂房投用。',
      [
        '城区空气优良天数比例 growth rising',
        '农村生活垃圾收运 level full-coverage',
        '标准厂房 level 3万平方米 @越溪片区',
      ],
    ],
  ])('%s', (sentence, expected) => expect(say(sentence, 'plan')).toEqual(expected));
});

describe('facts: numbers that are part of a name are none', () => {
  it.each([
    ['力争80个以上村集体经济突破20万元。', ['村集体经济突破20万元 level ≥80个']],
    ['推进信义26万千瓦光伏发电项目、年产30万吨水泥技改项目，建成110千伏变电站2座。', ['110千伏变电站 level 2座']],
    [
      '税收过500万元企业新增6家、总数达30家，5G全连接工厂1家。',
      ['税收过500万元企业 increment 6家', '税收过500万元企业 total 30家', '5G全连接工厂 level 1家'],
    ],
    ['构建“3+3+2”产业体系，办好12345热线，扩建S216线，打造4A级景区，对接世界500强。', []],
  ])('%s', (sentence, expected) => expect(say(sentence)).toEqual(expected));
});

describe('facts: modality and period', () => {
  it('an estimate reaches to the full stop, ；included', () => {
    const found = factsOf('预计地区生产总值383亿元；工业增加值增长10%。完成税收9.2亿元。');
    expect(found.map((f) => f.modality)).toEqual(['estimate', 'estimate', 'actual']);
  });

  it('（预计数，下同） reaches over its whole paragraph', () => {
    const found = factsOf('经济总量突破350亿元（预计数，下同）。投资增长9%。\n财政收入8亿元。');
    expect(found.map((f) => f.modality)).toEqual(['estimate', 'estimate', 'actual']);
  });

  it('what exists already stays a result in the plan part', () => {
    expect(say('目前已有15家企业入驻，再引进企业20家。', 'plan')[0]).toContain('actual');
  });

  it('a base year is no period', () => {
    expect(factsOf('税收较2015年增长18.4%。')[0]?.period).toBe('2023');
  });

  it('the words of a plan or span give the period', () => {
    expect(factsOf('“十三五”时期，财政收入年均增长7%。')[0]?.period).toBe('2016-2020');
    expect(factsOf('五年来，新增公路126公里。')[0]?.period).toBe('2019-2023');
    expect(factsOf('财政收入年均增长7%。')[0]?.period).toBe('2019-2023');
  });

  it('without a year the document gives none', () => {
    expect(factsOf('税收增长8%。', 'review', null)[0]?.period).toBeNull();
  });
});

describe('facts: the way back', () => {
  const text = '粮食播种面积稳定在85万亩以上，总产量42万吨。';
  const found = facts(documentOf(text), quantities(documentOf(text)));

  it('each fact points at its first digit and spans number, unit and bound', () => {
    expect(found.map((f) => text.slice(f.at, f.at + 2))).toEqual(['85', '42']);
    expect(found.map((f) => f.text)).toEqual(['85万亩以上', '42万吨']);
  });

  it('says what stands in the words, by which rules, and trusts ellipsis less', () => {
    expect(found[0]?.stated).toEqual(['subject', 'unit', 'bound']);
    expect(found[1]?.why).toContain('附属名词');
    expect(found[1]!.confidence).toBeLessThan(found[0]!.confidence);
  });
});
