import type { Bilingual, Mechanism, Stage } from './mechanism.ts';

export function stageOf(mechanism: Mechanism, id: string): Stage | null {
  return mechanism.stages.find((stage) => stage.id === id) ?? null;
}

/** What is wrong with a figure a person typed; null for a decimal such as `12`, `-0.5`. */
export function figureError(value: string): Bilingual | null {
  if (/^-?\d{1,20}(\.\d{1,10})?$/.test(value)) return null;
  return { zh: `“${value}”不是数字，应写作 12 或 12.5`, en: `"${value}" is no number; write 12 or 12.5` };
}
