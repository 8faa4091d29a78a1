import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const remembered = 'luoshi.language';

const words = {
  'zh-CN': () => import('./zh-cn.ts'),
  en: () => import('./en.ts'),
};

/** Chinese unless the reader chose English before: an office computer's own language says little about its user. */
function chosen(): Language {
  return localStorage.getItem(remembered) === 'en' ? 'en' : 'zh-CN';
}

/** Loads the words of the remembered language; the app is drawn after it. */
export async function startI18n(): Promise<void> {
  const language = chosen();
  const { resources } = await words[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: resources },
    defaultNS: 'shared',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

/** Switches the language of everything on screen and remembers it. */
export async function changeLanguage(language: Language): Promise<void> {
  const { resources } = await words[language]();
  for (const [area, bundle] of Object.entries(resources)) i18next.addResourceBundle(language, area, bundle);
  await i18next.changeLanguage(language);
  localStorage.setItem(remembered, language);
  document.documentElement.lang = language;
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh-CN';
}

/** The half of a bilingual text that the reader reads. */
export function inLanguage(text: { zh: string; en: string }): string {
  return currentLanguage() === 'en' ? text.en : text.zh;
}
