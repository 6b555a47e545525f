import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { planDeclarations } from '../../../../../renderer/core/procedures/declaration/declaration-plan';
import type { WorkspaceState } from '../../../../../renderer/data/record-types';
import { takeDeclaration } from '../../../../../renderer/features/procedures/declare/take-declaration';
import { aProcedure, aRevision, countingIds, coverageRecords } from '../../../../support/coverage-records';
import { aDeclarationRow } from '../../../../support/declaration-rows';

const patterns = { administrative: 'QT-NV-{nn}', system: '', internal: '', form: '' };
const file = { name: 'QT-NV-01.pdf', size: 3, sha256: 'a'.repeat(64) };

function workspace(lists: Parameters<typeof coverageRecords>[0] = {}): WorkspaceState {
  const empty = { orgUnit: new Map(), issuingDecision: new Map(), attachment: new Map() };
  return { ...empty, ...coverageRecords(lists) } as unknown as WorkspaceState;
}

function take(state: WorkspaceState, files: readonly { row: number; file: typeof file }[]) {
  const plan = planDeclarations([aDeclarationRow()], state, patterns, '2026-06-30');
  return takeDeclaration(state, { plan, files, createUnits: true, actor: null, newId: countingIds() });
}

const declared = workspace({
  procedures: [aProcedure('p', { code: 'QT-NV-01' })],
  revisions: [aRevision('p', { issueNo: 2, amendmentNo: 1 })],
});

describe('taking a declaration', () => {
  it('is one undoable change set with the files of each procedure', () => {
    const draft = take(workspace(), [{ row: 2, file }]);
    expect(draft).toMatchObject({ intent: 'procedure.declare', undoable: true });
    const revision = draft?.changes.find(({ entity }) => entity === 'revision');
    const attached = draft?.changes.find(({ entity }) => entity === 'attachment');
    expect(attached).toMatchObject({ op: 'create', record: { ownerEntity: 'revision', ownerId: revision?.id } });
  });

  it('attaches files to procedures that were declared before', () => {
    const draft = take(declared, [{ row: 2, file }]);
    expect(draft).toMatchObject({ intent: 'revision.attach', detail: { count: 1 } });
    expect(draft?.changes[0]).toMatchObject({ record: { ownerId: asId('p-r2.1') } });
  });

  it('is nothing when everything is there already', () => {
    expect(take(declared, [])).toBeNull();
  });
});
