import type { NewBreakdownRow } from '@luoshi/ledger';
import type { QuarterNode, Target } from '@luoshi/mechanism';
import { leaderOf } from '../reading/draft-rows.ts';
import type { Scene } from './load-places.ts';
import { type Random, seeded } from './random.ts';

const yearEnd = '2026-12-31';
/** Some work without a day in the report was given one around the samples' day. */
const thisWeek = ['2026-09-18', '2026-09-19', '2026-09-20', '2026-09-25'];

/** The breakdown table as the clerk of the supervision office filled it in before publishing. */
export function planYear(rows: readonly NewBreakdownRow[], scene: Scene): NewBreakdownRow[] {
  const random = seeded(20260206);
  let before = scene.units.find((u) => u.slug === 'government-office')?.id ?? null;
  return rows.map((row) => {
    const planned = planTask(row, scene, before, random);
    // A sentence that names no duty is mostly about what the one before it was about.
    before = planned.leadUnit;
    return planned;
  });
}

/** Units, leader, deadline, quarter nodes of one task. */
function planTask(row: NewBreakdownRow, scene: Scene, before: string | null, random: Random): NewBreakdownRow {
  const lead = row.leadUnit ?? row.suggestions.find((s) => s.role === 'lead')?.unit ?? before;
  const coUnits = row.coUnits.length > 0 ? row.coUnits : row.suggestions.map((s) => s.unit);
  const assigned = {
    ...row,
    leadUnit: lead,
    coUnits: [...new Set(coUnits)].filter((u) => u !== lead).slice(0, 3),
    leader: leaderOf(lead, scene.posts),
  };
  if (row.mechanism === 'annual-targets') return assigned;
  if (row.kind === 'direction' && row.due === null && !row.target && random.chance(0.4)) {
    return { ...assigned, openReason: '属长期性工作，随年度总结一并评价' };
  }
  const stated = row.due !== null && row.due < yearEnd ? row.due : null;
  const isDated = /[年月]底|季度|半年|年内/.test(row.task);
  const due = stated ?? (!isDated && random.chance(0.04) ? random.pick(thisWeek) : yearEnd);
  return { ...assigned, due, nodes: row.target ? stepsOf(row.target, due) : phasesOf(row.task, due) };
}

const lastQuarter = (due: string): number => Math.ceil(Number(due.slice(5, 7)) / 3);

/** Few and whole (4 bridges, 2 squares) do not come month by month: nodes say how many by which quarter. */
function stepsOf(target: Target, due: string): QuarterNode[] {
  const goal = Number(target.value);
  if (target.kind !== 'flow' || !Number.isInteger(goal) || goal < 1 || goal >= 12 || target.bound === 'le') return [];
  const last = lastQuarter(due);
  return [0.2, 0.45, 0.72, 1]
    .map((share, i) => ({ quarter: (i + 1) as QuarterNode['quarter'], count: Math.floor(goal * share) }))
    .map(({ quarter, count }) => ({ quarter, count: quarter >= last ? goal : count }))
    .filter(({ quarter }) => quarter <= last)
    .map(({ quarter, count }) => ({
      quarter,
      text: count === 0 ? '完成前期准备' : `累计完成${count}${target.unit}`,
      share: percent((count / goal) * 100),
    }));
}

/** Work without a number goes through phases, as the words of the task suggest. */
function phasesOf(task: string, due: string): QuarterNode[] {
  const phases =
    schemes.find(({ words }) => words.test(task))?.phases ??
    ([
      '制定工作方案，明确责任分工',
      '全面推开，取得阶段性成效',
      '集中攻坚，完成主要任务',
      '总结评估，形成长效机制',
    ] as const);
  const last = lastQuarter(due);
  const shares = { 1: ['100'], 2: ['40', '100'], 3: ['25', '60', '100'], 4: ['20', '50', '75', '100'] }[last] ?? [];
  return shares.map((share, i) => ({
    quarter: (i + 1) as QuarterNode['quarter'],
    // The phases that do not fit before an early deadline fall together in its last quarter.
    text: i + 1 === last ? phases[3] : (phases[i] ?? ''),
    share,
  }));
}

const schemes: readonly { words: RegExp; phases: readonly [string, string, string, string] }[] = [
  {
    words: /前期|谋划|储备|规划|争取/,
    phases: ['成立专班，梳理资料', '完成初步方案', '方案论证并上报', '取得批复'],
  },
  {
    words: /开工|启动.*(建设|改造|工程)/,
    phases: ['完成立项和用地手续', '完成施工图审查和招标', '进场施工', '形成实物工作量'],
  },
  {
    words: /建成|建设|完工|竣工|投产|投用|投入使用|投入运营|通车|通水|改造|修缮|工程|加固|并网/,
    phases: ['完成施工准备，全面复工', '主体工程过半', '主体完工，转入附属工程', '竣工验收并投入使用'],
  },
  {
    words: /创建|创成|争创|巩固|通过.*(验收|测评)/,
    phases: ['对照标准自查，制定创建方案', '补齐短板，完成资料归集', '接受上级评估', '通过验收'],
  },
  {
    words: /举办|开展|行动|活动|推介|培训/,
    phases: ['制定活动方案', '分批组织实施', '完成大部分场次', '全部完成并总结'],
  },
  {
    words: /改革|制度|机制|政策|方案|推行/,
    phases: ['调研摸底，起草方案', '方案印发实施', '在全县推开', '评估完善'],
  },
];

const percent = (share: number): string => (Math.floor(share * 100) / 100).toString();
