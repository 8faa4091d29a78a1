/** 任务分解表: its rows as they are printed, and the columns in the order every form of it keeps. */

/** A row with all names looked up; empty strings where nothing is said. */
export interface BreakdownLine {
  /** 序号 */
  order: number;
  /** 部分: headings from the part down, e.g. ['五、2026年重点工作', '（一）…']. */
  section: readonly string[];
  original: string;
  task: string;
  target: string;
  leadUnit: string;
  coUnits: readonly string[];
  leader: string;
  nodes: readonly { quarter: number; text: string }[];
  /** YYYY-MM-DD */
  due: string | null;
}

export interface BreakdownTable {
  /** e.g. 青澜县2026年政府工作报告任务分解表 */
  title: string;
  lines: readonly BreakdownLine[];
  language?: Language;
}

export type Language = 'zh' | 'en';

export interface Column {
  id: string;
  header: Record<Language, string>;
  /** Width in Chinese characters of the table's type size. */
  width: number;
  align: 'left' | 'center';
}

export const BREAKDOWN_COLUMNS = [
  { id: 'order', header: { zh: '序号', en: 'No.' }, width: 3, align: 'center' },
  { id: 'section', header: { zh: '部分', en: 'Part' }, width: 6, align: 'center' },
  { id: 'original', header: { zh: '原文', en: 'Words of the report' }, width: 16, align: 'left' },
  { id: 'task', header: { zh: '任务', en: 'Task' }, width: 13, align: 'left' },
  { id: 'target', header: { zh: '量化目标', en: 'Target' }, width: 7, align: 'center' },
  { id: 'leadUnit', header: { zh: '牵头单位', en: 'Lead unit' }, width: 6, align: 'center' },
  { id: 'coUnits', header: { zh: '配合单位', en: 'Co-units' }, width: 8, align: 'center' },
  { id: 'leader', header: { zh: '分管领导', en: 'Leader' }, width: 5, align: 'center' },
  { id: 'nodes', header: { zh: '季度节点', en: 'Quarter nodes' }, width: 13, align: 'left' },
  { id: 'due', header: { zh: '完成时限', en: 'Due' }, width: 6, align: 'center' },
] as const satisfies readonly Column[];

const QUARTERS = ['一', '二', '三', '四'] as const;

/** The cells of a line, in the order of `BREAKDOWN_COLUMNS`. */
export function breakdownCells(line: BreakdownLine, language: Language): (string | number)[] {
  return [
    line.order,
    line.section.join('\n'),
    line.original,
    line.task,
    line.target,
    line.leadUnit,
    line.coUnits.join(language === 'zh' ? '、' : ', '),
    line.leader,
    line.nodes.map(({ quarter, text }) => nodeWords(quarter, text, language)).join('\n'),
    line.due === null ? '' : dueWords(line.due, language),
  ];
}

function nodeWords(quarter: number, text: string, language: Language): string {
  return language === 'zh' ? `${QUARTERS[quarter - 1]}季度：${text}` : `Q${quarter}: ${text}`;
}

/** @example dueWords('2026-06-30', 'zh') // '2026年6月30日' */
function dueWords(due: string, language: Language): string {
  const [year, month, day] = due.split('-').map(Number);
  return language === 'zh' ? `${year}年${month}月${day}日` : due;
}
