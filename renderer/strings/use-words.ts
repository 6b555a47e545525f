import { useTranslation } from 'react-i18next';
import { currentLanguage, i18n, type Language } from './i18n';
import type { Namespace, vi } from './resources';
import type { WordPath, WordValues } from './words';

/** Key of a text of one area. */
export type WordKey<Area extends Namespace> = WordPath<(typeof vi)[Area]>;

/** Looks a text up by its key and puts values into it. */
export type Words<Area extends Namespace> = (key: WordKey<Area>, values?: WordValues) => string;

/** Words of one area in the current language: a new function after the language is switched, so that memos on it hold. */
export function useWords<Area extends Namespace>(area: Area): Words<Area> {
  const { i18n: translator } = useTranslation(area, { i18n });
  return wordsIn(area, translator.language === 'en' ? 'en' : 'vi');
}

/** Words of one area outside React, in the language of the moment of each call. */
export function wordsOf<Area extends Namespace>(area: Area): Words<Area> {
  return (key, values) => wordsIn(area, currentLanguage())(key, values);
}

const known = new Map<string, (key: string, values?: WordValues) => string>();

function wordsIn<Area extends Namespace>(area: Area, lng: Language): Words<Area> {
  const name = `${lng} ${area}`;
  let words = known.get(name);
  if (words === undefined) {
    words = (key, values) => i18n.t(key, { ns: area, lng, ...values });
    known.set(name, words);
  }
  return words;
}
