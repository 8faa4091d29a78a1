import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import type { PublicPage as Page } from '../api/types.ts';
import { dateText } from '../shared/date-text.tsx';
import { placeName } from '../shared/place-name.ts';
import { useTitle } from '../shared/use-title.ts';
import { ClassFigures } from './class-figures.tsx';
import { DayRoots } from './day-roots.tsx';
import { Frame, Waiting } from './frame.tsx';
import { Headlines } from './headlines.tsx';
import { LightsExplained } from './lights-explained.tsx';
import styles from './public-page.module.css';
import { Tasks } from './tasks.tsx';
import { useAnswer } from './use-answer.ts';

/** `/public/<place>`: what the place promised this year and what became of it, for everybody. */
export function PublicPage({ place }: { place: string }) {
  const answered = useAnswer(() => answer(api.GET('/api/public/places/{place}', { params: { path: { place } } })));
  return (
    <Frame>
      <Waiting answered={answered} />
      {answered.state === 'there' && <PlacePage page={answered.data} />}
    </Frame>
  );
}

function PlacePage({ page }: { page: Page }) {
  const { t, i18n } = useTranslation('public');
  const { place, report } = page;
  const name = placeName(place);
  useTitle(t('title'), name);
  if (!report) {
    return (
      <>
        <h1>{name}</h1>
        <p>{t('noReport')}</p>
      </>
    );
  }
  return (
    <>
      <div className={styles.hero}>
        <p className={styles.place}>{name}</p>
        <h1>{t('heading', { year: report.year })}</h1>
        <p className={styles.about}>
          {report.delivered && <span>{t('delivered', { day: dateText(report.delivered, i18n.language) })}</span>}
          <span>{t('asOf', { day: dateText(place.today, i18n.language) })}</span>
        </p>
        <ClassFigures byPaceClass={page.byPaceClass} />
      </div>
      {page.headlines.length > 0 && (
        <Part id="headlines" title={t('headlines.title')}>
          <Headlines headlines={page.headlines} />
        </Part>
      )}
      <Part id="tasks" title={t('tasks.title')}>
        <Tasks tasks={page.tasks} />
      </Part>
      <Part id="lights" title={t('lights.title')}>
        <LightsExplained />
      </Part>
      {page.roots.length > 0 && (
        <Part id="roots" title={t('roots.title')}>
          <DayRoots roots={page.roots} />
        </Part>
      )}
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
