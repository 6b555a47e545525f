import type { Words } from '../../strings/use-words';
import { history } from '../../strings/vi/history';

/** Name of a part of a record as the reader knows it; never the program's own word. */
export function fieldWords(field: string, words: Words<'history'>): string {
  return isNamed(field) ? words(`fields.${field}`) : words('otherField');
}

/** True when a part has words of its own. */
export function isNamed(field: string): field is keyof typeof history.fields {
  return Object.hasOwn(history.fields, field);
}
