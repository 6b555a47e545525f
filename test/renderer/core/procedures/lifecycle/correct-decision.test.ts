import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../../renderer/core/kernel/change';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { JsonObject } from '../../../../../renderer/core/kernel/json';
import { correctDecision, revisionsOf } from '../../../../../renderer/core/procedures/lifecycle/correct-decision';
import { setEffective } from '../../../../../renderer/core/procedures/lifecycle/in-force';
import { approvalHolds } from '../../../../../renderer/core/procedures/lifecycle/lifecycle-guards';
import type { IssuingDecision, Revision } from '../../../../../renderer/core/procedures/revision';
import {
  accepted,
  aDecision,
  anAct,
  anApproved,
  anEvent,
  reasonOf,
  revisionAfter,
  theProcedure,
} from '../../../../support/lifecycle-records';

const wrong = aDecision();
const own = anApproved({ decisionId: wrong.id, effectiveFrom: '2026-03-15' });
const other = anApproved({
  id: asId('r2'),
  procedureId: asId('p2'),
  decisionId: wrong.id,
  effectiveFrom: '2026-03-20',
  events: [anEvent('approved', 'approver', '2026-03-08')],
});
const elsewhere = anApproved({ id: asId('r3'), procedureId: asId('p3'), decisionId: asId('d9') });

function tables(decisions: readonly IssuingDecision[] = [wrong], revisions: readonly Revision[] = [own, other]) {
  const named = [theProcedure, { ...theProcedure, id: asId<'procedure'>('p2'), code: 'QT-NV-32' }];
  return {
    procedure: new Map(named.map((one) => [one.id as string, one])),
    revision: new Map([...revisions, elsewhere].map((one) => [one.id as string, one])),
    issuingDecision: new Map(decisions.map((one) => [one.id as string, one])),
  };
}

const act = anAct(own, { decision: wrong });
const entry = { number: '45/QĐ-SKHCN', date: '2026-03-10', signatory: 'Nguyễn Văn A', capacity: 'GIÁM ĐỐC' };

function mended(change: Partial<typeof entry>) {
  return accepted(correctDecision(act, { ...entry, ...change }, 'Ghi nhầm', tables()));
}

describe('correcting a recorded decision', () => {
  it('mends the one record that all its revisions share and keeps what it was, what it is and why', () => {
    const draft = mended({ number: ' 54/QĐ-SKHCN ', date: '2026-03-12' });
    expect(draft).toEqual({
      intent: 'revision.correct-decision',
      undoable: false,
      detail: {
        code: 'QT-NV-31',
        title: 'Cấp lại giấy phép',
        issueNo: 1,
        amendmentNo: 0,
        was: '45/QĐ-SKHCN, 10/03/2026',
        is: '54/QĐ-SKHCN, 12/03/2026',
        reason: 'Ghi nhầm',
        count: 2,
      },
      changes: [
        {
          op: 'update',
          entity: 'issuingDecision',
          id: 'd1',
          set: { number: '54/QĐ-SKHCN', date: '2026-03-12' },
          unset: [],
        },
      ],
    });
  });

  it('stores letters composed', () => {
    expect(mended({ number: '45/QĐ-SỞ'.normalize('NFD') }).changes[0]).toMatchObject({
      set: { number: '45/QĐ-SỞ'.normalize('NFC') },
    });
  });

  it('leaves every approval standing', () => {
    const draft = mended({ number: '54/QĐ-SKHCN' });
    for (const revision of [own, other]) {
      const after = revisionAfter(revision, draft);
      expect(after).toEqual(revision);
      expect(after !== null && approvalHolds(after)).toBe(true);
    }
  });

  it.each([
    [{ number: '54/QĐ-SKHCN' }, 'allowed'],
    [{ signatory: 'Trần Thị B' }, 'allowed'],
    [{ capacity: 'KT. GIÁM ĐỐC' }, 'allowed'],
    [{ number: ' ' }, 'allowed'],
    [{ date: null }, 'allowed'],
    [{}, 'nothing-changed'],
    [{ number: ' 45/QĐ-SKHCN ' }, 'nothing-changed'],
    [{ number: '', date: null, signatory: ' ' }, 'decision-empty'],
    [{ date: '2026-02-30' }, 'date-missing'],
    [{ date: '2026-07-01' }, 'date-in-future'],
    [{ date: '2026-03-04' }, 'correction-before-approval'],
    [{ date: '2026-03-07' }, 'correction-before-approval'],
    [{ date: '2026-03-08' }, 'allowed'],
    [{ date: '2026-03-15' }, 'allowed'],
    [{ date: '2026-03-16' }, 'correction-after-effective'],
  ])(
    'with %j is %s, since one revision was approved on 08/03 and one is in force from 15/03/2026',
    (change, outcome) => {
      expect(reasonOf(correctDecision(act, { ...entry, ...change }, 'Ghi nhầm', tables()))).toBe(outcome);
    },
  );

  it.each(['', '  ', '\n'])('is refused without a reason (%j)', (reason) => {
    expect(reasonOf(correctDecision(act, { ...entry, number: '1' }, reason, tables()))).toBe('reason-missing');
  });

  it('names the procedure whose dates would be out of order, also when it is another one', () => {
    expect(correctDecision(act, { ...entry, date: '2026-03-07' }, 'x', tables())).toEqual({
      ok: false,
      error: { type: 'correction-before-approval', code: 'QT-NV-32', approvedOn: '2026-03-08' },
    });
    expect(correctDecision(act, { ...entry, date: '2026-03-16' }, 'x', tables())).toEqual({
      ok: false,
      error: { type: 'correction-after-effective', code: 'QT-NV-31', effectiveFrom: '2026-03-15' },
    });
  });

  it('is refused for a revision without a decision', () => {
    const bare = anAct(anApproved());
    expect(reasonOf(correctDecision(bare, entry, 'x', tables()))).toBe('decision-none');
  });

  it('hands all revisions over to the decision that is recorded already, as it stands, and drops the wrong entry', () => {
    const right = aDecision({ id: asId('d2'), number: '54/qđ-skhcn', date: '2026-03-12', signatory: 'Lê Văn C' });
    const draft = accepted(
      correctDecision(act, { ...entry, number: '54 / QĐ-SKHCN', date: '2026-03-12' }, 'x', tables([wrong, right])),
    );
    expect(draft.changes).toEqual([
      { op: 'update', entity: 'revision', id: 'r1', set: { decisionId: 'd2' }, unset: [] },
      { op: 'update', entity: 'revision', id: 'r2', set: { decisionId: 'd2' }, unset: [] },
      { op: 'delete', entity: 'issuingDecision', id: 'd1' },
    ]);
    expect(draft.detail).toMatchObject({ is: '54/qđ-skhcn, 12/03/2026', count: 2 });
  });

  it('checks the dates also when the revisions are handed over', () => {
    const right = aDecision({ id: asId('d2'), number: '54/QĐ-SKHCN', date: '2026-03-18' });
    const to = { ...entry, number: '54/QĐ-SKHCN', date: '2026-03-18' };
    expect(reasonOf(correctDecision(act, to, 'x', tables([wrong, right])))).toBe('correction-after-effective');
  });

  it('makes way for a first day in force that the wrong date had barred', () => {
    const waiting = anApproved({ decisionId: wrong.id });
    const barred = anAct(waiting, { decision: wrong });
    expect(reasonOf(setEffective(barred, '2026-03-09'))).toBe('effective-before-decision');
    const draft = accepted(correctDecision(barred, { ...entry, date: '2026-03-09' }, 'x', tables([wrong], [waiting])));
    const [change] = draft.changes;
    const right = change && applyChange(wrong as unknown as JsonObject, change);
    const free = anAct(waiting, { decision: right as unknown as IssuingDecision });
    expect(reasonOf(setEffective(free, '2026-03-09'))).toBe('allowed');
  });
});

describe('the revisions that a decision issued', () => {
  it('are found in all procedures, and only those', () => {
    expect(revisionsOf(wrong, [own, elsewhere, other]).map(({ id }) => id)).toEqual(['r1', 'r2']);
  });
});
