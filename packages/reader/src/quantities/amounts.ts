import type { Bound } from '../reading.ts';
import { boundEndingAt, boundStartingAt } from './bound.ts';
import type { QuantityKind, Recogniser } from './quantity.ts';
import { type UnitAt, unitAt } from './unit.ts';

const rangeSign = /^(?:—{1,2}|[-－–~～至到])(?=\d)/;
/** 0.8、1.2和3.5个百分点: the unit stands once, at the end of the list. */
function sharedUnit(after: string): UnitAt | null {
  const list = /^(?:[、和与]\d+(?:\.\d+)?){1,8}/.exec(after);
  const unit = list && unitAt(after, list[0].length);
  return unit ? { ...unit, length: 0 } : null;
}

/** 1个和2个百分点, 45个、60个工作日: the first 个 is that of the unit that follows. */
function wholeAhead(after: string): UnitAt | null {
  const list = /^个[和、]\d+(?:\.\d+)?(?=个(?:百分点|工作日|小时|月))/.exec(after);
  const whole = list && unitAt(after, list[0].length);
  return whole ? { ...whole, length: 1 } : null;
}

const kinds: Record<string, QuantityKind> = { share: 'share', points: 'points', multiple: 'multiple' };

/**
 * A number with its unit and bounds: 383亿元, 4100余亩, 突破800万人次, 98%以上, 2.3个百分点, 1.4倍; and both ends of a range, 2—3家.
 */
export const amounts: Recogniser = (run) => {
  const { after, before, start, end, value, previous } = run;
  const own = wholeAhead(after) ?? unitAt(after, 0) ?? sharedUnit(after);
  const afterOwn = after.slice(own?.length ?? 0);
  const sign = rangeSign.exec(afterOwn)?.[0];
  const upper = sign ? /^\d+(?:\.\d+)?/.exec(afterOwn.slice(sign.length))![0] : '';
  const unit = own ?? (sign ? unitAt(afterOwn, sign.length + upper.length) : null);
  if (!unit) return null;
  const isLower =
    sign !== undefined && (own === null || unitAt(afterOwn, sign.length + upper.length)?.dimension === own.dimension);
  const isUpper = previous?.bound === 'lo' && previous.end === start;
  const length = own?.length ?? 0;
  const ahead = boundEndingAt(before, before.length);
  const behind = boundStartingAt(afterOwn, 0);
  let bound: Bound = 'eq';
  if (isLower) bound = 'lo';
  else if (isUpper) bound = 'hi';
  else bound = behind?.bound ?? ahead?.bound ?? unit.inside ?? 'eq';
  return {
    kind: kinds[unit.dimension] ?? 'amount',
    value,
    unit: unit.unit === '百分点' ? '个百分点' : unit.unit,
    dimension: unit.dimension,
    bound,
    boundWord: isLower || isUpper ? '' : (behind?.word ?? ahead?.word ?? ''),
    start: start - (isUpper ? 0 : (ahead?.word.length ?? 0)),
    end: end + length + (isLower ? sign.length : (behind?.word.length ?? 0)),
    number: { start, end },
    rule: isLower || isUpper ? '区间' : '数量',
  };
};
