import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sitting } from '../../../../../renderer/core/audits/audit';
import { areHours, peopleAt, sittingRefusal } from '../../../../../renderer/core/audits/lifecycle/sitting-checks';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { anAudit, aSitting } from '../../../../support/audit-lifecycle';

const refusal = (sittings: readonly Sitting[], others: Parameters<typeof sittingRefusal>[1] = []) =>
  sittingRefusal(anAudit({ sittings }), others);

describe('hours of a sitting', () => {
  it.each([
    ['08:00', '09:30', true],
    ['8:00', '09:30', false],
    ['09:30', '08:00', false],
    ['08:00', '08:00', false],
    ['23:00', '24:00', false],
    ['08:60', '09:00', false],
    ['', '', false],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(areHours(from, to)).toBe(expected);
  });
});

describe('sittings of a plan', () => {
  it('stand when nobody is in two places at a time', () => {
    expect(refusal(anAudit().sittings)).toBeNull();
  });

  it.each([
    [{ day: '2026-04-31' }, { type: 'bad-date', text: '2026-04-31' }],
    [{ to: '08:00' }, { type: 'hours-invalid', sittingId: 's1' }],
    [{ day: '2026-04-25' }, { type: 'sitting-outside-period', sittingId: 's1', day: '2026-04-25' }],
    [{ day: '2026-04-22' }, { type: 'sitting-outside-period', sittingId: 's1', day: '2026-04-22' }],
    [{ auditorIds: [asId('viewer')] }, { type: 'not-in-team', sittingId: 's1', personId: 'viewer' }],
  ] as readonly (readonly [Partial<Sitting>, object])[])('with %j are refused: %j', (change, error) => {
    expect(refusal([aSitting('s1', change)])).toEqual(error);
  });

  it.each([
    ['10:00', '11:00', null],
    ['07:00', '08:30', null],
    ['09:59', '11:00', 'sittings-overlap'],
    ['08:00', '11:00', 'sittings-overlap'],
    ['09:00', '09:30', 'sittings-overlap'],
  ])('of one auditor from 08:30 to 10:00 and from %s to %s: %s', (from, to, expected) => {
    const both = [aSitting('s1'), aSitting('s2', { from, to })];
    expect(refusal(both)?.type ?? null).toBe(expected);
  });

  it('name who would sit twice, and where', () => {
    expect(refusal([aSitting('s1'), aSitting('s2')])).toEqual({
      type: 'sittings-overlap',
      personId: 'two',
      sittingIds: ['s1', 's2'],
      otherAuditId: null,
    });
  });

  it('count another audit, unless it is cancelled or postponed', () => {
    const other = anAudit({ id: asId('a2'), sittings: [aSitting('s9')] });
    expect(refusal([aSitting('s1')], [other])).toMatchObject({ type: 'sittings-overlap', otherAuditId: 'a2' });
    expect(refusal([aSitting('s1')], [{ ...other, state: 'cancelled' }])).toBeNull();
    expect(refusal([aSitting('s1')], [{ ...other, state: 'postponed' }])).toBeNull();
  });

  it('bind the whole team at its meetings, but no observers', () => {
    const meeting = aSitting('m', { kind: 'opening', auditorIds: [], auditee: null });
    const team = [...anAudit().team, { personId: asId<'person'>('viewer'), part: 'observer' as const }];
    expect(peopleAt(meeting, anAudit({ team }))).toEqual(['lead', 'one', 'two']);
    expect(refusal([meeting, aSitting('s1')])?.type).toBe('sittings-overlap');
    expect(refusal([{ ...meeting, from: '08:00', to: '08:30' }, aSitting('s1')])).toBeNull();
  });
});

describe('property: nobody sits in two places at a time', () => {
  const someSitting = fc.record({
    id: fc.uuid(),
    day: fc.constantFrom('2026-04-23', '2026-04-24'),
    start: fc.integer({ min: 8, max: 15 }),
    length: fc.integer({ min: 1, max: 3 }),
    who: fc.subarray(['lead', 'one', 'two'], { minLength: 1 }),
  });

  it('whatever stands has no moment at which one person is at two sittings', () => {
    fc.assert(
      fc.property(fc.array(someSitting, { maxLength: 6 }), (drawn) => {
        const hour = (n: number) => `${String(n).padStart(2, '0')}:00`;
        const sittings = drawn.map(({ id, day, start, length, who }) =>
          aSitting(id, { day, from: hour(start), to: hour(start + length), auditorIds: who.map((w) => asId(w)) }),
        );
        let twice = false;
        for (const person of ['lead', 'one', 'two'])
          for (const day of ['2026-04-23', '2026-04-24'])
            for (let moment = 8; moment < 18; moment += 1) {
              const at = drawn.filter(
                (one) =>
                  one.day === day && one.who.includes(person) && one.start <= moment && moment < one.start + one.length,
              );
              twice ||= at.length > 1;
            }
        expect(refusal(sittings)?.type ?? null).toBe(twice ? 'sittings-overlap' : null);
      }),
    );
  });
});
