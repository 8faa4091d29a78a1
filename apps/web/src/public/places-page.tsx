import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { placeName } from '../shared/place-name.ts';
import { useTitle } from '../shared/use-title.ts';
import { Frame, Waiting } from './frame.tsx';
import styles from './places-page.module.css';
import { useAnswer } from './use-answer.ts';

/** `/public`: the places that have published a report. */
export function PlacesPage() {
  const { t, i18n } = useTranslation('public');
  useTitle(t('places'));
  const answered = useAnswer(() => answer(api.GET('/api/public/places')));
  const english = i18n.language === 'en';
  return (
    <Frame>
      <Waiting answered={answered} />
      {answered.state === 'there' && (
        <>
          <h1 className={styles.title}>{t('places')}</h1>
          <p>{answered.data.length === 0 ? t('noPlaces') : t('placesNote')}</p>
          <ul className={styles.places}>
            {answered.data.map((place) => (
              <li key={place.slug}>
                <a href={`/public/${place.slug}${english ? '?lang=en' : ''}`}>
                  <strong>{placeName(place)}</strong>
                  <span>{t('title')}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Frame>
  );
}
