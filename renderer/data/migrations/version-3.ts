const auditTables = [
  'auditProgramme',
  'audit',
  'checklistItem',
  'auditSample',
  'auditorProfile',
  'bankQuestion',
  'nonconformity',
] as const;

/** Adds the record tables of audits and nonconformities. Records of the tables before keep their shapes. */
export const version3 = {
  version: 3,
  stores: Object.fromEntries(auditTables.map((name) => [name, 'id'])),
};
