/** The reason of a standing in one sentence, zh and en. Percentages to one place, differences of unrounded values. */
import { brief, type Exact, exact } from './decimal.ts';
import type { Target } from './entry.ts';
import type { Bilingual } from './mechanism.ts';
import type { Pace } from './pace.ts';
import { coverage, dayWords } from './period.ts';
import { isLower, type Progress } from './progress.ts';
import { deadlineOf, type Plan, reachedInOrder } from './schedule.ts';

/** @example reasonOf(pace, plan, progress, target).zh // '完成 62%,应完成 75%,落后 13 个百分点' with full-width commas */
export function reasonOf(pace: Pace, plan: Plan, progress: Progress | null, target: Target | null): Bilingual {
  const said = words(pace, plan, progress, target);
  if (pace.overdue === 0) return said;
  if (pace.why === 'nodes') {
    return {
      zh: `${said.zh}，节点逾期 ${pace.overdue} 天`,
      en: `${said.en}; a node is ${count(pace.overdue, 'day')} overdue`,
    };
  }
  return {
    zh: `${said.zh}，超过完成时限 ${pace.overdue} 天`,
    en: `${said.en}; ${count(pace.overdue, 'day')} past the deadline`,
  };
}

function words(pace: Pace, plan: Plan, progress: Progress | null, target: Target | null): Bilingual {
  switch (pace.why) {
    case 'reached':
      return { zh: `完成 ${percent(pace.done)}，已达到目标`, en: `${percent(pace.done)} done, target reached` };
    case 'share':
      return progress?.figure ? shares(pace) : unreported(shares(pace));
    case 'start-unknown':
      return also(shares(pace, false), '年初基数未填，不计超进度', 'level at the start of the year unknown');
    case 'nothing-due':
      return { zh: '目前没有到期进度', en: 'Nothing is due yet' };
    case 'no-figure':
      return { zh: '尚未填报，无法判断进度', en: 'No figure reported yet, pace cannot be judged' };
    case 'level':
      return level(progress!, target!);
    case 'cap':
      return cap(pace);
    case 'nodes':
      return nodes(pace, plan);
    case 'deadline':
      return {
        zh: `完成时限 ${dayWords(deadlineOf(plan)).zh}，尚未完成`,
        en: `Due ${dayWords(deadlineOf(plan)).en}, not done yet`,
      };
    case 'unit-differs':
      return {
        zh: `填报单位“${progress?.figure?.unit}”与目标单位“${target?.unit}”不一致，无法判断`,
        en: `Reported in "${progress?.figure?.unit}", target in "${target?.unit}": cannot be judged`,
      };
    case 'nothing-to-judge':
      return {
        zh: '没有量化目标、季度节点和完成时限，无法判断进度',
        en: 'No number, quarter node or deadline to judge by',
      };
  }
}

function shares({ done, due }: Pace, sayAhead = true): Bilingual {
  const points = done!.minus(due!);
  const size = brief(points.abs(), 1);
  const said = {
    zh: `完成 ${percent(done)}，应完成 ${percent(due)}`,
    en: `${percent(done)} done, ${percent(due)} due`,
  };
  if (points.isNegative()) return also(said, `落后 ${size} 个百分点`, `${count(size, 'point')} behind`);
  if (points.toDecimalPlaces(1).isZero()) return also(said, '与序时持平', 'on schedule');
  return sayAhead ? also(said, `超前 ${size} 个百分点`, `${count(size, 'point')} ahead`) : said;
}

function unreported({ zh, en }: Bilingual): Bilingual {
  return { zh: `尚未填报，按${zh}`, en: `Nothing reported yet: ${en}` };
}

function level({ figure, met }: Progress, target: Target): Bilingual {
  const value = amount(figure!.value, target.unit);
  const goal = goalWords(target);
  const period = coverage(figure!.period);
  const gap = exact(target.value).minus(figure!.value).abs();
  const unit =
    target.unit === '%'
      ? { zh: ' 个百分点', en: ` point${gap.equals(1) ? '' : 's'}` }
      : { zh: target.unit, en: ` ${target.unit}` };
  const size = `${brief(gap, 2)}`;
  const over = isLower(target) ? { zh: '超出', en: 'over' } : { zh: '差', en: 'short' };
  return {
    zh: `${period.zh}${value}，目标${goal.zh}，${met ? '达到目标' : `${over.zh} ${size}${unit.zh}`}`,
    en: `${value} for ${period.en}, target ${goal.en}: ${met ? 'met' : `${size}${unit.en} ${over.en}`}`,
  };
}

function cap({ done, due }: Pace): Bilingual {
  const points = done!.minus(due!);
  const said = {
    zh: `已用 ${percent(done)}，序时上限 ${percent(due)}`,
    en: `${percent(done)} used, ${percent(due)} allowed so far`,
  };
  if (!points.greaterThan(0)) return also(said, '控制在限额内', 'within the limit');
  return also(said, `超出 ${brief(points, 1)} 个百分点`, `${count(brief(points, 1), 'point')} over`);
}

function nodes({ done, due }: Pace, plan: Plan): Bilingual {
  const reached = reachedInOrder(plan);
  const said = skipped(plan, reached, {
    zh: `季度节点达到 ${reached}/${plan.nodes.length}`,
    en: `${reached} of ${plan.nodes.length} quarter nodes reached`,
  });
  if (done!.lessThan(due!)) return also(said, `应完成 ${percent(due)}`, `${percent(due)} due`);
  return due!.isZero() ? also(said, '目前没有到期节点', 'none is due yet') : said;
}

/** A node counts when those before it are reached; one that came early is named, so that nobody misses it in the count. */
function skipped({ nodes }: Plan, reached: number, said: Bilingual): Bilingual {
  const missing = nodes[reached];
  const early = nodes.slice(reached).filter((node) => node.reached);
  if (!missing || early.length === 0) return said;
  const name = (quarter: number) => `${'一二三四'[quarter - 1]}季度`;
  return {
    zh: `${said.zh}（${early.map((node) => name(node.quarter)).join('、')}已达到，待${name(missing.quarter)}达到后计入）`,
    en: `${said.en} (${early.map((node) => `Q${node.quarter}`).join(', ')} counts once Q${missing.quarter} is reached)`,
  };
}

function goalWords(target: Target): Bilingual {
  const goal = amount(exact(target.value), target.unit);
  switch (target.bound) {
    case 'ge':
      return { zh: ` ${goal} 以上`, en: `at least ${goal}` };
    case 'gt':
      return { zh: `超过 ${goal}`, en: `above ${goal}` };
    case 'le':
      return { zh: ` ${goal} 以内`, en: `at most ${goal}` };
    case 'lt':
      return { zh: `低于 ${goal}`, en: `below ${goal}` };
    case 'approx':
      return { zh: ` ${goal} 左右`, en: `about ${goal}` };
    case 'eq':
      return { zh: ` ${goal}`, en: goal };
  }
}

function amount(value: Exact, unit: string): string {
  return `${brief(value, 4)}${unit === '%' ? '%' : ` ${unit}`}`;
}

function percent(share: Exact | null): string {
  return share === null ? '—' : `${brief(share, 1)}%`;
}

function also(said: Bilingual, zh: string, en: string): Bilingual {
  return { zh: `${said.zh}，${zh}`, en: `${said.en}, ${en}` };
}

function count(number: number | string, word: string): string {
  return `${number} ${word}${String(number) === '1' ? '' : 's'}`;
}
