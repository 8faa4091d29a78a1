import type { Bound, Fact, Measure, Modality, SectionRole } from '@luoshi/reader';

/** The words an official reads for the codes of a fact. */
export const measures: Record<Measure, string> = {
  level: '数值',
  increment: '新增',
  total: '累计',
  growth: '增速',
  change: '增减',
  ratio: '比率',
  rank: '位次',
  multiple: '倍数',
};

export const modalities: Record<Modality, string> = {
  actual: '实际',
  estimate: '预计',
  target: '目标',
  stretch: '力争',
};

export const bounds: Record<Bound, string> = {
  eq: '',
  approx: '约',
  ge: '≥',
  gt: '>',
  le: '≤',
  lt: '<',
  lo: '起',
  hi: '止',
};

export const roles: Record<SectionRole, string> = {
  preamble: '开头',
  review: '工作回顾',
  years: '五年回顾',
  problems: '困难问题',
  guiding: '总体要求',
  targets: '预期目标',
  plan: '工作安排',
  livelihood: '民生实事',
  'self-building': '自身建设',
  glossary: '名词解释',
  vision: '远期目标',
  other: '其他',
};

/** The value as a reader expects it: -2.8%, ≥30亿斤, or the words of a target without a number. */
export function writtenValue(fact: Fact): string {
  if (fact.value === null) return fact.text;
  return `${bounds[fact.bound]}${fact.sign === -1 ? '-' : ''}${fact.value}${fact.unit}`;
}
