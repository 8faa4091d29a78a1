import type { Draft } from './draft.ts';

const whole = /^(?:全国|全省|全球|长株潭|京津冀)/;
/** A name of another place right before what is counted: 越州片区3.9万平方米标准厂房. */
const named = /^[一-龥]{2,8}(?:片区|园区|开发区|高新区|工业园|经开区|自贸区|镇|乡|街道|村)$/;

/** The place a fact is about when it is not the report's own. */
export function placeOf(draft: Draft): string | undefined {
  if (draft.measure === 'rank') return undefined;
  const own = draft.before.noun;
  const found = whole.exec(own)?.[0];
  if (found) return found;
  return draft.after.noun && named.test(own) ? own : undefined;
}
