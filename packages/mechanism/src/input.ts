/** What people type into a command, checked before anything is decided. */
import type { DecisionError } from './command.ts';
import type { Period, Target } from './entry.ts';
import type { Bilingual } from './mechanism.ts';
import { daysOf, isDay } from './period.ts';

/** What is wrong with a figure a person typed; null for a decimal such as `12`, `-0.5`. */
export function figureError(value: string): Bilingual | null {
  if (/^-?\d{1,20}(\.\d{1,10})?$/.test(value)) return null;
  return { zh: `“${value}”不是数字，应写作 12 或 12.5`, en: `"${value}" is no number; write 12 or 12.5` };
}

/** The first figure of a target that is none. */
export function targetError(target: Target | null): DecisionError | null {
  if (target === null) return null;
  const bad = (['value', 'base', 'stretch'] as const).find(
    (key) => target[key] !== undefined && figureError(target[key]),
  );
  return bad ? { code: 'invalid', message: figureError(target[bad] ?? '')!, at: `target.${bad}` } : null;
}

export function dueError(due: string | null): DecisionError | null {
  if (due === null || isDay(due)) return null;
  return {
    code: 'invalid',
    message: { zh: `完成时限“${due}”应写作 2026-06-30`, en: `Write the deadline "${due}" like 2026-06-30` },
    at: 'due',
  };
}

/** A period that cannot be read, or has not begun: what is done is reported, not what is planned. */
export function periodError(period: Period, today: string): DecisionError | null {
  const range = daysOf(period);
  if (range !== null && range.first <= today) return null;
  const message =
    range === null
      ? {
          zh: `期间“${period}”应写作 2026-03、2026Q1、2026H1 或 2026`,
          en: `Write the period "${period}" like 2026-03, 2026Q1, 2026H1 or 2026`,
        }
      : { zh: `${period} 还没有开始，不能填报`, en: `${period} has not begun yet` };
  return { code: 'unknown-period', message, at: 'period' };
}
