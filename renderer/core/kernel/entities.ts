/** Names of the record tables: every write to one of them is journalled. */
export const entityNames = [
  'agency',
  'orgUnit',
  'position',
  'person',
  'calendarYear',
  'standardEdition',
  'legalText',
  'administrativeProcedure',
  'procedure',
  'revision',
  'issuingDecision',
  'mapping',
  'exclusion',
  'reviewTask',
  'attachment',
  'auditProgramme',
  'audit',
  'checklistItem',
  'auditSample',
  'auditorProfile',
  'bankQuestion',
  'nonconformity',
] as const;

/** A record table. */
export type EntityName = (typeof entityNames)[number];
