import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../renderer/core/calendar/day';
import type { AdministrativeProcedure, Scope } from '../../../../renderer/core/register/administrative-procedure';
import { type ScopeDecision, scopeAt, scopePeriodAt, setScope } from '../../../../renderer/core/register/scope';
import { anAdministrativeProcedure } from './an-administrative-procedure';

const into: ScopeDecision = { scope: 'in', reason: null, note: '', from: null };

function decided(record: AdministrativeProcedure, decision: ScopeDecision): AdministrativeProcedure {
  const result = setScope([record], decision);
  if (!result.ok) {
    expect(result.error).toEqual({ type: 'no-change' });
    return record;
  }
  const [change] = result.value.changes;
  return change?.op === 'update' ? ({ ...record, ...change.set } as unknown as AdministrativeProcedure) : record;
}

describe('scopeAt', () => {
  const record = anAdministrativeProcedure({
    scopePeriods: [
      { from: '2024-03-15', scope: 'in', reason: null, note: '' },
      { from: '2025-07-01', scope: 'out', reason: 'other-level', note: 'về cấp xã' },
    ],
  });

  it('is undetermined while nobody has decided', () => {
    expect(scopeAt(anAdministrativeProcedure(), '2026-11-23')).toBe('undetermined');
    expect(scopePeriodAt(anAdministrativeProcedure(), '2026-11-23')).toBeNull();
  });

  it.each<[string, Scope]>([
    ['2024-03-14', 'undetermined'],
    ['2024-03-15', 'in'],
    ['2025-06-30', 'in'],
    ['2025-07-01', 'out'],
    ['2030-01-01', 'out'],
  ])('is on %s what was decided last: %s', (day, scope) => {
    expect(scopeAt(record, day)).toBe(scope);
  });

  it('holds since ever when the decision has no date', () => {
    expect(scopeAt(decided(anAdministrativeProcedure(), into), '1990-01-01')).toBe('in');
  });
});

describe('setScope', () => {
  it('sets many at once in one undoable change set', () => {
    const records = [anAdministrativeProcedure(), anAdministrativeProcedure({ code: '1.000001' })];
    expect(setScope(records, into)).toMatchObject({
      ok: true,
      value: {
        intent: 'register.set-scope',
        undoable: true,
        detail: { count: 2, scope: 'in' },
        changes: [
          { op: 'update', entity: 'administrativeProcedure', id: 'id-1.003868' },
          { op: 'update', entity: 'administrativeProcedure', id: 'id-1.000001' },
        ],
      },
    });
  });

  it('writes nothing but the scope', () => {
    const result = setScope([anAdministrativeProcedure()], into);
    expect(result.ok && result.value.changes[0]).toMatchObject({
      set: { scopePeriods: [{ from: null, scope: 'in', reason: null, note: '' }] },
      unset: [],
    });
    expect(result.ok && Object.keys((result.value.changes[0] as { set: object }).set)).toEqual(['scopePeriods']);
  });

  it('leaves alone those that already stand so', () => {
    const record = decided(anAdministrativeProcedure(), into);
    const result = setScope([record, anAdministrativeProcedure({ code: '1.000001' })], into);
    expect(result).toMatchObject({ ok: true, value: { detail: { count: 1 } } });
    expect(setScope([record], into)).toEqual({ ok: false, error: { type: 'no-change' } });
    expect(setScope([], into)).toEqual({ ok: false, error: { type: 'no-change' } });
  });

  it('asks for a reason when out of scope, and for words when the reason is another one', () => {
    const records = [anAdministrativeProcedure()];
    const out: ScopeDecision = { scope: 'out', reason: null, note: '', from: null };
    expect(setScope(records, out)).toEqual({ ok: false, error: { type: 'reason-missing' } });
    expect(setScope(records, { ...out, reason: 'other', note: '  ' })).toEqual({
      ok: false,
      error: { type: 'note-missing' },
    });
    expect(setScope(records, { ...out, reason: 'other', note: 'đã bàn giao' }).ok).toBe(true);
    expect(setScope(records, { ...out, reason: 'sub-department' }).ok).toBe(true);
  });

  it('forgets a reason that belongs to another scope', () => {
    const record = decided(anAdministrativeProcedure(), { ...into, reason: 'not-assigned' });
    expect(record.scopePeriods).toEqual([{ from: null, scope: 'in', reason: null, note: '' }]);
  });

  it('keeps what held before the date and drops what was planned after it', () => {
    const record = anAdministrativeProcedure({
      scopePeriods: [
        { from: null, scope: 'in', reason: null, note: '' },
        { from: '2026-01-01', scope: 'out', reason: 'other-level', note: '' },
      ],
    });
    const changed = decided(record, { scope: 'out', reason: 'sub-department', note: '', from: '2025-07-01' });
    expect(changed.scopePeriods).toEqual([
      { from: null, scope: 'in', reason: null, note: '' },
      { from: '2025-07-01', scope: 'out', reason: 'sub-department', note: '' },
    ]);
  });

  it('goes back to undetermined as if nobody had decided', () => {
    const record = decided(anAdministrativeProcedure(), into);
    expect(decided(record, { scope: 'undetermined', reason: null, note: '', from: null }).scopePeriods).toEqual([]);
  });

  it('holds from its date on and leaves every earlier day as it was, whatever was decided before', () => {
    const day = fc.integer({ min: 0, max: 900 }).map((count) => addDays('2024-01-01', count));
    const decision = fc.record({
      scope: fc.constantFrom<Scope>('in', 'out', 'undetermined'),
      reason: fc.constant('not-assigned' as const),
      note: fc.constantFrom('', 'ghi chú'),
      from: fc.option(day),
    });
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 6 }), decision, day, (earlier, last, probe) => {
        const before = earlier.reduce(decided, anAdministrativeProcedure());
        const changed = decided(before, last);
        const holds = last.from === null || last.from <= probe;
        expect(scopeAt(changed, probe)).toBe(holds ? last.scope : scopeAt(before, probe));
        const starts = changed.scopePeriods.map((period) => period.from ?? '');
        expect(starts).toEqual([...new Set(starts)].sort());
      }),
    );
  });
});

describe('setScope, truth table of refusals', () => {
  const reasons = [null, 'other-level', 'sub-department', 'not-assigned', 'other'] as const;
  const notes = ['', ' ', 'đã bàn giao'] as const;
  const cases = (['in', 'out', 'undetermined'] as const).flatMap((scope) =>
    reasons.flatMap((reason) => notes.map((note) => ({ scope, reason, note }))),
  );
  const inScope = anAdministrativeProcedure({
    scopePeriods: [{ from: null, scope: 'in', reason: null, note: 'x' }],
  });

  it.each(cases)('$scope because $reason, noted as "$note"', ({ scope, reason, note }) => {
    const result = setScope([inScope], { scope, reason, note, from: null });
    const expected =
      scope !== 'out'
        ? null
        : reason === null
          ? 'reason-missing'
          : reason === 'other' && note.trim() === ''
            ? 'note-missing'
            : null;
    expect(result.ok ? null : result.error.type).toBe(expected);
    if (!result.ok) return;
    const [change] = result.value.changes;
    const periods = change?.op === 'update' ? change.set['scopePeriods'] : undefined;
    if (scope === 'undetermined') expect(periods).toEqual([]);
    else expect(periods).toEqual([{ from: null, scope, reason: scope === 'out' ? reason : null, note: note.trim() }]);
  });
});

describe('setScope, several decisions in a row', () => {
  const march: ScopeDecision = { ...into, from: '2024-03-15' };
  const july: ScopeDecision = { scope: 'out', reason: 'other-level', note: '', from: '2025-07-01' };

  it('keeps one period for two decisions that say the same', () => {
    const record = decided(decided(anAdministrativeProcedure(), march), { ...march, from: '2024-06-01' });
    expect(record.scopePeriods.map(({ from }) => from)).toEqual(['2024-03-15']);
  });

  it('moves a decision to an earlier day', () => {
    const record = decided(decided(anAdministrativeProcedure(), march), { ...march, from: '2023-01-01' });
    expect(record.scopePeriods.map(({ from }) => from)).toEqual(['2023-01-01']);
  });

  it('takes a later decision back by repeating the one before it', () => {
    const record = decided(decided(decided(anAdministrativeProcedure(), march), july), {
      ...march,
      from: '2025-07-01',
    });
    expect(record.scopePeriods.map(({ from, scope }) => [from, scope])).toEqual([['2024-03-15', 'in']]);
  });

  it('leaves a gap open again from a day on', () => {
    const record = decided(decided(anAdministrativeProcedure(), into), {
      scope: 'undetermined',
      reason: null,
      note: '',
      from: '2026-01-01',
    });
    expect(scopeAt(record, '2025-12-31')).toBe('in');
    expect(scopeAt(record, '2026-01-01')).toBe('undetermined');
  });

  it('tells different reasons and notes of the same scope apart', () => {
    const out = decided(anAdministrativeProcedure(), { ...july, from: null });
    const other = decided(out, { ...july, reason: 'not-assigned' });
    expect(other.scopePeriods.map(({ reason }) => reason)).toEqual(['other-level', 'not-assigned']);
    expect(scopePeriodAt(other, '2025-07-01')?.reason).toBe('not-assigned');
  });
});
