import { applyDeclaration } from '../../../core/coverage/declare';
import type { Change, ChangeSetDraft } from '../../../core/kernel/change';
import { asId } from '../../../core/kernel/ids';
import { attachmentChanges, type StoredFile } from '../../../core/packs/attach-files';
import type { DeclarationEntry } from '../../../core/procedures/declaration/declaration-plan';
import type { WorkspaceState } from '../../../data/record-types';

/** What is taken, and by whom. */
export interface TakeRequest {
  readonly plan: readonly DeclarationEntry[];
  /** Files by the row of their procedure, their bytes stored. */
  readonly files: readonly { readonly row: number; readonly file: StoredFile }[];
  readonly createUnits: boolean;
  readonly actor: string | null;
  readonly newId: () => string;
}

/** One undoable change set of a declaration with its files, or of files alone when all procedures are there; `null` for nothing. */
export function takeDeclaration(state: WorkspaceState, request: TakeRequest): ChangeSetDraft | null {
  const { plan, files, createUnits, actor, newId } = request;
  const mappedBy = actor === null ? null : asId<'person'>(actor);
  const applied = applyDeclaration(plan, state, { newId, mappedBy, createUnits });
  const owners = new Map(applied.ok ? applied.value.declared.map(({ row, revisionId }) => [row, revisionId]) : []);
  for (const entry of plan) {
    if (entry.kind !== 'already') continue;
    const declared = [...state.revision.values()].find(
      ({ procedureId, origin }) => procedureId === entry.procedureId && origin === 'declared',
    );
    if (declared !== undefined) owners.set(entry.row.row, declared.id);
  }
  const attached: Change[] = [];
  for (const [row, id] of owners) {
    const own = files.filter((one) => one.row === row).map(({ file }) => file);
    attached.push(...attachmentChanges({ entity: 'revision', id }, own, state.attachment.values(), newId));
  }
  if (applied.ok) return { ...applied.value.draft, changes: [...applied.value.draft.changes, ...attached] };
  if (attached.length === 0) return null;
  return { intent: 'revision.attach', detail: { count: attached.length }, undoable: true, changes: attached };
}
