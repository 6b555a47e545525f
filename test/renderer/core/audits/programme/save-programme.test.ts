import { describe, expect, it } from 'vitest';
import type { AuditProgramme } from '../../../../../renderer/core/audits/programme';
import {
  newProgramme,
  programmeDetail,
  programmeRefusal,
  saveProgramme,
} from '../../../../../renderer/core/audits/programme/save-programme';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { accepted, reasonOf } from '../../../../support/lifecycle-records';
import { aProgramme, aSlot } from '../../../../support/programme-records';

const programme = aProgramme(2);
const signature = {
  signedBy: asId<'person'>('clerk'),
  capacity: 'Thư ký',
  signedOn: '2026-01-10',
  recordedBy: null,
  recordedAt: '2026-01-10T02:00:00.000Z',
  note: '',
};

describe('saving a programme', () => {
  it('stores a new one, undoable, whose cycle is its year', () => {
    const draft = accepted(saveProgramme([], programme));
    expect(draft).toMatchObject({ intent: 'programme.save', undoable: true, detail: { year: 2026 } });
    expect(draft.changes).toEqual([{ op: 'create', entity: 'auditProgramme', id: 'pr', record: programme }]);
    expect(programme.cycle).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(programmeDetail(programme)).toEqual({ year: 2026 });
  });

  it('takes no number, date or signature with it', () => {
    const signed = { ...programme, number: '02/CTr', date: '2026-01-22', preparedBy: signature, approval: signature };
    const [change] = accepted(saveProgramme([], { ...signed, reopenings: [signature] })).changes;
    expect(change?.op === 'create' && change.record).toEqual(programme);
  });

  it('makes the signature of whoever prepared it void, but only when something differs', () => {
    const prepared = { ...programme, preparedBy: signature };
    const [change] = accepted(saveProgramme([prepared], { ...prepared, scope: 'Toàn bộ' })).changes;
    expect(change).toEqual({
      op: 'update',
      entity: 'auditProgramme',
      id: 'pr',
      set: { scope: 'Toàn bộ', preparedBy: null },
      unset: [],
    });
    expect(reasonOf(saveProgramme([prepared], prepared))).toBe('nothing-changed');
  });

  it('is refused once it is approved', () => {
    const approved = { ...programme, approval: signature };
    expect(reasonOf(saveProgramme([approved], { ...approved, scope: 'Khác', approval: null }))).toBe(
      'approved-already',
    );
  });

  it.each([
    [{ year: 26 }, { type: 'year-invalid' }],
    [{ cycle: { from: '2026-02-30', to: '2026-12-31' } }, { type: 'bad-date', text: '2026-02-30' }],
    [{ cycle: { from: '2026-12-31', to: '2026-01-01' } }, { type: 'dates-crossed' }],
    [{ cycle: { from: '2027-01-01', to: '2027-12-31' } }, { type: 'cycle-outside-year' }],
    [{ auditees: ['leadership', 'leadership'] }, { type: 'auditee-repeated', auditee: 'leadership' }],
    [
      { clauses: [...programme.clauses, { clause: '4.1', auditee: 'leadership', part: 'contributing' }] },
      { type: 'clause-repeated', clause: '4.1', auditee: 'leadership' },
    ],
    [{ slots: [aSlot('s', 'u01', { month: 13 })] }, { type: 'slot-invalid', slotId: 's', problem: 'month' }],
    [{ slots: [aSlot('s', 'u01', { month: 1.5 })] }, { type: 'slot-invalid', slotId: 's', problem: 'month' }],
    [{ slots: [aSlot('s', 'u01', { day: '2026-05-01' })] }, { type: 'slot-invalid', slotId: 's', problem: 'day' }],
    [{ slots: [aSlot('s', 'u01', { day: '2026-04-31' })] }, { type: 'slot-invalid', slotId: 's', problem: 'day' }],
    [{ slots: [aSlot('s', 'gone')] }, { type: 'slot-invalid', slotId: 's', problem: 'auditee' }],
    [{ slots: [aSlot('s', 'u01'), aSlot('s', 'u02')] }, { type: 'slot-invalid', slotId: 's', problem: 'repeated' }],
  ] as readonly (readonly [Partial<AuditProgramme>, object])[])('with %j is refused: %j', (change, error) => {
    expect(saveProgramme([], { ...programme, ...change })).toEqual({ ok: false, error });
  });

  it('has one programme a year', () => {
    const other = newProgramme(asId('p2'), 2026, [], []);
    expect(saveProgramme([programme], other)).toEqual({ ok: false, error: { type: 'year-taken', year: 2026 } });
    expect(programmeRefusal(programme, [programme])).toBeNull();
  });
});
