import { describe, expect, it } from 'vitest';
import type { AuditProgramme } from '../../../../../renderer/core/audits/programme';
import {
  approveProgramme,
  type ProgrammeAct,
  prepareProgramme,
  programmeGaps,
  recordProgrammeNumber,
  reopenProgramme,
} from '../../../../../renderer/core/audits/programme/sign-programme';
import type { ChangeSetDraft } from '../../../../../renderer/core/kernel/change';
import { applyChange } from '../../../../../renderer/core/kernel/change';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { JsonObject } from '../../../../../renderer/core/kernel/json';
import { aSigning, auditRecords } from '../../../../support/audit-lifecycle';
import { accepted, reasonOf } from '../../../../support/lifecycle-records';
import { aProgramme, aSlot } from '../../../../support/programme-records';

const base = aProgramme(0, {
  auditees: ['leadership'],
  clauses: [{ clause: '4.1', auditee: 'leadership', part: 'main' }],
});
const complete: AuditProgramme = {
  ...base,
  objectives: ['Xác định sự phù hợp'],
  scope: 'Toàn bộ',
  criteria: ['TCVN ISO 9001:2015'],
  slots: [aSlot('s', 'leadership', { clauses: ['4.1'] })],
};
const signed = (signedBy: string, signedOn = '2026-01-10') => ({
  signedBy: asId<'person'>(signedBy),
  capacity: 'Chức vụ',
  signedOn,
  recordedBy: asId<'person'>('clerk'),
  recordedAt: `${signedOn}T02:00:00.000Z`,
  note: '',
});
const prepared = { ...complete, preparedBy: signed('clerk') };
const approved = { ...prepared, approval: signed('head', '2026-01-20') };

function anAct(programme: AuditProgramme, change: Partial<ProgrammeAct> = {}): ProgrammeAct {
  return {
    programme,
    standing: programme.slots,
    history: [],
    people: auditRecords.person,
    recordedBy: asId('clerk'),
    today: '2026-06-30',
    now: '2026-06-30T02:00:00.000Z',
    ...change,
  };
}

function applied(programme: AuditProgramme, { changes }: ChangeSetDraft): AuditProgramme {
  return changes.reduce<unknown>((one, change) => applyChange(one as JsonObject, change), programme) as AuditProgramme;
}

describe('states and acts of a programme', () => {
  const states = { written: complete, prepared, approved };
  const acts = {
    prepare: (act: ProgrammeAct) => prepareProgramme(act, aSigning('clerk')),
    approve: (act: ProgrammeAct) => approveProgramme(act, aSigning('head')),
    reopen: (act: ProgrammeAct) => reopenProgramme(act, aSigning('head')),
    number: (act: ProgrammeAct) => recordProgrammeNumber(act, '02/CTr', '2026-01-22'),
  };
  it.each([
    ['written', 'prepare', 'allowed'],
    ['written', 'approve', 'not-prepared'],
    ['written', 'reopen', 'not-approved'],
    ['written', 'number', 'not-approved'],
    ['prepared', 'prepare', 'allowed'],
    ['prepared', 'approve', 'allowed'],
    ['prepared', 'reopen', 'not-approved'],
    ['prepared', 'number', 'not-approved'],
    ['approved', 'prepare', 'approved-already'],
    ['approved', 'approve', 'approved-already'],
    ['approved', 'reopen', 'allowed'],
    ['approved', 'number', 'allowed'],
  ] as const)('%s: %s is %s', (state, name, reason) => {
    expect(reasonOf(acts[name](anAct(states[state])))).toBe(reason);
  });
});

describe('signing a programme', () => {
  it('keeps signatory and date apart from who recorded it, writes every field anew, and is not undoable', () => {
    const draft = accepted(approveProgramme(anAct(prepared), aSigning('head', { note: '' })));
    const { id, ...fields } = { ...prepared, approval: applied(prepared, draft).approval };
    expect(draft.changes).toEqual([{ op: 'update', entity: 'auditProgramme', id, set: fields, unset: [] }]);
    expect(draft.undoable).toBe(false);
    expect(draft.detail).toEqual({ year: 2026, signedBy: 'Bà head' });
    expect(applied(prepared, draft).approval).toMatchObject({
      signedBy: 'head',
      signedOn: '2026-06-10',
      recordedBy: 'clerk',
      recordedAt: '2026-06-30T02:00:00.000Z',
    });
  });

  it.each([
    [{ signedBy: asId<'person'>('nobody') }, 'signatory-unknown'],
    [{ signedBy: asId<'person'>('lead') }, 'signatory-not-entitled'],
    [{ capacity: ' ' }, 'capacity-missing'],
    [{ signedOn: '' }, 'date-missing'],
    [{ signedOn: '2026-07-01' }, 'date-in-future'],
    [{ signedOn: '2026-01-09' }, 'before-last-signature'],
    [{ signedOn: '2026-01-10' }, 'allowed'],
  ])('approval with %j: %s', (change, reason) => {
    expect(reasonOf(approveProgramme(anAct(prepared), aSigning('head', change)))).toBe(reason);
  });

  it('lets nobody approve what they prepared', () => {
    const own = { ...complete, preparedBy: signed('head') };
    expect(reasonOf(approveProgramme(anAct(own), aSigning('head')))).toBe('signatory-is-preparer');
  });

  it('wants a complete programme, and says what is missing in the order of the form', () => {
    expect(programmeGaps(base).map(({ type }) => type)).toEqual([
      'objectives-missing',
      'scope-missing',
      'criteria-missing',
      'slots-missing',
    ]);
    expect(reasonOf(prepareProgramme(anAct({ ...complete, scope: ' ' }), aSigning('clerk')))).toBe('scope-missing');
  });
});

describe('what an approved programme leaves out of the cycle', () => {
  const partly = { ...prepared, auditees: ['leadership', 'iso-committee'] as const };

  it('needs a reason', () => {
    expect(approveProgramme(anAct(partly), aSigning('head', { note: '' }))).toEqual({
      ok: false,
      error: { type: 'cycle-gaps', gaps: { auditees: ['iso-committee'], clauses: [] } },
    });
    expect(reasonOf(approveProgramme(anAct(partly), aSigning('head', { note: 'Chưa thành lập' })))).toBe('allowed');
  });

  it('needs none when the cycle goes on after the year', () => {
    const longer = { ...partly, cycle: { from: '2026-01-01', to: '2027-12-31' } };
    expect(reasonOf(approveProgramme(anAct(longer), aSigning('head', { note: '' })))).toBe('allowed');
  });

  it('does not count slots whose audit was cancelled', () => {
    const act = anAct(prepared, { standing: [] });
    expect(reasonOf(approveProgramme(act, aSigning('head', { note: '' })))).toBe('cycle-gaps');
  });
});

describe('taking an approved programme up again', () => {
  it('wants an approver and a reason, and keeps both', () => {
    expect(reasonOf(reopenProgramme(anAct(approved), aSigning('head', { note: ' ' })))).toBe('reason-missing');
    expect(reasonOf(reopenProgramme(anAct(approved), aSigning('clerk')))).toBe('signatory-not-entitled');
    const numbered = { ...approved, number: '02/CTr', date: '2026-01-22' };
    const again = applied(numbered, accepted(reopenProgramme(anAct(numbered), aSigning('head'))));
    expect(again).toMatchObject({ approval: null, preparedBy: null, number: null, date: null });
    expect(again.reopenings).toMatchObject([{ signedBy: 'head', note: 'Lý do' }]);
  });

  it('is not approved anew before that day', () => {
    const reopened = { ...complete, reopenings: [signed('head', '2026-03-01')] };
    expect(reasonOf(prepareProgramme(anAct(reopened), aSigning('clerk', { signedOn: '2026-02-28' })))).toBe(
      'before-last-signature',
    );
  });
});

describe('number and date of a programme', () => {
  it('may follow one after the other and are not replaced', () => {
    const first = applied(approved, accepted(recordProgrammeNumber(anAct(approved), ' 02/CTr ', null)));
    const both = applied(first, accepted(recordProgrammeNumber(anAct(first), null, '2026-01-22')));
    expect(both).toMatchObject({ number: '02/CTr', date: '2026-01-22', approval: approved.approval });
    expect(recordProgrammeNumber(anAct(both), '03/CTr', null)).toEqual({
      ok: false,
      error: { type: 'number-recorded', number: '02/CTr', date: '2026-01-22' },
    });
    expect(reasonOf(recordProgrammeNumber(anAct(both), '02/CTr', null))).toBe('nothing-changed');
  });

  it.each([
    [null, null, 'number-missing'],
    [' ', null, 'number-missing'],
    [null, '2026-02-30', 'date-missing'],
    [null, '2026-07-01', 'date-in-future'],
  ])('%j of %j: %s', (number, date, reason) => {
    expect(reasonOf(recordProgrammeNumber(anAct(approved), number, date))).toBe(reason);
  });
});
