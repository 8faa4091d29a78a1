import type { QuarterNode } from '@luoshi/mechanism';
import { type Fate, isAmount, type PlannedTask } from './fate.ts';
import type { Random } from './random.ts';

export interface MonthText {
  text: string;
  problems?: string;
  nextSteps?: string;
}

export interface Month {
  month: number;
  value: string | null;
  /** Figure of the month before, for what was added. */
  before: string | null;
}

/** What a unit writes with its figure, in the task's own words. */
export function monthText(
  task: PlannedTask & { title: string; object: string },
  fate: Fate,
  at: Month,
  random: Random,
): MonthText {
  const slow = fate === 'behind' || fate === 'red';
  const text = task.target ? withNumber(task, at) : withoutNumber(task, fate, at, random);
  if (!slow) return at.month % 3 === 0 ? { text, nextSteps: random.pick(goingOn)(at.month) } : { text };
  return { text, problems: reason(task.title, random), nextSteps: random.pick(catchingUp)(at.month) };
}

function withNumber({ target, object }: PlannedTask & { object: string }, { month, value, before }: Month): string {
  const { measure, value: goal, unit, kind } = target!;
  const name = measure || object;
  if (value === null) return `${month}月底前，${name}尚无统计数据，正在开展前期工作。`;
  if (kind === 'stock') return `截至${month}月底，${name}达到${value}${unit}，目标为${goal}${unit}。`;
  if (!isAmount(target!)) {
    const gap = Number(value) - Number(goal);
    const compare =
      gap === 0
        ? '与目标持平'
        : `比目标${gap > 0 ? '高' : '低'}${tidy(Math.abs(gap))}${unit === '%' ? '个百分点' : unit}`;
    const growth =
      kind === 'growth'
        ? `${Number(value) < 0 ? '下降' : '增长'}${Math.abs(Number(value))}${unit}`
        : `为${value}${unit}`;
    return `1—${month}月，${name}${growth}，${compare}。`;
  }
  const share = tidy((Number(value) / Number(goal)) * 100, 1);
  const added = before === null ? null : tidy(Number(value) - Number(before), 2);
  const lately = added === null ? '' : Number(added) > 0 ? `，当月新增${added}${unit}` : '，当月没有新增';
  if (Number(value) === 0) return `截至${month}月底，${name}尚未形成成果，正在开展前期准备。`;
  if (Number(value) >= Number(goal))
    return `截至${month}月底，${name}累计完成${value}${unit}，已完成全年任务${lately}。`;
  return `截至${month}月底，${name}累计完成${value}${unit}，占年度目标${goal}${unit}的${share}%${lately}。`;
}

function withoutNumber(
  { nodes, object, title }: PlannedTask & { object: string; title: string },
  fate: Fate,
  { month }: Month,
  random: Random,
): string {
  const name = object || title;
  const node = nodeOf(nodes, month);
  if (!node) return `${random.pick(['召开专题调度会', '开展现场督导', '与配合单位会商'])}，${name}按计划推进。`;
  const ending = month % 3 === 0;
  if (fate === 'red' && month >= 6)
    return `${name}仍处于“${previous(nodes, node) ?? '前期准备'}”阶段，“${node.text}”未按期达到。`;
  if (ending) return `${name}：第${'一二三四'[node.quarter - 1]}季度节点“${node.text}”已达到。`;
  return random.pick([
    `${name}正按“${node.text}”的节点要求推进，${month}月召开调度会1次，解决具体问题${1 + Math.floor(random.next() * 3)}个。`,
    `${month}月组织现场查看，${name}推进有序，预计能够按期实现“${node.text}”。`,
    `会同配合单位逐项对账，${name}的阶段任务“${node.text}”完成过半。`,
  ]);
}

/** The node a month works towards. */
export const nodeOf = (nodes: readonly QuarterNode[], month: number): QuarterNode | undefined =>
  nodes.find((n) => n.quarter >= Math.ceil(month / 3));

const previous = (nodes: readonly QuarterNode[], node: QuarterNode): string | undefined =>
  nodes.find((n) => n.quarter === node.quarter - 1)?.text;

const goingOn: readonly ((month: number) => string)[] = [
  (m) => `继续按月调度，确保${m + 1}月底前达到序时进度。`,
  () => '加强与配合单位衔接，抓紧办理后续手续。',
  (m) => `${m + 1}月开展一次现场核查，形成的成果及时归档备查。`,
];

const catchingUp: readonly ((month: number) => string)[] = [
  (m) => `已倒排工期、挂图作战，${m + 1}月底前补齐欠账。`,
  () => '提请分管领导召开专题会议协调，明确专人每周报告进展。',
  (m) => `增加施工力量和作业面，力争${m + 2}月达到序时进度。`,
];

/** Why work is slow, by what the task is about. */
function reason(title: string, random: Random): string {
  const fitting = reasons.find(({ words }) => words.test(title))?.said ?? general;
  return random.pick(fitting);
}

const general = [
  '配合单位资料报送不及时，影响整体进度。',
  '前期论证时间较长，实施晚于计划。',
  '人员力量不足，部分环节推进缓慢。',
];

const reasons: readonly { words: RegExp; said: readonly string[] }[] = [
  {
    words: /项目|工程|建设|改造|公路|道路|管网|水库|厂房|小区/,
    said: [
      '6月下旬连续强降雨，露天作业面停工18天。',
      '用地报批材料两次退回补正，进场时间推迟。',
      '管线迁改涉及多家权属单位，协调时间超出预期。',
      '第一次招标流标，重新组织招标影响工期约一个月。',
    ],
  },
  {
    words: /招商|引资|签约|投资|资金|贷款/,
    said: [
      '两个在谈项目因企业调整投资计划推迟签约。',
      '上级资金分批下达，到位时间晚于计划。',
      '部分企业融资需求下降，投放进度放缓。',
    ],
  },
  {
    words: /游客|旅游|消费|零售|商贸/,
    said: ['汛期景区临时关闭，客流少于预期。', '大宗消费增长放缓，活动带动效果不及预期。'],
  },
  {
    words: /企业|工业|产值|研发|技术/,
    said: ['市场订单减少，重点企业产能利用率下降。', '部分企业达到入规条件的时间推后至四季度。'],
  },
  {
    words: /农|粮|茶|竹|林|畜/,
    said: ['春季持续低温，种植和施工进度推迟。', '连片流转土地协商未完成，面积落实较慢。'],
  },
];

const tidy = (value: number, digits = 2): string => String(Number(value.toFixed(digits)));
