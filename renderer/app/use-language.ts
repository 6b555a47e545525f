import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useData } from '../data/store-context';
import { i18n, type Language, switchLanguage } from '../strings/i18n';
import { LANGUAGE } from './preferences';

/** Language of the screens, and the switch that this machine remembers. */
export function useLanguage(): { readonly language: Language; readonly switchTo: (language: Language) => void } {
  const { store } = useData();
  const { i18n: translator } = useTranslation(undefined, { i18n });
  const switchTo = useCallback(
    (language: Language) => {
      void switchLanguage(language);
      void store.local.set(LANGUAGE, language);
    },
    [store],
  );
  return { language: translator.language === 'en' ? 'en' : 'vi', switchTo };
}
