import type { JsonObject } from '../../core/kernel/json';
import type { RecordKey } from '../../data/record-changes';
import type { WorkspaceState } from '../../data/record-types';
import { paths, type Query } from '../../navigation/paths';

/** Where a record is shown and edited; `null` for one that is gone or has no screen of its own. */
export function placeOf({ entity, id }: RecordKey, state: WorkspaceState): { to: string; query: Query } | null {
  const record = recordOf({ entity, id }, state);
  if (record === null) return null;
  switch (entity) {
    case 'administrativeProcedure':
      return { to: paths.register, query: { q: String(record['code'] ?? '') } };
    case 'procedure':
      return { to: paths.procedure(id), query: { view: 'record' } };
    case 'revision':
      return { to: paths.procedure(String(record['procedureId'])), query: { revision: id, view: 'record' } };
    case 'mapping':
    case 'exclusion':
    case 'reviewTask':
      return { to: paths.coverage, query: {} };
    case 'auditProgramme':
      return { to: paths.auditProgramme(Number(record['year'])), query: {} };
    case 'audit':
      return { to: paths.audit(id), query: {} };
    case 'checklistItem':
      return { to: paths.auditChecklist(String(record['auditId'])), query: { item: id } };
    case 'auditSample':
      return { to: paths.auditSamples(String(record['auditId'])), query: { sample: id } };
    case 'auditorProfile':
      return { to: paths.auditors, query: {} };
    case 'bankQuestion':
      return { to: paths.auditQuestions, query: {} };
    case 'nonconformity':
      return { to: paths.nonconformities, query: { kph: id } };
    case 'agency':
      return { to: paths.settings('agency'), query: {} };
    case 'orgUnit':
      return { to: paths.settings('units'), query: {} };
    case 'position':
      return { to: paths.settings('positions'), query: {} };
    case 'person':
      return { to: paths.settings('people'), query: {} };
    case 'calendarYear':
      return { to: paths.settings('calendar'), query: {} };
    case 'standardEdition':
      return { to: paths.settings('standards'), query: {} };
    case 'legalText':
      return { to: paths.settings('legal'), query: {} };
    default:
      return null;
  }
}

/** A record as it is now, `null` when it is gone. */
export function recordOf({ entity, id }: RecordKey, state: WorkspaceState): JsonObject | null {
  const table: ReadonlyMap<string, unknown> = state[entity];
  return (table.get(id) as JsonObject | undefined) ?? null;
}
