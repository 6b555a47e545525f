import { afterEach, describe, expect, it, vi } from 'vitest';
import { saveProgramme } from '../../../../../../renderer/core/audits/programme/save-programme';
import type { Store } from '../../../../../../renderer/data/store';
import {
  openTextSession,
  type TextSession,
  textSessionOf,
} from '../../../../../../renderer/features/audits/programme/text/text-session';
import { aSlot } from '../../../../../support/programme-records';
import { openProgrammeStore, theProgramme } from '../../../../../support/programme-store';

afterEach(() => void vi.useRealTimers());

const stored = (store: Store) => {
  const programme = store.state().auditProgramme.get('pr');
  if (programme === undefined) throw new Error('no programme');
  return programme;
};
const ready = (session: TextSession) => vi.waitFor(() => expect(session.view().ready).toBe(true));

async function open(store?: Store) {
  const own = store ?? (await openProgrammeStore());
  const session = openTextSession(own, 'pr');
  await ready(session);
  return { store: own, session };
}

describe('the texts being typed', () => {
  it('are kept on this machine as they are typed, and become one change set when saved', async () => {
    const { store, session } = await open();
    const before = store.history().length;
    session.type({ scope: 'T' });
    session.type({ scope: 'Toàn Sở' });
    expect(session.view()).toMatchObject({ status: 'typing', texts: { scope: 'Toàn Sở' } });
    await session.keep();
    expect(await store.local.get('draft.programme.pr')).toMatchObject({ scope: 'Toàn Sở' });
    expect(stored(store).scope).toBe('Toàn cơ quan');
    expect(await session.save()).toBe(true);
    expect(stored(store).scope).toBe('Toàn Sở');
    expect(store.history()).toHaveLength(before + 1);
    expect(await store.local.get('draft.programme.pr')).toBeUndefined();
    expect(session.view().status).toBe('saved');
  });

  it('come back when the window went before they were saved', async () => {
    const { store, session } = await open();
    session.type({ criteria: 'TCVN ISO 9001:2015\nNĐ 61/2018' });
    await session.keep();
    const { session: again } = await open(store);
    expect(again.view()).toMatchObject({ status: 'typing', texts: { criteria: 'TCVN ISO 9001:2015\nNĐ 61/2018' } });
    await again.save();
    expect(stored(store).criteria).toEqual(['TCVN ISO 9001:2015', 'NĐ 61/2018']);
  });

  it('are saved by themselves after half a minute', async () => {
    const { store, session } = await open();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    session.type({ scope: 'Tự lưu' });
    await vi.advanceTimersByTimeAsync(30_000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(stored(store).scope).toBe('Tự lưu'));
  });

  it('stay as typed when they are refused, with the reason, and are still kept', async () => {
    const { store, session } = await open();
    session.type({ from: '2026-12-31', to: '2026-01-01', scope: 'Chưa mất' });
    expect(await session.save()).toBe(false);
    expect(session.view()).toMatchObject({ status: 'refused', refusal: { type: 'dates-crossed' } });
    expect(session.view().texts.scope).toBe('Chưa mất');
    expect(await store.local.get('draft.programme.pr')).toMatchObject({ scope: 'Chưa mất' });
    session.type({ from: '2026-01-01', to: '2026-12-31' });
    expect(await session.save()).toBe(true);
    expect(stored(store).scope).toBe('Chưa mất');
  });

  it('leave slots alone that are stored meanwhile, and follow texts that are taken back while nothing is typed', async () => {
    const { store, session } = await open();
    session.type({ scope: 'Đang gõ' });
    const planned = saveProgramme([stored(store)], { ...stored(store), slots: [aSlot('s', 'u01')] });
    if (!planned.ok) throw new Error(planned.error.type);
    await store.commit(planned.value);
    expect(session.view().texts.scope).toBe('Đang gõ');
    await session.save();
    expect(stored(store)).toMatchObject({ scope: 'Đang gõ', slots: [{ id: 's' }] });
    await store.undo(store.history()[0]?.id ?? '');
    expect(stored(store).scope).toBe('Toàn cơ quan');
    expect(session.view()).toMatchObject({ status: 'saved', texts: { scope: 'Toàn cơ quan' } });
  });

  it('have one session a programme', async () => {
    const store = await openProgrammeStore(theProgramme());
    expect(textSessionOf(store, 'pr')).toBe(textSessionOf(store, 'pr'));
  });
});
