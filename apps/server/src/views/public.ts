import type { PlaceRow, PublicData, Rules } from '@luoshi/ledger';
import { indicatorView } from './indicator.ts';
import type { Names } from './names.ts';
import { targetWords } from './target-words.ts';

/** What anybody may see of a place. Units are named by the ledger's public function, so the names here are empty. */
export function publicView(place: PlaceRow, data: PublicData, today: string, rules: Rules) {
  const names: Names = { units: new Map(), posts: new Map(), rules };
  const year = data.report?.year ?? Number(today.slice(0, 4));
  return {
    place: { slug: place.slug, name: place.name, nameEn: place.nameEn, today },
    report: data.report && { year: data.report.year, title: data.report.title, delivered: data.report.delivered },
    headlines: data.headlines.map((i) => {
      const { matter: _, ...view } = indicatorView(i, year, today, names);
      return view;
    }),
    byPaceClass: { ...data.byPaceClass },
    tasks: data.tasks.map((task) => {
      const last = task.reports.at(-1);
      return {
        id: task.id,
        title: task.title,
        section: task.section,
        leadUnit: task.leadUnit,
        due: task.due,
        targetText: task.target ? targetWords(task.target) : '',
        original: task.source?.text ?? '',
        standing: task.standing,
        lastReport: last ? { period: last.period, text: last.text } : null,
      };
    }),
    roots: data.roots.map(({ day, root, entries }) => ({ day, root, entries })),
  };
}
