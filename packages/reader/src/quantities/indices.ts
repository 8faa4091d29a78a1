import { boundStartingAt } from './bound.ts';
import type { Recogniser } from './quantity.ts';

/**
 * Numbers without a unit that measure all the same: 城乡收入比由2.00缩小到1.83, 性别比107.2, 幸福指数达92.6, 基尼系数0.38.
 * Without such a word before it a number without a unit counts nothing (2.0版).
 */
export const indices: Recogniser = (run) => {
  const { before, after, text, start, end, value } = run;
  if (!/(?:收入比|之比|性别比|比值|系数|指数|容积率|PMI)[^，。；、]{0,14}$/.test(before)) return null;
  if (!text.includes('.') && !/(?:性别比|指数|PMI)[^，。；、]{0,14}$/.test(before)) return null;
  if (!/^(?:[，。；、！）\n]|$|以[内上下]|左右|缩小|下降|降|提高|上升|提升|扩大|调整|优化)/.test(after)) return null;
  const behind = boundStartingAt(after, 0);
  return {
    kind: 'ratio',
    value,
    unit: '',
    dimension: 'ratio',
    bound: behind?.bound ?? 'eq',
    boundWord: behind?.word ?? '',
    start,
    end: end + (behind?.word.length ?? 0),
    number: { start, end },
    rule: '指数',
  };
};
