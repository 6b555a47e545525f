import { type EntityName, entityNames } from '../core/kernel/entities';
import type { Json, JsonObject } from '../core/kernel/json';

/** Something that a record refers to. */
export interface Reference {
  readonly entity: EntityName;
  readonly id: string;
}

/** Paths by which records of each table refer to others; `*` stands for every item of a list. */
const pathsOf: Readonly<Record<EntityName, Readonly<Record<string, EntityName>>>> = {
  agency: { standardEditionId: 'standardEdition' },
  orgUnit: { parentId: 'orgUnit', 'successorIds.*': 'orgUnit' },
  position: { unitId: 'orgUnit' },
  person: { 'holdings.*.unitId': 'orgUnit' },
  calendarYear: {},
  standardEdition: {},
  legalText: { replacedBy: 'legalText' },
  administrativeProcedure: { successorId: 'administrativeProcedure' },
  procedure: { ownerUnitId: 'orgUnit' },
  revision: {
    procedureId: 'procedure',
    decisionId: 'issuingDecision',
    'events.*.signedBy': 'person',
    'events.*.recordedBy': 'person',
    'content.legalBasis.*.legalTextId': 'legalText',
    'content.cases.*.serves.*.administrativeProcedureId': 'administrativeProcedure',
  },
  issuingDecision: {},
  mapping: {
    administrativeProcedureId: 'administrativeProcedure',
    procedureId: 'procedure',
    mappedBy: 'person',
  },
  exclusion: { administrativeProcedureId: 'administrativeProcedure', approvedBy: 'person' },
  reviewTask: { administrativeProcedureId: 'administrativeProcedure', procedureId: 'procedure' },
  attachment: {},
  auditProgramme: {
    'slots.*.auditee': 'orgUnit',
    'slots.*.procedureIds.*': 'procedure',
    'slots.*.auditorIds.*': 'person',
    'auditees.*': 'orgUnit',
    'clauses.*.auditee': 'orgUnit',
    'approval.signedBy': 'person',
    'approval.recordedBy': 'person',
    'preparedBy.signedBy': 'person',
    'preparedBy.recordedBy': 'person',
    'reopenings.*.signedBy': 'person',
    'reopenings.*.recordedBy': 'person',
  },
  audit: {
    programmeId: 'auditProgramme',
    'team.*.personId': 'person',
    'sittings.*.auditee': 'orgUnit',
    'sittings.*.procedureIds.*': 'procedure',
    'sittings.*.auditorIds.*': 'person',
    'sittings.*.overrides.*.personId': 'person',
    'events.*.signedBy': 'person',
    'events.*.recordedBy': 'person',
    'snapshot.revisions.*.procedureId': 'procedure',
    'snapshot.revisions.*.revisionId': 'revision',
    'snapshot.team.*.personId': 'person',
    'snapshot.itemIds.*': 'checklistItem',
  },
  checklistItem: {
    auditId: 'audit',
    'source.procedureId': 'procedure',
    'source.revisionId': 'revision',
    'source.questionId': 'bankQuestion',
    'source.itemId': 'checklistItem',
    'answer.answeredBy': 'person',
    'answer.evidence.*.attachmentId': 'attachment',
    'answer.evidence.*.sampleId': 'auditSample',
  },
  auditSample: { auditId: 'audit', procedureId: 'procedure', 'grid.*.itemId': 'checklistItem' },
  auditorProfile: { personId: 'person' },
  bankQuestion: { 'auditees.*': 'orgUnit' },
  nonconformity: {
    'source.auditId': 'audit',
    'source.itemId': 'checklistItem',
    auditee: 'orgUnit',
    procedureId: 'procedure',
    foundBy: 'person',
  },
};

const splitPaths = new Map(
  entityNames.map((entity) => [
    entity,
    Object.entries(pathsOf[entity]).map(([path, target]) => ({ steps: path.split('.'), target })),
  ]),
);

/** Bodies that are audited and are not units. */
const bodies: ReadonlySet<string> = new Set(['leadership', 'iso-committee']);

/** Records that a record refers to, itself left out; the owner of an attachment is told by the record itself. */
export function referencesOf(entity: EntityName, record: JsonObject): readonly Reference[] {
  const found = (splitPaths.get(entity) ?? []).flatMap(({ steps, target }) =>
    valuesAt(record, steps)
      .filter((id) => !bodies.has(id))
      .map((id) => ({ entity: target, id })),
  );
  const owner = entityNames.find((name) => name === record.ownerEntity);
  if (entity === 'attachment' && owner !== undefined && typeof record.ownerId === 'string')
    found.push({ entity: owner, id: record.ownerId });
  return found.filter((one) => one.entity !== entity || one.id !== record.id);
}

function valuesAt(value: Json | undefined, [step, ...rest]: readonly string[]): readonly string[] {
  if (step === undefined) return typeof value === 'string' ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return step === '*' ? value.flatMap((item: Json) => valuesAt(item, rest)) : [];
  return valuesAt((value as JsonObject)[step], rest);
}
