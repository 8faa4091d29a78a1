import i18next from 'i18next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { initReactI18next } from 'react-i18next';
import '../shared/base.css';
import sharedEnglish from '../shared/en.json';
import { applyTokens } from '../shared/tokens.ts';
import sharedChinese from '../shared/zh-CN.json';
import english from './en.json';
import { PlacesPage } from './places-page.tsx';
import { PublicPage } from './public-page.tsx';
import chinese from './zh-CN.json';

/**
 * The pages for everybody, without sign-in: `/public` lists the places, `/public/<place>` shows one. An entry of its
 * own: neither Ant Design nor ECharts nor the router may be imported from here (public-entry.test.ts holds it).
 */
const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh-CN';
const place = decodeURIComponent(location.pathname.split('/')[2] ?? '');

applyTokens();
// The list of 100 font slices is long: it must not hold up the first drawing.
import('@fontsource-variable/noto-sans-sc/wght.css');
document.documentElement.lang = language;
i18next
  .use(initReactI18next)
  .init({
    lng: language,
    fallbackLng: false,
    resources: {
      'zh-CN': { public: chinese, shared: sharedChinese },
      en: { public: english, shared: sharedEnglish },
    },
    defaultNS: 'shared',
    interpolation: { escapeValue: false },
  })
  .then(() => {
    createRoot(document.getElementById('root') as HTMLElement).render(
      <StrictMode>{place ? <PublicPage place={place} /> : <PlacesPage />}</StrictMode>,
    );
  });
