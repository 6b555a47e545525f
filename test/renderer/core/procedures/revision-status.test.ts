import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../renderer/core/calendar/day';
import { asId } from '../../../../renderer/core/kernel/ids';
import type { Revision } from '../../../../renderer/core/procedures/revision';
import {
  effectiveRevisionAt,
  revisionStatusAt,
  startsOn,
  supersededOn,
} from '../../../../renderer/core/procedures/revision-status';
import { aDraft, anApproved } from '../../../support/lifecycle-records';

const first = anApproved({ effectiveFrom: '2026-01-01' });
const second = anApproved({ id: asId('r2'), issueNo: 2, effectiveFrom: '2026-06-01' });
const third = anApproved({ id: asId('r3'), issueNo: 3, effectiveFrom: null });

describe('status of a revision on a day', () => {
  it.each(['draft', 'awaiting-review', 'awaiting-approval', 'changes-asked'] as const)(
    'is the stored state while it is %s, whatever the day',
    (state) => {
      const revision = aDraft({ state, effectiveFrom: '2020-01-01' });
      expect(revisionStatusAt(revision, [revision], '2026-06-30')).toBe(state);
    },
  );

  it.each([
    ['2025-12-31', 'approved', 'approved'],
    ['2026-01-01', 'effective', 'approved'],
    ['2026-05-31', 'effective', 'approved'],
    ['2026-06-01', 'superseded', 'effective'],
    ['2030-01-01', 'superseded', 'effective'],
  ])('on %s the first of two is %s and the second %s', (day, former, latter) => {
    const all = [first, second, third];
    expect(revisionStatusAt(first, all, day)).toBe(former);
    expect(revisionStatusAt(second, all, day)).toBe(latter);
    expect(revisionStatusAt(third, all, day)).toBe('approved');
  });

  it('does not depend on whether the siblings hold the revision itself', () => {
    expect(revisionStatusAt(first, [second], '2026-06-01')).toBe('superseded');
    expect(revisionStatusAt(second, [], '2026-06-01')).toBe('effective');
  });

  it('is withdrawn from its day on, and nothing comes back into force', () => {
    const withdrawn = { ...second, withdrawnFrom: '2026-09-01' };
    const all = [first, withdrawn];
    expect(revisionStatusAt(withdrawn, all, '2026-08-31')).toBe('effective');
    expect(revisionStatusAt(withdrawn, all, '2026-09-01')).toBe('withdrawn');
    expect(effectiveRevisionAt(all, '2026-09-01')).toBeNull();
    expect(revisionStatusAt(first, all, '2026-09-01')).toBe('superseded');
  });

  it('stays withdrawn when a later revision follows, and superseded when that one came first', () => {
    const before = { ...first, withdrawnFrom: '2026-03-01' };
    expect(revisionStatusAt(before, [before, second], '2026-07-01')).toBe('withdrawn');
    const after = { ...first, withdrawnFrom: '2026-07-01' };
    expect(revisionStatusAt(after, [after, second], '2026-07-01')).toBe('superseded');
  });

  it('never takes effect, and supersedes nothing, when it was withdrawn before its day', () => {
    const lapsed = { ...second, withdrawnFrom: '2026-05-01' };
    expect(startsOn(lapsed)).toBeNull();
    expect(revisionStatusAt(lapsed, [first, lapsed], '2026-04-30')).toBe('approved');
    expect(revisionStatusAt(lapsed, [first, lapsed], '2026-06-01')).toBe('withdrawn');
    expect(effectiveRevisionAt([first, lapsed], '2026-06-01')?.id).toBe(first.id);
  });

  it('lets the higher number win when two begin on one day', () => {
    const twin = { ...second, effectiveFrom: '2026-01-01' };
    expect(effectiveRevisionAt([first, twin], '2026-01-01')?.id).toBe(twin.id);
    expect(revisionStatusAt(first, [first, twin], '2026-01-01')).toBe('superseded');
  });

  it('names the day on which a revision is replaced', () => {
    expect(supersededOn(first, [first, second])).toBe('2026-06-01');
    expect(supersededOn(second, [first, second])).toBeNull();
    expect(supersededOn(third, [first, second])).toBeNull();
  });

  it('never finds two revisions effective on one day, for any dates', () => {
    const day = fc.integer({ min: 0, max: 30 }).map((count) => addDays('2026-01-01', count));
    const revision = fc.record({
      state: fc.constantFrom('draft', 'awaiting-approval', 'approved', 'approved', 'approved'),
      issueNo: fc.integer({ min: 1, max: 3 }),
      amendmentNo: fc.integer({ min: 0, max: 2 }),
      effectiveFrom: fc.option(day),
      withdrawnFrom: fc.option(day),
    });
    fc.assert(
      fc.property(fc.array(revision, { maxLength: 6 }), day, (fields, on) => {
        const all = fields.map((one, index) => anApproved({ ...one, id: asId(`r${index}`) } as Partial<Revision>));
        const effective = all.filter((one) => revisionStatusAt(one, all, on) === 'effective');
        expect(effective.length).toBeLessThanOrEqual(1);
        expect(effectiveRevisionAt(all, on)).toBe(effective[0] ?? null);
      }),
    );
  });
});
