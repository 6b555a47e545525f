import { describe, expect, it } from 'vitest';
import { editProgramme, editsStored } from '../../../../../../renderer/features/audits/programme/plan/edit-programme';
import { withSlot } from '../../../../../../renderer/features/audits/programme/plan/edit-slots';
import { appParts } from '../../../../../support/app-parts';
import { aSlot } from '../../../../../support/programme-records';
import { openProgrammeStore } from '../../../../../support/programme-store';
import { testNow } from '../../../../../support/render-screen';

async function open() {
  const store = await openProgrammeStore();
  const { services } = appParts(store, { nowMs: testNow });
  const slots = () =>
    store
      .state()
      .auditProgramme.get('pr')
      ?.slots.map(({ id }) => id);
  return { store, services, slots };
}

describe('editProgramme', () => {
  it('lets edits made at once build on each other', async () => {
    const { store, services, slots } = await open();
    const ids = ['a', 'b', 'c', 'd'];
    for (const [index, id] of ids.entries())
      void editProgramme(services, 'pr', (now) => withSlot(now, aSlot(id, 'u01', { month: index + 1 })));
    await editsStored(store);
    expect(slots()).toEqual(ids);
  });

  it('says why an edit is refused and goes on with the next', async () => {
    const { services, slots } = await open();
    const wrong = editProgramme(services, 'pr', (now) => withSlot(now, aSlot('a', 'u01', { day: '2027-04-01' })));
    const right = editProgramme(services, 'pr', (now) => withSlot(now, aSlot('b', 'u01')));
    expect(await wrong).toEqual({ type: 'slot-invalid', slotId: 'a', problem: 'day' });
    expect(await right).toBeNull();
    expect(slots()).toEqual(['b']);
  });

  it('stores nothing when nothing changes or the programme is gone', async () => {
    const { store, services } = await open();
    const before = store.history().length;
    expect(await editProgramme(services, 'pr', (now) => now)).toBeNull();
    expect(await editProgramme(services, 'gone', (now) => ({ ...now, scope: 'x' }))).toBeNull();
    expect(store.history()).toHaveLength(before);
  });

  it('goes on after an edit that failed as a bug', async () => {
    const { services, slots } = await open();
    const broken = editProgramme(services, 'pr', () => {
      throw new Error('bug');
    });
    await expect(broken).rejects.toThrow('bug');
    await editProgramme(services, 'pr', (now) => withSlot(now, aSlot('after', 'u01')));
    expect(slots()).toEqual(['after']);
  });
});
