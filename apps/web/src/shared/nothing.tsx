import { useTranslation } from 'react-i18next';

/** A dash for the eye, a word for the ear. */
export function Nothing() {
  const { t } = useTranslation('shared');
  return (
    <>
      <span aria-hidden>—</span>
      <span className="visually-hidden">{t('none')}</span>
    </>
  );
}
