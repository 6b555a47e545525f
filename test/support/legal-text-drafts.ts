import { type Change, type ChangeSetDraft, createChange, deleteChange } from '../../renderer/core/kernel/change';
import { asId } from '../../renderer/core/kernel/ids';
import type { LegalText } from '../../renderer/core/standards/legal-text';

/** A legal text, the simplest record that there is. */
export function aLegalText(id: string, fields: Partial<LegalText> = {}): LegalText {
  return {
    id: asId(id),
    number: `${id}/2026/NĐ-CP`,
    title: `Nghị định ${id}`,
    issuer: 'Chính phủ',
    from: null,
    to: null,
    replacedBy: null,
    verified: false,
    note: '',
    ...fields,
  };
}

/** Creation of a legal text. */
export function created(id: string, fields: Partial<LegalText> = {}): Change {
  return createChange('legalText', aLegalText(id, fields));
}

/** Update of a legal text's fields. */
export function updated(id: string, set: Partial<LegalText>): Change {
  return { op: 'update', entity: 'legalText', id, set: { ...set }, unset: [] };
}

/** Removal of a legal text. */
export function deleted(id: string): Change {
  return deleteChange('legalText', id);
}

/** An undoable draft of these changes. */
export function aDraft(changes: readonly Change[], intent = 'test.change'): ChangeSetDraft {
  return { intent, detail: { count: changes.length }, undoable: true, changes };
}

/** Creation of `count` legal texts `t0`, `t1` … */
export function manyCreated(count: number, prefix = 't'): Change[] {
  return Array.from({ length: count }, (_, index) => created(`${prefix}${index}`));
}
