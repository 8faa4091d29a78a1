/** From what a report says to what a task is judged by. */
import { exact } from './decimal.ts';
import type { Target } from './entry.ts';

/** What `targetOf` needs of a fact; the reader's `Fact` is one. */
export interface TargetFact {
  value: number | null;
  unit: string;
  sign?: -1;
  measure: string;
  subject: string;
  bound: string;
  modality: string;
  indicator?: string;
}

/** What `targetOf` needs of an indicator; the vocabulary's `Indicator` is one. */
export interface TargetIndicator {
  kind: 'stock' | 'flow' | 'growth' | 'rate' | 'rank';
  better: 'up' | 'down' | 'none';
}

/**
 * The quantified target of a commitment: its first number that is a goal, with a range's upper end or a 力争 figure
 * of the same subject as its stretch. Null when no number in it can be one: ranks and multiples are left to people.
 *
 * Held (`hold`) are limits, and what is about a figure that had better be low: 失业率 4% 左右.
 *
 * A fall is negative, its bound turned with it: 下降5%以上 is ≤ −5.
 *
 * @example targetOf([{ value: 8, unit: '%', measure: 'growth', subject: '地区生产总值', bound: 'ge', modality: 'target' },
 *                    { value: 9, unit: '%', measure: 'growth', subject: '地区生产总值', bound: 'eq', modality: 'stretch' }])
 * // { measure: '地区生产总值', value: '8', unit: '%', bound: 'ge', kind: 'growth', stretch: '9' }
 */
export function targetOf(
  facts: readonly TargetFact[],
  indicatorOf: (id: string) => TargetIndicator | undefined = () => undefined,
): Target | null {
  const goals = facts.filter(isGoal);
  const main = goals.find((fact) => fact.modality === 'target' && fact.bound !== 'hi') ?? goals[0];
  if (main === undefined) return null;
  const stretch = goals.find(
    (fact) =>
      fact !== main &&
      fact.subject === main.subject &&
      fact.measure === main.measure &&
      fact.unit === main.unit &&
      (fact.modality === 'stretch' || (main.bound === 'lo' && fact.bound === 'hi')),
  );
  return {
    measure: main.subject,
    value: signed(main),
    unit: main.unit,
    bound: boundOf(main),
    kind: kindFor(main, main.indicator === undefined ? undefined : indicatorOf(main.indicator)),
    ...(stretch === undefined ? {} : { stretch: signed(stretch) }),
  };
}

type Goal = TargetFact & { value: number };

function isGoal(fact: TargetFact): fact is Goal {
  return (
    fact.value !== null &&
    (fact.modality === 'target' || fact.modality === 'stretch') &&
    fact.measure !== 'rank' &&
    fact.measure !== 'multiple'
  );
}

/** Falls are negative where the figure is a change; 减排 500 吨 is an amount of work. */
function isFall({ sign, measure }: Goal): boolean {
  return sign === -1 && (measure === 'growth' || measure === 'change');
}

function signed(fact: Goal): string {
  const value = exact(String(Math.abs(fact.value)));
  return (isFall(fact) ? value.negated() : value).toFixed();
}

const TURNED = { ge: 'le', gt: 'lt', le: 'ge', lt: 'gt' } as const;

function boundOf(fact: Goal): Target['bound'] {
  const { bound } = fact;
  // The lower end of a range is its floor.
  if (bound === 'lo') return isFall(fact) ? 'le' : 'ge';
  if (bound === 'ge' || bound === 'gt' || bound === 'le' || bound === 'lt') return isFall(fact) ? TURNED[bound] : bound;
  return bound === 'approx' ? 'approx' : 'eq';
}

/** Units that say how dense, long or warm something is: such a figure is a level at any time, nothing that adds up. */
const INTENSIVE = /[%‰℃/]|微克|毫克|分贝|工作日|分钟|小时/;

function kindFor({ measure, bound, unit }: Goal, indicator: TargetIndicator | undefined): Target['kind'] {
  // 居民消费价格涨幅 3% 左右: what is itself a growth is a limit to be kept.
  const isOwnGrowth = indicator?.kind === 'growth';
  if ((measure === 'growth' || measure === 'change') && !isOwnGrowth) return 'growth';
  const limit = bound === 'le' || bound === 'lt' || (bound !== 'ge' && bound !== 'gt' && indicator?.better === 'down');
  if (isOwnGrowth || measure === 'ratio' || indicator?.kind === 'rate' || INTENSIVE.test(unit)) {
    return isOwnGrowth || limit ? 'hold' : 'rate';
  }
  if (measure === 'increment') return 'flow';
  return measure === 'total' || indicator?.kind === 'stock' ? 'stock' : 'flow';
}
