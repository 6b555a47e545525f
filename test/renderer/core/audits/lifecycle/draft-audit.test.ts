import { describe, expect, it } from 'vitest';
import type { Audit, Sitting } from '../../../../../renderer/core/audits/audit';
import {
  bindingRefusal,
  createAudit,
  discardAudit,
  draftRefusal,
  emptyAudit,
  saveAudit,
} from '../../../../../renderer/core/audits/lifecycle/draft-audit';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { anAudit, anAuditAct, anAuditEvent, aSitting, auditAfter, auditIn } from '../../../../support/audit-lifecycle';
import { accepted, reasonOf } from '../../../../support/lifecycle-records';

const head = { id: asId<'audit'>('a9'), code: 'ĐG-09', title: 'Đợt 9', from: '2026-10-01', to: '2026-10-02' };

describe('a new audit', () => {
  it('is stored as a draft, undoable, with what is known so far', () => {
    const draft = accepted(createAudit(emptyAudit(head), [anAudit()]));
    expect(draft).toMatchObject({ intent: 'audit.create', undoable: true, detail: { code: 'ĐG-09' } });
    expect(draft.changes).toEqual([{ op: 'create', entity: 'audit', id: 'a9', record: emptyAudit(head) }]);
  });

  it('never begins with signatures, a report or another state', () => {
    const [change] = accepted(createAudit(auditIn('closed'), [])).changes;
    expect(change?.op === 'create' && change.record).toMatchObject({
      state: 'drafted',
      events: [],
      report: null,
      snapshot: null,
    });
  });

  it.each([
    [{ code: ' ' }, { type: 'code-missing' }],
    [{ code: ' đg-01 ' }, { type: 'code-taken', code: ' đg-01 ' }],
    [{ from: '2026-02-30' }, { type: 'bad-date', text: '2026-02-30' }],
    [{ to: '' }, { type: 'bad-date', text: '' }],
    [{ to: '2026-09-30' }, { type: 'dates-crossed' }],
    [
      { team: ['lead', 'auditor'].map((part) => ({ personId: asId('one'), part })) },
      { type: 'member-repeated', personId: 'one' },
    ],
    [{ team: ['one', 'two'].map((id) => ({ personId: asId(id), part: 'lead' })) }, { type: 'several-leads' }],
  ] as readonly (readonly [Partial<Audit>, object])[])('with %j is refused: %j', (change, error) => {
    expect(createAudit({ ...emptyAudit(head), ...change }, [anAudit()])).toEqual({ ok: false, error });
  });

  it('is refused while somebody would sit in two audits at a time', () => {
    const same = anAudit({ id: asId('a2'), code: 'ĐG-02' });
    expect(draftRefusal(same, [anAudit()])?.type).toBe('sittings-overlap');
    expect(draftRefusal(anAudit(), [anAudit()])).toBeNull();
  });
});

describe('saving a draft', () => {
  it('changes head, team and sittings, and nothing of what was signed', () => {
    const act = anAuditAct(anAudit());
    const wanted = { ...auditIn('closed'), title: 'Tên khác', team: [] as Audit['team'], sittings: [] };
    const draft = accepted(saveAudit(act, wanted));
    expect(draft).toMatchObject({ intent: 'audit.save', undoable: true });
    expect(auditAfter(act.audit, draft)).toEqual({ ...anAudit(), title: 'Tên khác', team: [], sittings: [] });
  });

  it('takes warnings about auditors: the approval is what asks for reasons', () => {
    const own = { ...anAudit(), sittings: [aSitting('s1', { auditorIds: [asId('one')] })] };
    expect(reasonOf(saveAudit(anAuditAct(anAudit()), own))).toBe('allowed');
  });

  it('says so when nothing differs', () => {
    expect(reasonOf(saveAudit(anAuditAct(anAudit()), anAudit()))).toBe('nothing-changed');
  });
});

describe('saving an approved audit', () => {
  const audit = auditIn('notified');
  const save = (change: Partial<Audit>) => saveAudit(anAuditAct(audit), { ...audit, ...change });
  const first = (change: Partial<Sitting>) => ({
    sittings: audit.sittings.map((sitting, index) => (index === 0 ? { ...sitting, ...change } : sitting)),
  });

  it.each([
    ['code', { code: 'ĐG-99' }],
    ['title', { title: 'Khác' }],
    ['objectives', { objectives: [] }],
    ['scope', { scope: 'Khác' }],
    ['criteria', { criteria: [] }],
    ['combinedWith', { combinedWith: 'Kiểm tra' }],
    ['to', { to: '2026-04-25' }],
    ['team', { team: audit.team.slice(0, 2) }],
    ['slotIds', { slotIds: ['slot'] }],
    ['sittings', { sittings: audit.sittings.slice(0, 1) }],
    ['sittings', first({ auditee: asId<'orgUnit'>('van-phong') })],
    ['sittings', first({ procedureIds: [] })],
    ['sittings', first({ clauses: ['7.5'] })],
  ] as readonly (readonly [string, Partial<Audit>])[])('%s is bound by the approval: %j', (field, change) => {
    expect(save(change)).toEqual({ ok: false, error: { type: 'approval-binds', fields: [field] } });
  });

  it.each([
    ['day and hours', first({ day: '2026-04-24', from: '13:30', to: '15:00' })],
    ['who speaks for the auditee', first({ representative: 'Phó phòng' })],
    ['the subject', first({ subject: 'Khác' })],
    ['the auditor, within the team', first({ auditorIds: [asId('lead')] })],
    [
      'a meeting of the team',
      { sittings: [...audit.sittings, aSitting('m', { kind: 'team', from: '16:00', to: '17:00' })] },
    ],
    ['the order of the sittings', { sittings: [...audit.sittings].reverse() }],
  ] as readonly (readonly [string, Partial<Audit>])[])('%s may still change', (_name, change) => {
    const draft = accepted(save(change));
    expect(draft).toMatchObject({ intent: 'audit.arrange', undoable: true });
    expect(auditAfter(audit, draft).events).toEqual(audit.events);
  });

  it('never goes into an open warning, though a reason may be given for it', () => {
    expect(reasonOf(save(first({ auditorIds: [asId('one')], from: '13:30', to: '15:00' })))).toBe('warnings-open');
    const overrides = [{ personId: asId<'person'>('one'), warning: 'own-unit' as const, reason: 'Thiếu người' }];
    expect(reasonOf(save(first({ auditorIds: [asId('one')], overrides })))).toBe('allowed');
  });

  it('never leaves the days that were approved, nor the team', () => {
    expect(reasonOf(save(first({ day: '2026-04-27' })))).toBe('sitting-outside-period');
    expect(reasonOf(save(first({ auditorIds: [asId('viewer')] })))).toBe('not-in-team');
  });

  it('names everything that is bound', () => {
    expect(bindingRefusal(audit, { ...audit, title: 'x', scope: 'y', sittings: [] })).toEqual({
      type: 'approval-binds',
      fields: ['title', 'scope', 'sittings'],
    });
    expect(bindingRefusal(audit, { ...audit, to: '2026-05-01' }, ['to'])).toBeNull();
  });
});

describe('throwing a draft away', () => {
  it('takes its questions with it', () => {
    const draft = accepted(discardAudit(anAuditAct(anAudit())));
    expect(draft.changes.map(({ op, id }) => `${op} ${id}`)).toEqual(['delete a1', 'delete i1', 'delete i2']);
    expect(draft.undoable).toBe(false);
  });

  it('is refused once it was signed, also after stepping back to the draft', () => {
    const again = anAudit({ events: [anAuditEvent('approved', '2026-04-10', 'head')] });
    expect(reasonOf(discardAudit(anAuditAct(again)))).toBe('signed-already');
  });
});
