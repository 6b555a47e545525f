import type { ChangeSetDraft } from './change';
import type { EntityName } from './entities';
import { err, ok, type Result } from './result';

/** Says of an earlier change that it was recorded by mistake. */
export interface CorrectionNote {
  /** Id of the change set that was a mistake. */
  readonly about: string;
  /** A record that it touched and that still exists: its history holds the note. */
  readonly record: { readonly entity: EntityName; readonly id: string; readonly label: string };
  /** Id of the later change set that mends it, `null` when none does yet. */
  readonly mendedBy: string | null;
  readonly reason: string;
}

/** Why a note is not kept. */
export type CorrectionNoteError = { readonly type: 'reason-missing' } | { readonly type: 'mends-itself' };

/** Intent of a note of correction. */
export const NOTE_CORRECTION = 'history.note-correction';

/**
 * Logs that an earlier change was a mistake, with the reason and the later change that mends it. No field of any record
 * changes: mending is done where the record is edited, the note tells inspectors why. It stays, like every correction.
 */
export function noteCorrection(note: CorrectionNote): Result<ChangeSetDraft, CorrectionNoteError> {
  const { about, mendedBy, record } = note;
  const reason = note.reason.normalize('NFC').trim();
  if (reason === '') return err({ type: 'reason-missing' });
  if (mendedBy === about) return err({ type: 'mends-itself' });
  return ok({
    intent: NOTE_CORRECTION,
    detail: { about, mendedBy, label: record.label, reason },
    undoable: false,
    changes: [{ op: 'update', entity: record.entity, id: record.id, set: {}, unset: [] }],
  });
}
