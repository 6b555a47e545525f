import type { Id } from '../kernel/ids';

/** A file kept with a record. Its bytes are stored apart, under their SHA-256. */
export interface Attachment {
  readonly id: Id<'attachment'>;
  /** Entity and id of the record that it belongs to. */
  readonly ownerEntity:
    | 'revision'
    | 'issuingDecision'
    | 'administrativeProcedure'
    | 'auditProgramme'
    | 'audit'
    | 'checklistItem';
  readonly ownerId: string;
  readonly role: 'signed-file' | 'form' | 'other';
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}
