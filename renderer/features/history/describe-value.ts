import { isDay } from '../../core/calendar/day';
import type { Json, JsonObject } from '../../core/kernel/json';
import type { WorkspaceState } from '../../data/record-types';
import { formatBytes, formatDate, formatInstant, formatNumber } from '../../strings/format';
import { type WordKey, type Words, wordsOf } from '../../strings/use-words';
import { history } from '../../strings/vi/history';
import { isObject } from './field-changes';
import { labelById } from './record-label';

/** Most items of a list that are written out. */
const MOST = 6;

/** A stored value in the reader's words: names for ids, dates as printed, states and durations spelled out; `–` for nothing. */
export function describeValue(
  field: string,
  value: Json | undefined,
  state: WorkspaceState,
  words: Words<'history'>,
): string {
  if (value === undefined || value === null || value === '') return '–';
  if (typeof value === 'boolean') return wordsOf('common')(value ? 'yes' : 'no');
  if (typeof value === 'number') return field === 'size' ? formatBytes(value) : plainNumber(field, value);
  if (typeof value === 'string') return describeText(field, value, state, words);
  if (!isObject(value)) return describeList(field, value as readonly Json[], state, words);
  return describeObject(field, value, state, words);
}

function plainNumber(field: string, value: number): string {
  return field === 'year' ? String(value) : formatNumber(value);
}

function describeText(field: string, value: string, state: WorkspaceState, words: Words<'history'>): string {
  if (/(?:Ids?|By)$/.test(field) || isRecordId(value)) return labelById(value, state, words);
  if (isDay(value)) return formatDate(value);
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value)) return formatInstant(value);
  return isKnownValue(value) ? words(`values.${value}`) : value;
}

function describeList(field: string, list: readonly Json[], state: WorkspaceState, words: Words<'history'>): string {
  if (list.length === 0) return '–';
  const shown = list.slice(0, MOST).map((item) => describeValue(field, item, state, words));
  return list.length > MOST
    ? `${words('itemCount', { count: list.length })}: ${shown.join('; ')}; …`
    : shown.join('; ');
}

function describeObject(field: string, value: JsonObject, state: WorkspaceState, words: Words<'history'>): string {
  const duration = describeDuration(value, words);
  if (duration !== null) return duration;
  const size = Array.isArray(value.stages) ? caseSize(value.stages as readonly Json[], words) : null;
  const parts = Object.entries(value)
    .filter(([key, part]) => key !== 'id' && key !== 'recordedAt' && !isBlank(part) && !Array.isArray(part))
    .map(([key, part]) => describeValue(isObject(part) ? field : key, part, state, words));
  const all = size === null ? parts : [...parts, size];
  return all.length === 0 ? words('changed') : all.join(' · ');
}

function describeDuration(value: JsonObject, words: Words<'history'>): string | null {
  const { kind, amount } = value;
  if (typeof kind !== 'string' || !Object.hasOwn(history.durations, kind)) return null;
  return words(`durations.${kind}` as WordKey<'history'>, {
    amount: typeof amount === 'number' ? formatNumber(amount) : '',
  });
}

function caseSize(stages: readonly Json[], words: Words<'history'>): string {
  const steps = stages.reduce<number>(
    (sum, stage) => sum + (isObject(stage) && Array.isArray(stage.steps) ? stage.steps.length : 0),
    0,
  );
  return words('caseSize', { stages: stages.length, steps });
}

function isBlank(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '' || (isObject(value) && Object.keys(value).length === 0);
}

function isKnownValue(value: string): value is keyof typeof history.values {
  return Object.hasOwn(history.values, value);
}

/** Ids stand also where a part may hold an id or a word, such as who is audited. */
function isRecordId(value: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}
