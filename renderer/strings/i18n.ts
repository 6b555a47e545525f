import { createInstance } from 'i18next';
import { en, vi } from './resources';

/** Languages of the screens; Vietnamese is the source. */
export type Language = 'vi' | 'en';

/** The one translator of the renderer, ready as soon as this module is loaded. */
export const i18n = createInstance({
  lng: 'vi',
  fallbackLng: 'vi',
  resources: { vi, en },
  ns: Object.keys(vi),
  defaultNS: 'common',
  initAsync: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

i18n.init();

/** Current language. */
export function currentLanguage(): Language {
  return i18n.language === 'en' ? 'en' : 'vi';
}

/** Switches every screen to `language` and tells the document. */
export async function switchLanguage(language: Language): Promise<void> {
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}
