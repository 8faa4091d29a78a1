/** One line for the timeline of a matter, from an entry alone. */
import type { Amendments, EntryData } from './entry.ts';
import type { Bilingual, Mechanism } from './mechanism.ts';
import { coverage } from './period.ts';
import { stageOf } from './stage.ts';

/** @example summaryOf({ kind: 'measured', measure: 'done', period: '2026-08', value: '12', unit: '家' }, reportTask).zh // '填报 1—8月累计完成 12 家' */
export function summaryOf(data: EntryData, mechanism: Mechanism): Bilingual {
  const stage = (id: string): Bilingual => stageOf(mechanism, id)?.name ?? { zh: id, en: id };
  switch (data.kind) {
    case 'opened':
      return { zh: `立项：${data.title}`, en: `Opened: ${data.title}` };
    case 'amended': {
      const keys = Object.keys(data.changes) as (keyof Amendments)[];
      return {
        zh: `调整${keys.map((key) => AMENDED[key].zh).join('、')}：${data.reason}`,
        en: `Changed ${keys.map((key) => AMENDED[key].en).join(', ')}: ${data.reason}`,
      };
    }
    case 'moved': {
      const [from, to] = [stage(data.from), stage(data.to)];
      const why = data.reason ? { zh: `：${data.reason}`, en: `: ${data.reason}` } : { zh: '', en: '' };
      return { zh: `${from.zh} → ${to.zh}${why.zh}`, en: `${from.en} → ${to.en}${why.en}` };
    }
    case 'measured': {
      const name = mechanism.measures.find((measure) => measure.id === data.measure)?.name ?? {
        zh: data.measure,
        en: data.measure,
      };
      const period = coverage(data.period);
      const amount = data.unit === '%' ? `${data.value}%` : `${data.value} ${data.unit}`;
      return { zh: `填报 ${period.zh}${name.zh} ${amount}`, en: `${name.en}, ${period.en}: ${amount}` };
    }
    case 'reported': {
      const period = coverage(data.period);
      const node = data.node && {
        zh: `第${data.node.quarter}季度节点${data.node.reached ? '已达到' : '未达到'}；`,
        en: `Q${data.node.quarter} node ${data.node.reached ? 'reached' : 'not reached'}; `,
      };
      return {
        zh: `${period.zh}进展：${node?.zh ?? ''}${data.text}`,
        en: `Progress, ${period.en}: ${node?.en ?? ''}${data.text}`,
      };
    }
    case 'attached':
      return { zh: `上传 ${data.name}`, en: `Attached ${data.name}` };
    case 'corrected': {
      const right = summaryOf(data.data, mechanism);
      return { zh: `更正为“${right.zh}”：${data.reason}`, en: `Corrected to "${right.en}": ${data.reason}` };
    }
    case 'erased':
      return { zh: `删除个人信息：${data.reason}`, en: `Erased personal data: ${data.reason}` };
  }
}

const AMENDED: Readonly<Record<keyof Amendments, Bilingual>> = {
  title: { zh: '任务名称', en: 'title' },
  fields: { zh: '字段', en: 'fields' },
  leadUnit: { zh: '牵头单位', en: 'lead unit' },
  coUnits: { zh: '配合单位', en: 'co-units' },
  leader: { zh: '分管领导', en: 'leader' },
  due: { zh: '完成时限', en: 'deadline' },
  target: { zh: '量化目标', en: 'target' },
  nodes: { zh: '季度节点', en: 'quarter nodes' },
};
