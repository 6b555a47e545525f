import { describe, expect, it } from 'vitest';
import { type RippleOptions, registerChanges, withRipple } from '../../../../renderer/core/coverage/ripple';
import { type ChangeSetDraft, createChange, updateChange } from '../../../../renderer/core/kernel/change';
import { asId } from '../../../../renderer/core/kernel/ids';
import type { AdministrativeProcedure } from '../../../../renderer/core/register/administrative-procedure';
import { applyImport } from '../../../../renderer/core/register/apply-import';
import { planImport } from '../../../../renderer/core/register/import-plan';
import { type RegisterRow, registerRow } from '../../../../renderer/core/register/register-row';
import {
  aMapping,
  anAdministrative,
  aProcedure,
  applied,
  aReview,
  countingIds,
  coverageRecords,
} from '../../../support/coverage-records';

const stored = anAdministrative('a', {
  fee: '100.000',
  cases: [
    {
      id: 'c',
      name: '',
      statutory: { general: { kind: 'working-days', amount: 10 } },
      provincial: {},
      timeText: '',
      dossier: [],
    },
  ],
});
const records = coverageRecords({
  administrative: [stored, anAdministrative('b')],
  procedures: [aProcedure('p')],
  mappings: [aMapping('a', 'p')],
});

function importOf(change: Partial<AdministrativeProcedure>, before = stored): ChangeSetDraft {
  const update = updateChange('administrativeProcedure', before, { ...before, ...change } as AdministrativeProcedure);
  return { intent: 'register.import', detail: { count: 1 }, undoable: true, changes: update === null ? [] : [update] };
}

function options(change: Partial<RippleOptions> = {}): RippleOptions {
  return {
    effectiveFrom: '2026-11-30',
    today: '2026-11-23',
    ids: countingIds('task'),
    cause: ({ kind, administrative }) => `${kind} ${administrative.code}`,
    ...change,
  };
}

function tasksOf(draft: ChangeSetDraft) {
  return [...applied(records, draft).reviewTask.values()];
}

describe('the ripple of a change of the register', () => {
  it('opens a review due three months after the legal text takes effect, at the end of a short month', () => {
    const draft = withRipple(importOf({ status: 'amended' }), records, options());
    expect(tasksOf(draft)).toEqual([
      {
        id: 'task1',
        procedureId: 'p',
        administrativeProcedureId: 'a',
        cause: 'amended a',
        openedOn: '2026-11-23',
        dueOn: '2027-02-28',
        closedOn: null,
        outcome: null,
      },
    ]);
  });

  it('travels in the same change set, so that undoing the import takes the reviews back', () => {
    const draft = withRipple(importOf({ status: 'abolished' }), records, options());
    expect(draft).toMatchObject({ intent: 'register.import', undoable: true, detail: { count: 1, reviews: 1 } });
    expect(draft.changes.map(({ entity }) => entity)).toEqual(['administrativeProcedure', 'reviewTask']);
  });

  it('counts the time from the day of effect when that has passed, so a late import is late', () => {
    const draft = withRipple(importOf({ status: 'amended' }), records, options({ effectiveFrom: '2026-07-01' }));
    expect(tasksOf(draft)).toMatchObject([{ openedOn: '2026-07-01', dueOn: '2026-10-01' }]);
  });

  it.each<[string, Partial<AdministrativeProcedure>, boolean]>([
    ['a status of amended', { status: 'amended' }, true],
    ['a status of replaced', { status: 'replaced' }, true],
    ['a status of abolished', { status: 'abolished' }, true],
    ['another fee', { fee: '200.000' }, true],
    [
      'another time limit',
      { cases: stored.cases.map((one) => ({ ...one, statutory: { general: { kind: 'working-days', amount: 7 } } })) },
      true,
    ],
    ['a case that is gone', { cases: [] }, true],
    [
      'only the provincial time',
      { cases: stored.cases.map((one) => ({ ...one, provincial: { general: { kind: 'same-day' } } })) },
      false,
    ],
    ['a result where none was known', { result: 'Giấy phép' }, false],
    [
      'a dossier where none was known',
      {
        cases: stored.cases.map((one) => ({
          ...one,
          dossier: [{ id: 'd', name: 'Đơn', originals: 1, copies: 0, form: '' }],
        })),
      },
      false,
    ],
    ['another source', { source: 'cong.xlsx' }, false],
    ['a check against the national database', { verified: true }, false],
    ['a scope', { scopePeriods: [] }, false],
    ['another name alone', { name: 'Tên khác' }, false],
  ])('%s opens a review: %#', (_title, change, opens) => {
    expect(tasksOf(withRipple(importOf(change), records, options()))).toHaveLength(opens ? 1 : 0);
  });

  it('opens nothing for what no procedure handles', () => {
    const draft = importOf({ status: 'abolished' }, anAdministrative('b'));
    expect(withRipple(draft, records, options())).toBe(draft);
  });

  it('opens nothing for new administrative procedures or other records', () => {
    const draft: ChangeSetDraft = {
      intent: 'register.import',
      detail: {},
      undoable: true,
      changes: [createChange('administrativeProcedure', anAdministrative('new', { status: 'amended' }))],
    };
    expect(withRipple(draft, records, options())).toBe(draft);
  });

  it('does not open the same review twice while the first is open', () => {
    const open = aReview('p', { administrativeProcedureId: asId('a'), cause: 'amended a', dueOn: '2027-02-28' });
    const draft = importOf({ status: 'amended' });
    const again = { ...records, reviewTask: new Map([[open.id as string, open]]) };
    expect(withRipple(draft, again, options())).toBe(draft);
    const closed = { ...records, reviewTask: new Map([[open.id as string, { ...open, closedOn: '2026-11-01' }]]) };
    expect(withRipple(draft, closed, options()).changes).toHaveLength(2);
  });

  it('tells what changed with the record as it stood before', () => {
    expect(registerChanges(importOf({ status: 'replaced' }), records)).toEqual([
      { kind: 'replaced', administrative: stored },
    ]);
    expect(registerChanges(importOf({ status: 'replaced' }, anAdministrative('unknown')), records)).toEqual([]);
  });
});

describe('the ripple of a catalogue import', () => {
  const register = coverageRecords({
    administrative: [
      anAdministrative('x', { code: '1.000001', nationalCode: '1.000001', name: 'Cấp giấy phép', fee: '100.000' }),
      anAdministrative('y', { code: '1.000002', nationalCode: '1.000002', name: 'Gia hạn giấy phép' }),
      anAdministrative('z', { code: '1.000003', nationalCode: '1.000003', name: 'Thu hồi giấy phép' }),
    ],
    procedures: [aProcedure('p'), aProcedure('q')],
    mappings: [aMapping('x', 'p'), aMapping('y', 'p'), aMapping('z', 'q')],
  });

  function imported(rows: readonly Partial<RegisterRow>[]): ChangeSetDraft {
    const whole = rows.map((row, place) => ({ ...registerRow(place + 3, '', ''), ...row }));
    const plan = planImport(register.administrativeProcedure.values(), whole, { generalArea: 'general' });
    const chosen = new Set(plan.rows.map(({ row }) => row));
    const decision = { number: '147/QĐ-UBND', date: '2026-11-30' };
    const result = applyImport(plan, chosen, {
      ids: countingIds('i'),
      generalArea: 'general',
      source: 'a.xlsx',
      decision,
    });
    if (!result.ok) throw new Error(result.error.type);
    return withRipple(result.value, register, options());
  }

  const reviewed = (draft: ChangeSetDraft) =>
    [...applied(register, draft).reviewTask.values()].map(({ procedureId, cause }) => [procedureId, cause]);

  it('opens one review for each administrative procedure that the file amends or abolishes', () => {
    const draft = imported([
      { code: '1.000001', name: 'Cấp giấy phép', fee: '200.000' },
      { code: '1.000002', name: 'Gia hạn giấy phép', fee: '50.000' },
      { code: '1.000003', name: 'Thu hồi giấy phép', status: 'abolished' },
      { code: '1.000009', name: 'Thủ tục mới', fee: '10.000' },
    ]);
    expect(reviewed(draft)).toEqual([
      ['p', 'amended 1.000001'],
      ['q', 'abolished 1.000003'],
    ]);
    expect(draft.detail).toMatchObject({ reviews: 2 });
  });

  it('opens none for a file that only completes what was blank or corrects a name', () => {
    expect(
      reviewed(imported([{ code: '1.000002', name: 'Gia hạn giấy phép', fee: '50.000', result: 'Giấy phép' }])),
    ).toEqual([]);
    expect(reviewed(imported([{ code: '1.000001', name: 'Cấp  giấy phép bưu chính' }]))).toEqual([]);
  });
});
