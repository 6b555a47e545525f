import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerItem } from '../../../../../../renderer/core/audits/answers/answer-item';
import type { ChecklistItem } from '../../../../../../renderer/core/audits/checklist-item';
import { err } from '../../../../../../renderer/core/kernel/result';
import type { Store } from '../../../../../../renderer/data/store';
import { auditActNow } from '../../../../../../renderer/features/audits/shared/use-audit';
import { type LocalWalk, localWalkKey } from '../../../../../../renderer/features/audits/walk/draft/walk-draft';
import { openWalkSession, type WalkSession } from '../../../../../../renderer/features/audits/walk/draft/walk-session';
import { openTestStore, testDatabaseName, testId } from '../../../../../support/memory-store';
import { openWalkStore, WALK_AUDIT } from '../../../../../support/walk-workspace';

const NOW = '2026-06-30T02:00:00.000Z';
let store: Store;
let name: string;

beforeEach(async () => {
  name = testDatabaseName();
  store = await openWalkStore(4, { name });
});
afterEach(() => vi.useRealTimers());

/** A window on the workspace: `living` windows hold the slots before its own. */
function aWindow(on: Store = store, slot = 0, living: readonly number[] = []): WalkSession {
  const services = { store: on, today: () => '2026-06-30', now: () => NOW, newId: testId };
  return openWalkSession({
    store: on,
    auditId: WALK_AUDIT,
    act: () => auditActNow(services, WALK_AUDIT),
    now: () => NOW,
    slots: {
      count: 3,
      take: async () => slot,
      withFree: async (place, work) => (living.includes(place) ? undefined : work()),
    },
  });
}

async function opened(on?: Store, slot?: number, living?: readonly number[]): Promise<WalkSession> {
  const session = aWindow(on, slot, living);
  await session.keep();
  return session;
}

const item = (id: string, on: Store = store) => on.state().checklistItem.get(id) as ChecklistItem;
const local = (slot = 0, on: Store = store) => on.local.get<LocalWalk>(localWalkKey(WALK_AUDIT, slot));
const sets = () => store.history().length;

describe('a walk through an audit', () => {
  it('keeps every key on this machine before it is part of the records', async () => {
    const session = await opened();
    session.type('i1', 'note', 'Đã xem', 6);
    expect(session.view().status).toBe('keeping');
    await session.keep();
    expect(session.view()).toMatchObject({ status: 'kept', keptAt: NOW });
    expect((await local())?.items['i1']?.fields.note?.text).toBe('Đã xem');
    expect((await local())?.position).toEqual({ itemId: 'i1', field: 'note', caret: 6 });
    expect(item('i1').answer.note).toBe('');
  });

  it('stores an answer with everything typed at its question as one change set', async () => {
    const session = await opened();
    const before = sets();
    session.type('i1', 'note', 'Đã xem');
    session.type('i1', 'evidence', 'Sổ trang 3');
    expect(await session.say('i1', { result: 'conform' })).toBe(true);
    expect(sets()).toBe(before + 1);
    expect(item('i1').answer).toMatchObject({ result: 'conform', note: 'Đã xem' });
    expect(item('i1').answer.evidence).toMatchObject([{ type: 'text', text: 'Sổ trang 3' }]);
    expect(session.view().status).toBe('kept');
    expect((await local())?.items['i1']?.fields).toEqual({});
  });

  it('shows an answer before it is stored, and keeps it when it cannot be', async () => {
    const session = await opened();
    const commit = vi.spyOn(store, 'commit').mockResolvedValueOnce(err({ type: 'quota-exceeded' }));
    const saying = session.say('i1', { result: 'nonconform', grading: 'minor' });
    expect(session.view().items['i1']?.fields.result?.text).toBe('nonconform');
    expect(await saying).toBe(false);
    expect(session.view()).toMatchObject({ status: 'not-kept', failure: { itemId: 'i1', type: 'quota-exceeded' } });
    expect((await local())?.items['i1']?.fields).toMatchObject({
      result: { text: 'nonconform' },
      grading: { text: 'minor' },
    });
    commit.mockRestore();
    expect(await session.settle()).toBe(true);
    expect(item('i1').answer).toMatchObject({ result: 'nonconform', grading: 'minor' });
    expect(session.view()).toMatchObject({ status: 'kept', failure: null });
  });

  it('stores what was typed when the question is left, and after 30 seconds', async () => {
    const session = await opened();
    session.stand({ itemId: 'i1', field: 'note', caret: 0 });
    session.type('i1', 'note', 'một');
    session.stand({ itemId: 'i2', field: null, caret: null });
    await vi.waitFor(() => expect(item('i1').answer.note).toBe('một'));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    session.type('i2', 'note', 'hai');
    await vi.advanceTimersByTimeAsync(29_000);
    vi.useRealTimers();
    expect(item('i2').answer.note).toBe('');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    session.type('i2', 'note', 'hai!');
    vi.advanceTimersByTime(30_001);
    vi.useRealTimers();
    await vi.waitFor(() => expect(item('i2').answer.note).toBe('hai!'));
  });

  it('takes up again after a kill: words, place, field and caret', async () => {
    const session = await opened();
    session.type('i3', 'statement', 'Ba trong năm hồ', 15);
    session.putOff('i2', true);
    await session.keep();
    const again = await openTestStore({ name });
    const view = (await opened(again)).view();
    expect(view).toMatchObject({
      ready: true,
      recovered: ['i3'],
      later: ['i2'],
      position: { itemId: 'i3', field: 'statement', caret: 15 },
    });
    expect(view.items['i3']?.fields.statement?.text).toBe('Ba trong năm hồ');
  });

  it('stores what was found again, too', async () => {
    const session = await opened();
    session.type('i3', 'note', 'còn dở');
    await session.keep();
    const again = await openTestStore({ name });
    expect(await (await opened(again)).settle()).toBe(true);
    expect(item('i3', again).answer.note).toBe('còn dở');
    expect((await local(0, again))?.items).toEqual({});
  });

  it('takes over what windows left that are gone, never from one that lives', async () => {
    const other = await opened(store, 1);
    other.type('i4', 'note', 'cửa sổ hai');
    await other.keep();
    expect((await opened(store, 0, [1])).view().items).toEqual({});
    expect((await local(1))?.items['i4']?.fields.note?.text).toBe('cửa sổ hai');
    const taken = await opened(store, 0);
    expect(taken.view()).toMatchObject({
      recovered: ['i4'],
      items: { i4: { fields: { note: { text: 'cửa sổ hai' } } } },
    });
    expect(await local(1)).toBeUndefined();
    expect((await local(0))?.items['i4']?.fields.note?.text).toBe('cửa sổ hai');
  });

  it('lets two windows write at one question: neither loses the parts that the other did not touch', async () => {
    const second = await openTestStore({ name });
    const [one, two] = [await opened(store, 0), await opened(second, 1, [0])];
    one.type('i1', 'note', 'của một');
    await one.say('i1', { result: 'conform' });
    two.type('i1', 'evidence', 'của hai');
    await two.settle();
    const now = item('i1', second);
    expect(now.answer).toMatchObject({ result: 'conform', note: 'của một' });
    expect(now.answer.evidence).toMatchObject([{ text: 'của hai' }]);
    expect(two.view().replaced).toEqual([]);
  });

  it('lets the newest of two windows win in one part, and gives the words of the other back to the user', async () => {
    const second = await openTestStore({ name });
    const [one, two] = [await opened(store, 0), await opened(second, 1, [0])];
    two.type('i1', 'note', 'của hai');
    one.type('i1', 'note', 'của một');
    await one.settle();
    await two.settle();
    expect(item('i1', second).answer.note).toBe('của hai');
    expect(two.view().replaced).toEqual([{ itemId: 'i1', field: 'note', text: 'của một' }]);
    expect((await local(1))?.replaced).toHaveLength(1);
    two.dismissReplaced(0);
    expect(two.view().replaced).toEqual([]);
  });

  it('keeps the keys that come while it stores', async () => {
    const session = await opened();
    session.type('i1', 'note', 'một');
    const settling = session.settle();
    await Promise.resolve();
    session.type('i1', 'note', 'một hai');
    await settling;
    await session.settle();
    expect(item('i1').answer.note).toBe('một hai');
    expect(session.view().replaced).toEqual([]);
  });

  it('goes on editing the piece of evidence that was stored meanwhile', async () => {
    const session = await opened();
    session.type('i1', 'evidence', 'Sổ');
    await session.settle();
    session.type('i1', 'evidence', 'Sổ trang 9');
    await session.settle();
    expect(item('i1').answer.evidence.map((piece) => (piece.type === 'text' ? piece.text : ''))).toEqual([
      'Sổ trang 9',
    ]);
    await session.editEvidence('i1', null);
    session.type('i1', 'evidence', 'Phiếu');
    await session.settle();
    expect(item('i1').answer.evidence).toHaveLength(2);
  });

  it('runs other acts in turn, on what the one before left', async () => {
    const session = await opened();
    session.type('i1', 'note', 'một');
    const [, ran] = await Promise.all([
      session.settle(),
      session.run((act) =>
        answerItem(act, 'i1', { ...item('i1').answer, result: 'conform', note: item('i1').answer.note }),
      ),
    ]);
    expect(ran.ok).toBe(true);
    expect(item('i1').answer).toMatchObject({ result: 'conform', note: 'một' });
  });

  it('says what waits, and keeps it', async () => {
    const session = await opened();
    session.type('i1', 'statement', 'Thiếu phiếu');
    session.type('i1', 'agreement', 'disagreed');
    session.type('i1', 'by', 'Trưởng phòng');
    expect(await session.settle()).toBe(false);
    expect(session.view().waiting).toEqual({ i1: 'opinion-missing' });
    expect(session.view().status).toBe('kept');
    session.type('i1', 'opinion', 'Phiếu lưu ở nơi khác');
    expect(await session.settle()).toBe(true);
    expect(session.view().waiting).toEqual({});
    expect(item('i1').finding?.agreement).toMatchObject({ type: 'disagreed', opinion: 'Phiếu lưu ở nơi khác' });
  });

  it('says when the disk takes no more keys', async () => {
    const session = await opened();
    const set = vi.spyOn(store.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    session.type('i1', 'note', 'một');
    await session.keep();
    expect(session.view().status).toBe('not-kept');
    set.mockRestore();
    await session.keep();
    expect(session.view().status).toBe('kept');
    session.dismissRecovered('i1');
    expect(session.view().recovered).toEqual([]);
  });
});
