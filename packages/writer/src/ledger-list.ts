/** 台账: the list of matters as an office prints it. */
import type { Column, Language } from './breakdown.ts';

export interface LedgerLine {
  order: number;
  section: string;
  title: string;
  target: string;
  leadUnit: string;
  coUnits: readonly string[];
  leader: string;
  due: string | null;
  /** Name of the stage, of the pace class and of the light, in the language of the list. */
  stage: string;
  paceClass: string;
  light: { color: 'green' | 'yellow' | 'red' | 'none'; name: string };
  /** Percent with two decimals, or null. */
  shareDone: string | null;
  shareDue: string | null;
  lastReported: string | null;
  reason: string;
}

export interface LedgerList {
  title: string;
  lines: readonly LedgerLine[];
  language?: Language;
}

export const LEDGER_COLUMNS = [
  { id: 'order', header: { zh: '序号', en: 'No.' }, width: 3, align: 'center' },
  { id: 'section', header: { zh: '部分', en: 'Part' }, width: 7, align: 'left' },
  { id: 'title', header: { zh: '任务', en: 'Task' }, width: 17, align: 'left' },
  { id: 'target', header: { zh: '量化目标', en: 'Target' }, width: 7, align: 'center' },
  { id: 'leadUnit', header: { zh: '牵头单位', en: 'Lead unit' }, width: 6, align: 'center' },
  { id: 'coUnits', header: { zh: '配合单位', en: 'Co-units' }, width: 7, align: 'center' },
  { id: 'leader', header: { zh: '分管领导', en: 'Leader' }, width: 5, align: 'center' },
  { id: 'due', header: { zh: '完成时限', en: 'Due' }, width: 6, align: 'center' },
  { id: 'stage', header: { zh: '环节', en: 'Stage' }, width: 5, align: 'center' },
  { id: 'paceClass', header: { zh: '进度状态', en: 'Pace' }, width: 5, align: 'center' },
  { id: 'light', header: { zh: '亮灯', en: 'Light' }, width: 3, align: 'center' },
  { id: 'shareDone', header: { zh: '完成（%）', en: 'Done (%)' }, width: 5, align: 'center' },
  { id: 'shareDue', header: { zh: '应完成（%）', en: 'Due (%)' }, width: 5, align: 'center' },
  { id: 'lastReported', header: { zh: '最近填报', en: 'Last report' }, width: 6, align: 'center' },
  { id: 'reason', header: { zh: '说明', en: 'Reason' }, width: 13, align: 'left' },
] as const satisfies readonly Column[];

/** The cells of a line, in the order of `LEDGER_COLUMNS`; shares stay decimal strings. */
export function ledgerCells(line: LedgerLine, language: Language): (string | number)[] {
  return [
    line.order,
    line.section,
    line.title,
    line.target,
    line.leadUnit,
    line.coUnits.join(language === 'zh' ? '、' : ', '),
    line.leader,
    line.due ?? '',
    line.stage,
    line.paceClass,
    line.light.name,
    line.shareDone ?? '',
    line.shareDue ?? '',
    line.lastReported ?? '',
    line.reason,
  ];
}
