import type { FieldValue, ImportField } from '../../../core/register/import-fields';
import type { Words } from '../../../strings/use-words';
import { limitWords } from '../limit-words';

/** Names of the fields that a file may state. */
export function fieldName(field: ImportField, words: Words<'register'>): string {
  return words(`import.fields.${field}`);
}

/** The same inside a sentence: a small first letter, abbreviations as they are. */
export function fieldNameInside(field: ImportField, words: Words<'register'>): string {
  const name = fieldName(field, words);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A field's value as lines of text; none when it is empty. */
export function valueLines(
  field: ImportField,
  value: FieldValue,
  words: Words<'register'>,
  common: Words<'common'>,
): readonly string[] {
  if (value === null || value === '') return [];
  if (typeof value === 'boolean') return [value ? words('verified') : common('states.register.unverified')];
  if (typeof value === 'object') return 'kind' in value ? [limitWords(value, words)] : value;
  if (field === 'status' && isStatus(value)) return [common(`states.register.${value}`)];
  if (field === 'onlineLevel' && isOnlineLevel(value)) return [words(`onlineLevel.${value}`)];
  return value.split('\n');
}

function isStatus(value: string): value is 'public' | 'amended' | 'replaced' | 'abolished' {
  return ['public', 'amended', 'replaced', 'abolished'].includes(value);
}

function isOnlineLevel(value: string): value is 'full' | 'partial' | 'information' {
  return ['full', 'partial', 'information'].includes(value);
}
