import { history as enHistory } from '../../strings/en/history';
import { verify as enVerify } from '../../strings/en/verify';
import { history as viHistory } from '../../strings/vi/history';
import { verify as viVerify } from '../../strings/vi/verify';
import type { Translated, WordPath, WordValues } from '../../strings/words';

const vi = { ...viVerify, entities: viHistory.entities };
const en: Translated<typeof vi> = { ...enVerify, entities: enHistory.entities };
const tables: Readonly<Record<PageLanguage, unknown>> = { vi, en };

/** Languages of the page; Vietnamese is the source. */
export type PageLanguage = 'vi' | 'en';

/** Looks a text of the page up and puts values into it; without the translator of the screens, which would double the page. */
export type PageWords = (key: WordPath<typeof vi>, values?: WordValues) => string;

/** Words of the page in one language; a count of one takes the singular where the language has one. */
export function pageWords(language: PageLanguage): PageWords {
  return (key, values = {}) => {
    const singular = values['count'] === 1 ? textAt(tables[language], `${key}_one`) : null;
    const text = singular ?? textAt(tables[language], key) ?? key;
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}

function textAt(table: unknown, path: string): string | null {
  const found = path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key], table);
  return typeof found === 'string' ? found : null;
}
