import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '../api/types.ts';
import { Chart } from '../shared/chart.tsx';
import { periodText } from '../shared/date-text.tsx';
import { coverageText, indicatorName, observationText } from '../shared/indicator-text.ts';
import { byYear, type Kind, mainKind, seriesOption } from './series.ts';

/** An indicator's course this year over last year's, with its target. `small`: without axes, beside its figure. */
export function SeriesChart({
  indicator,
  kind,
  small = false,
  height,
}: {
  indicator: Indicator;
  kind: Kind;
  small?: boolean;
  height: number;
}) {
  const { t, i18n } = useTranslation('indicators');
  const language = i18n.language;
  const { target, observations } = indicator;
  const ofTarget = target && mainKind(indicator) === kind ? target.value : null;
  const option = useMemo(
    () =>
      seriesOption(
        byYear(observations, kind, small ? 2 : 3),
        {
          part: (part) => coverageText(`2000${part}`, language).replace(/^2000年|\s?2000$/g, ''),
          year: (year) => periodText(year, language),
          target: t('target'),
        },
        ofTarget,
        small,
      ),
    [observations, kind, small, ofTarget, language, t],
  );
  const ofKind = observations.filter((one) => one.kind === kind);
  const latest = ofKind[ofKind.length - 1];
  if (!latest) return null;
  const name = t('chart', {
    name: indicatorName(indicator),
    latest: `${coverageText(latest.period, language)} ${observationText(latest)}`,
  });
  return <Chart name={name} option={option} height={height} />;
}
