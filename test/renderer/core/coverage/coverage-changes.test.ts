import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import { coverageChanges } from '../../../../renderer/core/coverage/coverage-changes';
import { coverageFigures } from '../../../../renderer/core/coverage/figures';
import {
  aMapping,
  anAdministrative,
  aProcedure,
  aRevision,
  coverageRecords,
  someDay,
  someRecords,
} from '../../../support/coverage-records';

const records = coverageRecords({
  administrative: [
    anAdministrative('kept'),
    anAdministrative('gained'),
    anAdministrative('lost'),
    anAdministrative('abolished', { status: 'abolished', statusFrom: '2026-05-01' }),
    anAdministrative('entered', {
      scopePeriods: [
        { from: null, scope: 'undetermined', reason: null, note: '' },
        { from: '2026-05-01', scope: 'in', reason: null, note: '' },
      ],
    }),
  ],
  procedures: [aProcedure('p')],
  revisions: [aRevision('p')],
  mappings: [
    aMapping('kept', 'p'),
    aMapping('gained', 'p', { from: '2026-05-01' }),
    aMapping('lost', 'p', { to: '2026-05-01' }),
    aMapping('abolished', 'p'),
  ],
});

describe('what changed between two days', () => {
  it('tells newly covered, lost, entered and left apart', () => {
    const changes = coverageChanges(records, '2026-04-30', '2026-05-01');
    const ids = (list: typeof changes.gained) => list.map(({ after }) => after.administrative.id);
    expect(ids(changes.gained)).toEqual(['gained']);
    expect(ids(changes.lost)).toEqual(['lost']);
    expect(ids(changes.entered)).toEqual(['entered']);
    expect(ids(changes.left)).toEqual(['abolished']);
    expect(changes.lost[0]).toMatchObject({ before: { state: 'up-to-date' }, after: { state: 'not-covered' } });
  });

  it('is nothing from a day to itself', () => {
    fc.assert(
      fc.property(someRecords, someDay, (random, day) => {
        expect(coverageChanges(random, day, day)).toEqual({ gained: [], lost: [], entered: [], left: [] });
      }),
      { numRuns: 30 },
    );
  });

  it('explains the difference of both figures of the rate', () => {
    fc.assert(
      fc.property(someRecords, someDay, someDay, (random, from, to) => {
        const before = coverageFigures(coverageAt(random, from));
        const after = coverageFigures(coverageAt(random, to));
        const { gained, lost, entered, left } = coverageChanges(random, from, to);
        const leftCovered = left.filter((change) =>
          ['up-to-date', 'under-review', 'review-overdue'].includes(change.before.state),
        );
        const gainedFromOutside = gained.filter((change) => ['out', 'undetermined'].includes(change.before.state));
        expect(after.covered - before.covered).toBe(gained.length - lost.length - leftCovered.length);
        expect(after.inScope - before.inScope).toBe(entered.length + gainedFromOutside.length - left.length);
      }),
    );
  });
});
