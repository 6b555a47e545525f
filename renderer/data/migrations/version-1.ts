import type { JournalEntry } from '../../core/kernel/journal';
import type { JsonObject } from '../../core/kernel/json';

/** A journal line as stored: the entry itself, found by replica and sequence, change set, record, or clock. */
export type JournalRow = JournalEntry;

/** Header of a change set as stored. `writing` is not yet there, `committed` is there but not yet in the record tables. */
export interface ChangeSetRow {
  readonly id: string;
  readonly intent: string;
  readonly detail: JsonObject;
  readonly undoable: boolean;
  readonly actor: string | null;
  /** ISO instant. */
  readonly at: string;
  readonly count: number;
  readonly undoes: string | null;
  /** Clock of its first entry: text order is the order of the history. */
  readonly clock: string;
  readonly status: 'writing' | 'committed' | 'applied';
}

/** Bytes of an attachment under their SHA-256 in lower-case hex. */
export interface BlobRow {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** A local fact of this machine, never journalled or exported. */
export interface LocalRow {
  readonly key: string;
  readonly value: unknown;
}

const recordTables = [
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
] as const;

/** Tables of the first released version: one a record type, and journal, change sets, blobs, local facts. */
export const version1 = {
  version: 1,
  stores: {
    ...Object.fromEntries(recordTables.map((name) => [name, 'id'])),
    journal: '[replica+seq], changeSet, [change.entity+change.id], clock',
    changeSets: 'id, status',
    blobs: 'sha256',
    local: 'key',
  },
};
