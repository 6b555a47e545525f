import type { Duration } from '../calendar/duration';
import { canonicalJson, type Json } from '../kernel/json';
import type { AdministrativeProcedure } from './administrative-procedure';
import { normaliseLines, normaliseText } from './normalise';
import type { RegisterRow } from './register-row';
import { provincialLimit, readTimeLimit, statutoryLimit, withProvincialLimit, withStatutoryLimit } from './time-limit';

/** Fields that a source file may state, in the order in which they are shown. */
export const importFields = [
  'name',
  'field',
  'level',
  'kind',
  'issuingAgencies',
  'implementingAgencies',
  'statutoryTime',
  'provincialTime',
  'fee',
  'channels',
  'onlineLevel',
  'result',
  'legalBasis',
  'status',
  'verified',
] as const;

/** A field that a source file may state. */
export type ImportField = (typeof importFields)[number];

/** A field's value: text, lines, a state's name, a duration, yes or no; `null` when there is none. */
export type FieldValue = string | readonly string[] | boolean | Duration | null;

/** One field that the file states differently. */
export interface FieldChange {
  readonly field: ImportField;
  readonly before: FieldValue;
  readonly after: Exclude<FieldValue, null>;
}

/** What the file states about one field, `null` for nothing: blanks and placeholders never erase. */
export function statedValue(row: RegisterRow, field: ImportField): Exclude<FieldValue, null> | null {
  switch (field) {
    case 'name':
    case 'field':
    case 'level':
    case 'kind':
      return normaliseText(row[field]) || null;
    case 'fee':
    case 'result':
      return normaliseLines(row[field]).join('\n') || null;
    case 'issuingAgencies':
    case 'implementingAgencies':
    case 'channels':
    case 'legalBasis': {
      const lines = [...new Set(normaliseLines(row[field]))];
      return lines.length === 0 ? null : lines;
    }
    case 'statutoryTime':
      return readTimeLimit(row.statutoryTime);
    case 'provincialTime': {
      const limit = readTimeLimit(row.provincialTime);
      return typeof limit === 'string' ? null : limit;
    }
    case 'verified':
      return row.verified === true ? true : null;
    case 'onlineLevel':
    case 'status':
      return row[field];
  }
}

/** The stored value of a field; `undefined` when a single value cannot describe it (a time limit of several cases). */
export function storedValue(record: AdministrativeProcedure, field: ImportField, area: string): FieldValue | undefined {
  switch (field) {
    case 'statutoryTime':
      return statutoryLimit(record, area);
    case 'provincialTime':
      return provincialLimit(record, area);
    default:
      return record[field];
  }
}

/** True when two values say the same: white space, Unicode form and the order of lines do not count; amended is public too. */
export function sameValue(field: ImportField, before: FieldValue, after: FieldValue): boolean {
  if (field === 'status' && before === 'amended' && after === 'public') return true;
  return before === after || sameLines(before, after) || comparable(before) === comparable(after);
}

/** The record with one field as the file states it. */
export function withField(
  record: AdministrativeProcedure,
  change: FieldChange,
  area: string,
  newId: () => string,
): AdministrativeProcedure {
  const { field, after } = change;
  if (field === 'statutoryTime') {
    return isTimeLimit(after) ? withStatutoryLimit(record, area, after, newId) : record;
  }
  if (field === 'provincialTime') {
    return isTimeLimit(after) && typeof after !== 'string' ? withProvincialLimit(record, area, after, newId) : record;
  }
  return { ...record, [field]: after };
}

function sameLines(before: FieldValue, after: FieldValue): boolean {
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) return false;
  return before.every((line, index) => line === after[index]);
}

function isTimeLimit(value: FieldValue): value is string | Duration {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && 'kind' in value);
}

function comparable(value: FieldValue): string {
  if (typeof value === 'string') return normaliseLines(value).join('\n');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return 'kind' in value
    ? canonicalJson(value as unknown as Json)
    : value
        .map((line) => normaliseText(line))
        .filter((line) => line !== '')
        .sort()
        .join('\n');
}
