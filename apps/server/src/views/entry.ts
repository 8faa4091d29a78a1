import type { Entry, EntryData } from '@luoshi/ledger';
import type { Bilingual } from '../problem.ts';
import { type Names, stageName, unitRef } from './names.ts';
import { periodZh } from './period.ts';

export interface EntryNames extends Names {
  accounts: ReadonlyMap<string, string>;
  /** Mechanism of the matter, for the names of its stages and measures. */
  mechanism: string;
}

/** An entry as the timeline shows it: the data as it stands, who, and one line in words. */
export function entryView(entry: Entry, all: readonly Entry[], names: EntryNames) {
  const correction = all.find((e) => e.data.kind === 'corrected' && e.data.entry === entry.id);
  return {
    id: entry.id,
    seq: entry.seq,
    at: new Date(entry.at).toISOString(),
    day: entry.day,
    actor: { id: entry.actor, name: names.accounts.get(entry.actor) ?? entry.actor },
    unit: unitRef(names, entry.unit),
    kind: entry.data.kind,
    data: { ...entry.data } as Record<string, unknown>,
    summary: summaryOf(entry.data, names),
    correctedBy: correction?.id ?? null,
    hash: entry.hash,
  };
}

/** One line for the timeline, e.g. 填报2026年8月累计完成 12 家. */
export function summaryOf(data: EntryData, names: EntryNames): Bilingual {
  switch (data.kind) {
    case 'opened': {
      const unit = unitRef(names, data.leadUnit)?.name;
      return unit ? { zh: `立项，由${unit}牵头`, en: `Opened, led by ${unit}` } : { zh: '立项', en: 'Opened' };
    }
    case 'amended': {
      const changed = Object.keys(data.changes).map((key) => amendable[key] ?? { zh: key, en: key });
      return {
        zh: `调整${changed.map((c) => c.zh).join('、')}：${data.reason}`,
        en: `Changed ${changed.map((c) => c.en).join(', ')}: ${data.reason}`,
      };
    }
    case 'moved': {
      const to = stageName(names, names.mechanism, data.to);
      const why = data.reason ? { zh: `：${data.reason}`, en: `: ${data.reason}` } : { zh: '', en: '' };
      return { zh: `转为“${to.zh}”${why.zh}`, en: `Moved to “${to.en}”${why.en}` };
    }
    case 'measured': {
      const measure = names.rules.mechanisms.get(names.mechanism)?.measures.find((m) => m.id === data.measure)?.name;
      return {
        zh: `填报${periodZh(data.period)}${measure?.zh ?? data.measure} ${data.value} ${data.unit}`,
        en: `Reported ${data.period} ${measure?.en ?? data.measure}: ${data.value} ${data.unit}`,
      };
    }
    case 'reported': {
      const node = data.node
        ? {
            zh: `，第${data.node.quarter}季度节点${data.node.reached ? '已达到' : '未达到'}`,
            en: `, node Q${data.node.quarter} ${data.node.reached ? 'reached' : 'not reached'}`,
          }
        : { zh: '', en: '' };
      return { zh: `填报${periodZh(data.period)}进展${node.zh}`, en: `Reported progress of ${data.period}${node.en}` };
    }
    case 'attached':
      return { zh: `上传附件 ${data.name}`, en: `Attached ${data.name}` };
    case 'corrected':
      return {
        zh: `更正${summaryOf(data.data, names).zh.replace(/^填报/, '')}：${data.reason}`,
        en: `Corrected: ${summaryOf(data.data, names).en}. ${data.reason}`,
      };
    case 'erased':
      return { zh: `删除个人信息：${data.reason}`, en: `Erased personal data: ${data.reason}` };
  }
}

const amendable: Readonly<Record<string, Bilingual>> = {
  title: { zh: '任务', en: 'task' },
  fields: { zh: '字段', en: 'fields' },
  leadUnit: { zh: '牵头单位', en: 'lead unit' },
  coUnits: { zh: '配合单位', en: 'co-units' },
  leader: { zh: '分管领导', en: 'leader' },
  due: { zh: '完成时限', en: 'deadline' },
  target: { zh: '量化目标', en: 'target' },
  nodes: { zh: '季度节点', en: 'quarter nodes' },
};
