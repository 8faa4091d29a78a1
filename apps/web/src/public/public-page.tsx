import { useTranslation } from 'react-i18next';

export function PublicPage({ place }: { place: string }) {
  const { t } = useTranslation('public');
  return (
    <main>
      <h1>{t('title')}</h1>
      <p>{place}</p>
    </main>
  );
}
