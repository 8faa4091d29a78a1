import type { IndicatorWithFigures, ObservationRow } from '@luoshi/ledger';
import { nextRelease, type ReleaseCalendar, type Standing } from '@luoshi/mechanism';
import { type Names, unitRef } from './names.ts';
import { lastDayOf } from './period.ts';

const observationView = ({ period, value, unit, kind, status, released }: ObservationRow) => ({
  period,
  value,
  unit,
  kind,
  status,
  released,
});

/** An indicator with its target, the figure that is compared with it, and the same period of last year. */
export function indicatorView(found: IndicatorWithFigures, year: number, today: string, names: Names) {
  const { indicator, target, source, standing } = found;
  const out = found.observations.filter((o) => o.released === null || o.released <= today);
  const kind = target?.kind === 'growth' ? 'growth' : 'level';
  const ofKind = (k: 'level' | 'growth', y: number) =>
    out
      .filter((o) => o.kind === k && o.period.startsWith(String(y)))
      .sort((a, b) => lastDayOf(a.period).localeCompare(lastDayOf(b.period)));
  const latest = ofKind(kind, year).at(-1) ?? ofKind(kind === 'growth' ? 'level' : 'growth', year).at(-1) ?? null;
  const before = latest && String(year - 1) + latest.period.slice(4);
  const lastYear = latest ? out.find((o) => o.kind === latest.kind && o.period === before) : undefined;
  return {
    id: indicator.id,
    slug: indicator.slug,
    name: { zh: indicator.name, en: indicator.nameEn },
    unit: indicator.unit,
    better: indicator.better,
    leadUnit: unitRef(names, indicator.leadUnit),
    sourceUnit: unitRef(names, indicator.sourceUnit)?.name ?? null,
    year,
    target: target && {
      text: target.text,
      value: target.value,
      unit: target.unit,
      kind: target.kind,
      bound: target.bound,
      stretch: target.stretch,
    },
    latest: latest && observationView(latest),
    lastYear: lastYear ? observationView(lastYear) : null,
    standing: standing ?? withoutMatter(today),
    nextRelease: indicator.calendar && nextFigure(indicator.calendar, out, today),
    observations: out.map(observationView),
    matter: target?.matter ?? null,
    source: target?.report
      ? { report: target.report, text: source?.text ?? target.text, commitment: source?.commitments[0] ?? null }
      : null,
  };
}

const withoutMatter = (today: string): Standing => ({
  asOf: today,
  paceClass: 'other',
  light: 'none',
  value: null,
  shareDone: null,
  shareDue: null,
  pace: null,
  reason: { zh: '今年没有目标，不作判断', en: 'No target this year, so it is not judged' },
});

/** When the next figure comes out; one that came out before its day is not waited for again. */
export function nextFigure(
  calendar: ReleaseCalendar,
  published: readonly Pick<ObservationRow, 'period'>[],
  today: string,
): string {
  const there = new Set(published.map(({ period }) => period));
  let next = nextRelease(calendar, today);
  while (there.has(next.period)) next = nextRelease(calendar, next.date);
  return next.date;
}
