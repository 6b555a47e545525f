import { describe, expect, it } from 'vitest';
import type { AuditReport } from '../../../../../../renderer/core/audits/audit';
import { actOnAudit } from '../../../../../../renderer/core/audits/lifecycle/audit-act';
import { emptyReport, saveReport } from '../../../../../../renderer/core/audits/lifecycle/audit-report';
import type { Store } from '../../../../../../renderer/data/store';
import { openKeptDraft } from '../../../../../../renderer/features/audits/findings/draft/kept-draft';
import { auditIn } from '../../../../../support/audit-lifecycle';
import { openTestStore, testId } from '../../../../../support/memory-store';
import { storeRecords } from '../../../../../support/procedure-store';

async function openAudit() {
  const store = await openTestStore();
  await storeRecords(store, ['audit', auditIn('running', { report: emptyReport() })]);
  return store;
}
const conclusionsOf = (store: Store) => store.state().audit.get('a1')?.report?.conclusions;
const actNow = (store: Store) => {
  const at = { recordedBy: null, today: '2026-11-22', now: '2026-11-22T02:00:00.000Z', newId: testId };
  const act = actOnAudit(store.state(), 'a1', at);
  if (act === null) throw new Error('no audit');
  return act;
};
const reportWith = (store: Store, conclusions: string): AuditReport => ({
  ...(store.state().audit.get('a1')?.report ?? emptyReport()),
  conclusions: conclusions.trim(),
});
function typing(store: Store, isWhole: (text: string) => boolean = () => true) {
  return openKeptDraft<string, { readonly type: string }>(store, {
    key: 'report.a1',
    empty: '',
    stored: () => conclusionsOf(store) ?? null,
    prepare: (text) =>
      text === 'sai' ? { ok: false, error: { type: 'refused' } } : saveReport(actNow(store), reportWith(store, text)),
    isWhole,
  });
}

describe('words being typed on a record', () => {
  it('are kept on this machine with every letter, and taken up again by the next window', async () => {
    const store = await openAudit();
    const first = typing(store);
    first.change('Hệ thống phù');
    first.change('Hệ thống phù hợp');
    await expect.poll(() => store.local.get('draft.report.a1')).toBe('Hệ thống phù hợp');
    expect(conclusionsOf(store)).toBe('');
    const next = typing(store);
    await expect.poll(() => next.view().ready).toBe(true);
    expect(next.view()).toMatchObject({ draft: 'Hệ thống phù hợp', status: 'typing' });
  });

  it('become one undoable change set, after which nothing is kept apart, even where the record holds them tidied', async () => {
    const store = await openAudit();
    const draft = typing(store);
    draft.change('Hệ thống phù hợp\n');
    expect(await draft.save()).toBe(true);
    expect(store.history()[0]).toMatchObject({ intent: 'audit.save-report', undoable: true });
    expect(conclusionsOf(store)).toBe('Hệ thống phù hợp');
    expect(draft.view()).toMatchObject({ draft: 'Hệ thống phù hợp\n', status: 'saved' });
    await expect.poll(() => store.local.get('draft.report.a1')).toBeUndefined();
    expect(await draft.save()).toBe(true);
    expect(store.history()).toHaveLength(2);
  });

  it('stay as typed when the rules refuse them, with the reason', async () => {
    const store = await openAudit();
    const draft = typing(store);
    draft.change('sai');
    expect(await draft.save()).toBe(false);
    expect(draft.view()).toMatchObject({ draft: 'sai', status: 'refused', refusal: { type: 'refused' } });
    expect(await store.local.get('draft.report.a1')).toBe('sai');
    draft.change('đúng');
    expect(draft.view().refusal).toBeNull();
  });

  it('stay apart while a part of them cannot be stored', async () => {
    const store = await openAudit();
    const draft = typing(store, (text) => !text.endsWith(' '));
    draft.change('Kết luận ');
    expect(await draft.save()).toBe(false);
    expect(conclusionsOf(store)).toBe('Kết luận');
    expect(draft.view().status).toBe('typing');
    expect(await store.local.get('draft.report.a1')).toBe('Kết luận ');
  });

  it('follow the record when it changes elsewhere and nothing is being typed, and never otherwise', async () => {
    const store = await openAudit();
    const [idle, busy] = [typing(store), typing(store)];
    busy.change('Đang gõ');
    const draft = saveReport(actNow(store), reportWith(store, 'Nơi khác'));
    if (!draft.ok) throw new Error(draft.error.type);
    await store.commit(draft.value);
    expect(idle.view()).toMatchObject({ draft: 'Nơi khác', status: 'saved' });
    expect(busy.view()).toMatchObject({ draft: 'Đang gõ', status: 'typing' });
    expect(await busy.save()).toBe(true);
    expect(conclusionsOf(store)).toBe('Đang gõ');
  });

  it('are stored on a record that comes, or comes back, while they are open', async () => {
    const store = await openTestStore();
    const draft = typing(store);
    expect(await draft.save()).toBe(true);
    await storeRecords(store, ['audit', auditIn('running', { report: emptyReport() })]);
    draft.change('Kết luận');
    expect(await draft.save()).toBe(true);
    expect(conclusionsOf(store)).toBe('Kết luận');
  });

  it('follow an undo after they were saved', async () => {
    const store = await openAudit();
    const draft = typing(store);
    draft.change('Kết luận');
    await draft.save();
    await store.undo(store.history()[0]?.id ?? '');
    expect(draft.view()).toMatchObject({ draft: '', status: 'saved' });
  });
});
