import type { EntityName } from '../../core/kernel/entities';
import type { Json, JsonObject } from '../../core/kernel/json';
import type { WorkspaceState } from '../../data/record-types';
import type { Words } from '../../strings/use-words';
import { isObject } from './field-changes';

/** Short name of a record by which a reader knows it: a code, a number, a name. Works for records that are gone, too. */
export function recordLabel(
  entity: EntityName,
  record: JsonObject,
  state: WorkspaceState,
  words: Words<'history'>,
): string {
  switch (entity) {
    case 'agency':
    case 'orgUnit':
      return lastName(record.names);
    case 'procedure':
      return `${text(record.code)} ${text(record.title)}`.trim();
    case 'administrativeProcedure':
      return `${text(record.code)} ${text(record.name)}`.trim();
    case 'revision':
      return `${labelById(text(record.procedureId), state, words)}, ${issueWords(record, words)}`;
    case 'mapping':
      return `${codeOf(text(record.administrativeProcedureId), state)} → ${codeOf(text(record.procedureId), state)}`;
    case 'exclusion':
      return labelById(text(record.administrativeProcedureId), state, words);
    case 'reviewTask':
      return `${codeOf(text(record.procedureId), state)}: ${text(record.cause)}`;
    case 'calendarYear':
      return text(record.year);
    case 'standardEdition':
      return text(record.code);
    case 'legalText':
      return text(record.number);
    case 'issuingDecision':
      return text(record.number) || '–';
    case 'auditProgramme':
      return text(record.year);
    case 'audit':
    case 'checklistItem':
    case 'nonconformity':
      return text(record.code);
    case 'auditSample':
      return codeOf(text(record.procedureId), state);
    case 'auditorProfile':
      return labelById(text(record.personId), state, words);
    case 'bankQuestion':
      return text(record.question);
    case 'position':
    case 'person':
    case 'attachment':
      return text(record.name);
  }
}

/** The label without long names, for a running sentence: codes where there are codes. */
export function shortLabel(id: string, state: WorkspaceState, words: Words<'history'>): string {
  const found = recordById(id, state);
  if (found === null) return '–';
  const { entity, record } = found;
  switch (entity) {
    case 'procedure':
    case 'administrativeProcedure':
      return text(record.code);
    case 'exclusion':
      return codeOf(text(record.administrativeProcedureId), state);
    case 'revision':
      return `${codeOf(text(record.procedureId), state)}, ${issueWords(record, words)}`;
    default:
      return recordLabel(entity, record, state, words);
  }
}

/** Label of whatever record has this id, `–` when there is none (any more). */
export function labelById(id: string, state: WorkspaceState, words: Words<'history'>): string {
  const found = recordById(id, state);
  return found === null ? '–' : recordLabel(found.entity, found.record, state, words);
}

function issueWords({ issueNo, amendmentNo }: JsonObject, words: Words<'history'>): string {
  return words('issue', { issue: padded(issueNo), amendment: padded(amendmentNo) });
}

function codeOf(id: string, state: WorkspaceState): string {
  const found = recordById(id, state);
  return found === null ? '–' : text(found.record.code) || '–';
}

function recordById(id: string, state: WorkspaceState): { entity: EntityName; record: JsonObject } | null {
  for (const [entity, table] of Object.entries(state) as [EntityName, ReadonlyMap<string, unknown>][]) {
    const record = table.get(id);
    if (record !== undefined) return { entity, record: record as JsonObject };
  }
  return null;
}

function lastName(names: Json | undefined): string {
  const last = Array.isArray(names) ? (names.at(-1) as Json | undefined) : undefined;
  return isObject(last) ? text(last.name) : '–';
}

function text(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function padded(value: Json | undefined): string {
  return text(value).padStart(2, '0');
}
