import { describe, expect, test } from 'vitest';
import { entryFailure, newWorkspace, type WorkspaceEntry } from '../../../../renderer/features/start/new-workspace';
import { seedChanges } from '../../../../renderer/features/start/seed-changes';
import { openTestStore, testId } from '../../../support/memory-store';

const entry = (fields: Partial<WorkspaceEntry> = {}): WorkspaceEntry => ({
  agency: { name: 'Sở Tư pháp' },
  units: '',
  people: [],
  ...fields,
});
const person = {
  key: 'k',
  name: ' Lê  Minh Tuấn ',
  title: 'Chuyên viên',
  unit: 'Văn phòng',
  roles: ['author'] as const,
};

describe('a new workspace', () => {
  test('is one change set that a store takes and that cannot be taken back', async () => {
    const draft = newWorkspace(entry(), seedChanges(), testId);
    if (!draft.ok) throw new Error(draft.error.type);
    expect(draft.value).toMatchObject({ intent: 'start.workspace', detail: { name: 'Sở Tư pháp' }, undoable: false });
    expect((await (await openTestStore()).commit(draft.value)).ok).toBe(true);
  });

  test('puts people into the units of the same entry, and leaves out those without a name', () => {
    const draft = newWorkspace(
      entry({ units: 'Văn phòng; VP', people: [person, { ...person, name: ' ' }] }),
      [],
      testId,
    );
    if (!draft.ok) throw new Error(draft.error.type);
    const [, unit, somebody, ...rest] = draft.value.changes;
    expect(rest).toEqual([]);
    expect(somebody).toMatchObject({
      entity: 'person',
      record: { name: 'Lê Minh Tuấn', roles: ['author'], holdings: [{ title: 'Chuyên viên', unitId: unit?.id }] },
    });
  });

  test('gives a person without position and unit no holding', () => {
    const draft = newWorkspace(entry({ people: [{ ...person, title: '', unit: null }] }), [], testId);
    expect(draft.ok && draft.value.changes[1]).toMatchObject({ record: { holdings: [] } });
  });

  test('is refused without a name or with a unit that stands twice', () => {
    expect(entryFailure(entry())).toBeNull();
    expect(newWorkspace(entry({ agency: { name: ' ' } }), [], testId)).toEqual({
      ok: false,
      error: { type: 'name-missing' },
    });
    expect(newWorkspace(entry({ units: 'A\nB\nA' }), [], testId)).toEqual({
      ok: false,
      error: { type: 'unit-repeated', name: 'A' },
    });
  });
});
