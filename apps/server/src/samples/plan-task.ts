import type { BreakdownRow, RowChanges } from '@luoshi/ledger';
import type { QuarterNode, Target } from '@luoshi/mechanism';
import { leaderOf } from '../reading/draft-rows.ts';
import type { Scene } from './load-places.ts';
import type { Random } from './random.ts';

const yearEnd = '2026-12-31';
/** Some work without a day in the report was given one around the samples' day. */
const thisWeek = ['2026-09-16', '2026-09-18', '2026-09-20', '2026-09-25'];

/** What the clerk of the supervision office filled in before publishing: units, leader, deadline, quarter nodes. */
export function planTask(row: BreakdownRow, scene: Scene, sectionLead: string, random: Random): RowChanges {
  const lead = row.leadUnit ?? row.suggestions.find((s) => s.role === 'lead')?.unit ?? sectionLead;
  const coUnits = row.coUnits.length > 0 ? row.coUnits : row.suggestions.map((s) => s.unit);
  const changes: RowChanges = {
    leadUnit: lead,
    coUnits: [...new Set(coUnits)].filter((u) => u !== lead).slice(0, 3),
    leader: leaderOf(lead, scene.posts),
  };
  if (row.mechanism === 'annual-targets') return changes;
  if (row.kind === 'direction' && row.due === null && !row.target && random.chance(0.4)) {
    return { ...changes, openReason: '属长期性工作,随年度总结一并评价' };
  }
  const due = row.due !== null && row.due < yearEnd ? row.due : random.chance(0.03) ? random.pick(thisWeek) : yearEnd;
  const nodes = row.target ? stepsOf(row.target, due) : phasesOf(row.task, due);
  return { ...changes, due, nodes };
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
      '制定工作方案,明确责任分工',
      '全面推开,取得阶段性成效',
      '集中攻坚,完成主要任务',
      '总结评估,形成长效机制',
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
    phases: ['成立专班,梳理资料', '完成初步方案', '方案论证并上报', '取得批复'],
  },
  {
    words: /开工|启动.*(建设|改造|工程)/,
    phases: ['完成立项和用地手续', '完成施工图审查和招标', '进场施工', '形成实物工作量'],
  },
  {
    words: /建成|建设|完工|竣工|投产|投用|投入使用|投入运营|通车|通水|改造|修缮|工程|加固|并网/,
    phases: ['完成施工准备,全面复工', '主体工程过半', '主体完工,转入附属工程', '竣工验收并投入使用'],
  },
  {
    words: /创建|创成|争创|巩固|通过.*(验收|测评)/,
    phases: ['对照标准自查,制定创建方案', '补齐短板,完成资料归集', '接受上级评估', '通过验收'],
  },
  {
    words: /举办|开展|行动|活动|推介|培训/,
    phases: ['制定活动方案', '分批组织实施', '完成大部分场次', '全部完成并总结'],
  },
  {
    words: /改革|制度|机制|政策|方案|推行/,
    phases: ['调研摸底,起草方案', '方案印发实施', '在全县推开', '评估完善'],
  },
];

const percent = (share: number): string => (Math.floor(share * 100) / 100).toString();
