import { loadNumberWords } from '@luoshi/vocabulary';
import { noFact, type Recogniser } from './quantity.ts';
import { unitAt } from './unit.ts';

const words = loadNumberWords();
const nouns = words['capacity-nouns'];
const leads = words['capacity-leads'];
const scales = new Set(['power', 'mass', 'livestock', 'volume', 'plants', 'count', 'number', 'capacity']);

/**
 * A capacity inside the name of a work: 55万千瓦光伏发电项目, 年产30万吨转型升级项目, 60万吨煤炭储备项目.
 * 新增装机120万千瓦, 粮食总产量67.9万吨 and 22个工业项目 are counted.
 */
export const capacities: Recogniser = (run) => {
  const unit = unitAt(run.after, 0);
  if (!unit || !scales.has(unit.dimension)) return null;
  const rest = /^[^，。；：、！？\n\d]{0,14}/.exec(run.after.slice(unit.length))![0];
  if (rest.length < 2 || /^(?:以上|以下|以内|左右)/.test(rest)) return null;
  // 日供水能力由8万吨扩大到12万吨的第二水厂: said of the work, not in its name.
  if (rest.startsWith('的') && /[到至为达]$/.test(run.before)) return null;
  const lead = leads.some((word) => run.before.endsWith(word));
  if (lead) return noFact(run, 'name', '产能');
  if (
    unit.dimension === 'count' ||
    unit.dimension === 'number' ||
    unit.dimension === 'plants' ||
    unit.dimension === 'capacity'
  )
    return null;
  return nouns.some((noun) => rest.includes(noun)) ? noFact(run, 'name', '产能') : null;
};
