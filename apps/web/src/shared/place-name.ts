import { currentLanguage } from '../i18n/index.ts';

/** The place in the reader's language; its Chinese name where it has no English one. */
export function placeName(place: { name: string; nameEn: string | null }): string {
  return (currentLanguage() === 'en' && place.nameEn) || place.name;
}
