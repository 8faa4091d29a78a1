/** A headline indicator against its target: by what has been published, never by what has not. */
import { exact } from './decimal.ts';
import type { DateString, Target } from './entry.ts';
import type { Matter, Standing } from './matter.ts';
import type { Bilingual, ReleaseCalendar, RuleSet } from './mechanism.ts';
import type { ObservedFigure } from './observation.ts';
import { type Pace, verdictOf } from './pace.ts';
import { coverage, daysOf, dayWords, nextDay, yearOf } from './period.ts';
import { progress } from './progress.ts';
import { releasesOf } from './release.ts';
import { planOf } from './schedule.ts';
import { reasonOf } from './sentence.ts';
import { standingOf } from './standing.ts';

/** What is needed of a matter: an indicator without one is judged alike. */
export type IndicatorMatter = Pick<Matter, 'target' | 'nodes' | 'fields' | 'openedOn'>;

/**
 * Growth and rates are held against the target itself; amounts that add up against the share that was due at the end
 * of the period they are for, since that is all the source could know. Before the first release: unpublished.
 *
 * @param calendar null when nobody has said when the figures come out
 * @param observations of this indicator, any year; those not released by `today` do not count
 */
export function judgeIndicator(
  matter: IndicatorMatter,
  ruleSet: RuleSet,
  calendar: ReleaseCalendar | null,
  observations: readonly ObservedFigure[],
  today: DateString,
): Standing {
  const plan = planOf({ ...matter, due: null });
  const { target } = matter;
  const latest = latestOf(observations, target, plan.year, today);
  if (target === null) {
    return standingOf(today, ruleSet, without('other'), null, {
      zh: '目标没有数值，无法判断进度',
      en: 'The target has no number: pace cannot be judged',
    });
  }
  if (latest === null)
    return standingOf(today, ruleSet, without('unpublished'), null, awaited(calendar, plan.year, today));
  const figure = { value: exact(latest.value), unit: latest.unit, period: latest.period };
  const made = progress(target, figure, ruleSet.about);
  const asOf = nextDay(daysOf(latest.period)!.last);
  const pace: Pace = { ...verdictOf(plan, made, target.unit, exact(ruleSet.ahead), asOf), overdue: 0 };
  const reason = reasonOf(pace, plan, made, target);
  return standingOf(today, ruleSet, pace, made, made.way === 'level' ? marked(reason, latest) : dated(reason, latest));
}

function without(paceClass: 'other' | 'unpublished'): Pace {
  return { paceClass, why: 'no-figure', done: null, due: null, pace: null, overdue: 0 };
}

/** The released figure of this year that reaches furthest; growth for a growth target, the amount for the others. */
function latestOf(
  observations: readonly ObservedFigure[],
  target: Target | null,
  year: number,
  today: DateString,
): ObservedFigure | null {
  const kinds = kindsFor(target);
  const end = (figure: ObservedFigure) => daysOf(figure.period)?.last ?? '';
  const released = observations.filter(
    (figure) =>
      kinds.includes(figure.kind) &&
      end(figure) !== '' &&
      yearOf(end(figure)) === year &&
      (figure.released === null ? end(figure) < today : figure.released <= today),
  );
  // Of two for one period the one given last: the later revision.
  return released.reduce<ObservedFigure | null>(
    (best, figure) => (best && end(best) > end(figure) ? best : figure),
    null,
  );
}

/** A limit in percent may be one on growth (居民消费价格涨幅 3% 左右) or on a rate (失业率 4% 以内). */
function kindsFor(target: Target | null): readonly ObservedFigure['kind'][] {
  if (target?.kind === 'growth') return ['growth'];
  return target?.kind === 'hold' && target.unit === '%' ? ['level', 'growth'] : ['level'];
}

function awaited(calendar: ReleaseCalendar | null, year: number, today: DateString): Bilingual {
  const releases = calendar ? releasesOf(calendar, year) : [];
  const missed = releases.findLast(({ date }) => date <= today);
  const next = releases.find(({ date }) => date > today);
  if (missed) {
    const { zh, en } = coverage(missed.period);
    return {
      zh: `${zh}数据应于 ${dayWords(missed.date).zh}发布，尚未录入`,
      en: `The figure for ${en} was due out on ${dayWords(missed.date).en} and is not entered yet`,
    };
  }
  if (!next) return { zh: '尚未发布', en: 'Not published yet' };
  const { zh, en } = coverage(next.period);
  return {
    zh: `尚未发布，${zh}数据预计 ${dayWords(next.date).zh}发布`,
    en: `Not published yet; the figure for ${en} is expected on ${dayWords(next.date).en}`,
  };
}

function dated({ zh, en }: Bilingual, figure: ObservedFigure): Bilingual {
  const period = coverage(figure.period);
  return marked({ zh: `${period.zh}${zh}`, en: `${en} (${period.en})` }, figure);
}

function marked({ zh, en }: Bilingual, { status }: ObservedFigure): Bilingual {
  return status === 'estimate' ? { zh: `${zh}（预计数）`, en: `${en} (estimate)` } : { zh, en };
}
