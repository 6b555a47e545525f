import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeReview } from '../../../../renderer/core/coverage/close-review';
import { coverageAt, coverageOn, mappingAt } from '../../../../renderer/core/coverage/coverage-at';
import { coverageChanges } from '../../../../renderer/core/coverage/coverage-changes';
import { type CoverageRecords, indexCoverage } from '../../../../renderer/core/coverage/coverage-index';
import { coverageStates } from '../../../../renderer/core/coverage/coverage-state';
import { excludeProcedures } from '../../../../renderer/core/coverage/exclude-procedures';
import { coverageFigures } from '../../../../renderer/core/coverage/figures';
import { mapProcedures } from '../../../../renderer/core/coverage/map-procedures';
import { withRipple } from '../../../../renderer/core/coverage/ripple';
import { unmapProcedures } from '../../../../renderer/core/coverage/unmap-procedures';
import { type ChangeSetDraft, updateChange } from '../../../../renderer/core/kernel/change';
import { asId } from '../../../../renderer/core/kernel/ids';
import type { Result } from '../../../../renderer/core/kernel/result';
import type { RevisionEvent } from '../../../../renderer/core/procedures/revision';
import type { AdministrativeProcedure } from '../../../../renderer/core/register/administrative-procedure';
import { setScope } from '../../../../renderer/core/register/scope';
import {
  aMapping,
  anAdministrative,
  anExclusion,
  aProcedure,
  applied,
  aReview,
  aRevision,
  countingIds,
  coverageRecords,
  someDay,
  someRecords,
} from '../../../support/coverage-records';

const DAY = '2026-06-30';

function stateOf(lists: Parameters<typeof coverageRecords>[0], day = DAY) {
  const [row] = coverageAt(
    coverageRecords({ administrative: [anAdministrative('a')], procedures: [aProcedure('p')], ...lists }),
    day,
  );
  return row?.state;
}

function approvedOn(signedOn: string): RevisionEvent {
  return {
    id: 'e',
    type: 'approved',
    signedBy: asId('head'),
    capacity: '',
    signedOn,
    recordedBy: null,
    recordedAt: '2026-01-01T00:00:00.000Z',
    note: '',
  };
}

describe('coverage of one administrative procedure', () => {
  it('is missing without a mapping', () => {
    expect(stateOf({ revisions: [aRevision('p')] })).toBe('not-covered');
  });

  it('is missing when mapped to a procedure without any revision', () => {
    expect(stateOf({ mappings: [aMapping('a', 'p')] })).toBe('not-covered');
  });

  it('is missing when the mapping names a procedure that is gone', () => {
    expect(stateOf({ mappings: [aMapping('a', 'gone')], revisions: [aRevision('gone')] })).toBe('not-covered');
  });

  it('begins on the first day of the mapping and ends on its last', () => {
    const lists = {
      mappings: [aMapping('a', 'p', { from: '2026-03-01', to: '2026-05-01' })],
      revisions: [aRevision('p')],
    };
    expect(['2026-02-28', '2026-03-01', '2026-04-30', '2026-05-01'].map((day) => stateOf(lists, day))).toEqual([
      'not-covered',
      'up-to-date',
      'up-to-date',
      'not-covered',
    ]);
  });

  it('begins on the day on which the approved revision takes effect, with nobody at the computer', () => {
    const lists = {
      mappings: [aMapping('a', 'p')],
      revisions: [aRevision('p', { effectiveFrom: '2026-07-01', events: [approvedOn('2026-06-15')] })],
    };
    expect(['2026-06-15', '2026-06-30', '2026-07-01'].map((day) => stateOf(lists, day))).toEqual([
      'approved-not-effective',
      'approved-not-effective',
      'up-to-date',
    ]);
  });

  it('does not call a revision approved before it was signed', () => {
    const submitted = { ...approvedOn('2026-05-01'), id: 's', type: 'submitted' as const };
    const lists = {
      mappings: [aMapping('a', 'p')],
      revisions: [aRevision('p', { effectiveFrom: '2026-07-01', events: [submitted, approvedOn('2026-06-15')] })],
    };
    expect(['2026-04-30', '2026-05-01', '2026-06-14'].map((day) => stateOf(lists, day))).toEqual([
      'not-covered',
      'draft-only',
      'draft-only',
    ]);
  });

  it('waits for its date when a revision is approved without one', () => {
    expect(stateOf({ mappings: [aMapping('a', 'p')], revisions: [aRevision('p', { effectiveFrom: null })] })).toBe(
      'approved-not-effective',
    );
  });

  it.each(['draft', 'awaiting-review', 'awaiting-approval', 'changes-asked'] as const)(
    'is only a draft while it is %s',
    (state) => {
      expect(
        stateOf({ mappings: [aMapping('a', 'p')], revisions: [aRevision('p', { state, effectiveFrom: null })] }),
      ).toBe('draft-only');
    },
  );

  it('loses its cover on the day on which the revision is withdrawn', () => {
    const lists = { mappings: [aMapping('a', 'p')], revisions: [aRevision('p', { withdrawnFrom: '2026-06-30' })] };
    expect([stateOf(lists, '2026-06-29'), stateOf(lists, '2026-06-30')]).toEqual(['up-to-date', 'obsolete-only']);
  });

  it('passes from one revision to the next without a gap', () => {
    const records = coverageRecords({
      administrative: [anAdministrative('a')],
      procedures: [aProcedure('p')],
      mappings: [aMapping('a', 'p')],
      revisions: [aRevision('p'), aRevision('p', { issueNo: 2, effectiveFrom: '2026-06-30' })],
    });
    expect(coverageAt(records, '2026-06-29')[0]).toMatchObject({ state: 'up-to-date', revision: { issueNo: 1 } });
    expect(coverageAt(records, '2026-06-30')[0]).toMatchObject({ state: 'up-to-date', revision: { issueNo: 2 } });
  });

  it('follows a remapping from its day on', () => {
    const records = coverageRecords({
      administrative: [anAdministrative('a')],
      procedures: [aProcedure('p'), aProcedure('q')],
      revisions: [aRevision('p')],
      mappings: [aMapping('a', 'p', { to: '2026-06-30' }), aMapping('a', 'q', { from: '2026-06-30' })],
    });
    expect(coverageAt(records, '2026-06-29')[0]?.procedure?.id).toBe('p');
    expect(coverageAt(records, '2026-06-30')[0]).toMatchObject({ procedure: { id: 'q' }, state: 'not-covered' });
  });

  it('stays in the denominator while it is excluded, until the day named', () => {
    const lists = { exclusions: [anExclusion('a')] };
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day) => stateOf(lists, day))).toEqual([
      'not-covered',
      'excluded',
      'excluded',
      'not-covered',
    ]);
  });

  it('is under review until the due day, late from the day after, up to date from the day it is closed', () => {
    const lists = {
      mappings: [aMapping('a', 'p')],
      revisions: [aRevision('p')],
      reviews: [aReview('p', { closedOn: '2026-10-20', outcome: 'keep' as const })],
    };
    const days = ['2026-06-30', '2026-07-01', '2026-10-01', '2026-10-02', '2026-10-20'];
    expect(days.map((day) => stateOf(lists, day))).toEqual([
      'up-to-date',
      'under-review',
      'under-review',
      'review-overdue',
      'up-to-date',
    ]);
  });

  it('goes out when it is abolished, with the reason', () => {
    const abolished = anAdministrative('a', { status: 'abolished', statusFrom: '2026-06-30' });
    const records = coverageRecords({ administrative: [abolished] });
    expect(coverageAt(records, '2026-06-29')[0]).toMatchObject({ state: 'not-covered', outReason: null });
    expect(coverageAt(records, '2026-06-30')[0]).toMatchObject({ state: 'out', outReason: 'abolished' });
  });

  it('asks for a scope as long as none is set', () => {
    const unset = anAdministrative('a', { scopePeriods: [] });
    expect(stateOf({ administrative: [unset], mappings: [aMapping('a', 'p')], revisions: [aRevision('p')] })).toBe(
      'undetermined',
    );
  });
});

describe('coverage of a register', () => {
  it('puts every administrative procedure in exactly one state on any day, whatever is stored', () => {
    fc.assert(
      fc.property(someRecords, someDay, (records, day) => {
        const rows = coverageAt(records, day);
        expect(rows.map((row) => row.administrative.id)).toEqual([...records.administrativeProcedure.keys()]);
        for (const row of rows) {
          expect(coverageStates).toContain(row.state);
          if (row.state === 'up-to-date') expect(row.revisionStatus).toBe('effective');
          if (row.revision !== null) expect(row.revision.procedureId).toBe(row.procedure?.id);
        }
      }),
    );
  });

  it('tells the same from an index used for many days', () => {
    fc.assert(
      fc.property(someRecords, someDay, someDay, (records, day, other) => {
        const index = indexCoverage(records);
        coverageOn(index, other);
        expect(coverageOn(index, day)).toEqual(coverageAt(records, day));
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the order in which mappings are stored', () => {
    fc.assert(
      fc.property(someRecords, someDay, (records, day) => {
        const turned = { ...records, mapping: new Map([...records.mapping].reverse()) };
        expect(coverageAt(turned, day)).toEqual(coverageAt(records, day));
      }),
      { numRuns: 50 },
    );
  });

  it('computes thirteen days of 7,000 rows well within a second', () => {
    const places = Array.from({ length: 7000 }, (_, place) => place);
    const records = coverageRecords({
      administrative: places.map((place) => anAdministrative(`a${place}`)),
      procedures: places.slice(0, 2000).map((place) => aProcedure(`p${place}`)),
      revisions: places.slice(0, 2000).map((place) => aRevision(`p${place}`)),
      mappings: places.slice(0, 6500).map((place) => aMapping(`a${place}`, `p${place % 2000}`)),
    });
    const started = performance.now();
    const index = indexCoverage(records);
    for (let month = 1; month <= 12; month += 1) coverageOn(index, `2026-${String(month).padStart(2, '0')}-28`);
    expect(coverageOn(index, DAY).filter((row) => row.state === 'up-to-date')).toHaveLength(6500);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('the mapping on a day', () => {
  it('is none without mappings', () => {
    expect(mappingAt(undefined, DAY)).toBeNull();
    expect(mappingAt([], DAY)).toBeNull();
  });

  it('is the one begun last when imported data hold two', () => {
    const mappings = [aMapping('a', 'p'), aMapping('a', 'q', { from: '2025-01-01' })];
    expect(mappingAt(mappings, DAY)?.procedureId).toBe('q');
  });
});

describe('a year of an agency', () => {
  const ids = countingIds('new');
  const places = Array.from({ length: 271 }, (_, place) => place);
  const register = coverageRecords({
    administrative: places.map((place) => anAdministrative(`a${place}`, { scopePeriods: [], fee: '100.000' })),
    procedures: places.slice(0, 31).map((place) => aProcedure(`p${place}`)),
    revisions: [
      ...places.slice(0, 30).map((place) => aRevision(`p${place}`, { effectiveFrom: '2024-03-15' })),
      aRevision('p30', { state: 'draft', effectiveFrom: null, origin: 'written' }),
    ],
  });
  const first = (count: number) => [...register.administrativeProcedure.values()].slice(0, count);
  const figuresAt = (records: CoverageRecords, day: string) => coverageFigures(coverageAt(records, day));

  function done<E>(records: CoverageRecords, result: Result<ChangeSetDraft, E>): CoverageRecords {
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return applied(records, result.value);
  }

  const scoped = done(register, setScope(first(40), { scope: 'in', reason: null, note: '', from: null }));
  const mapped = done(
    scoped,
    mapProcedures(
      scoped,
      {
        links: first(36).map(({ id }, place) => ({
          administrativeProcedureId: id,
          procedureId: asId(`p${place % 30}`),
        })),
        from: '2024-03-15',
        mappedBy: null,
        note: '',
      },
      ids,
    ),
  );

  it('begins with everything undetermined and no rate', () => {
    expect(figuresAt(register, DAY)).toMatchObject({ inScope: 0, coveredRate: null, counts: { undetermined: 271 } });
  });

  it('has 40 in scope and none covered once the scope is set', () => {
    expect(figuresAt(scoped, DAY)).toMatchObject({
      inScope: 40,
      covered: 0,
      counts: { undetermined: 231, 'not-covered': 40 },
    });
  });

  it('covers 36 of 40 with the declared procedures, on every day since they took effect', () => {
    for (const day of ['2024-03-15', '2025-06-30', DAY])
      expect(figuresAt(mapped, day)).toMatchObject({
        inScope: 40,
        covered: 36,
        upToDate: 36,
        counts: { undetermined: 231 },
      });
    expect(figuresAt(mapped, '2024-03-14')).toMatchObject({ inScope: 40, covered: 0 });
  });

  const lastFour = done(
    mapped,
    mapProcedures(
      mapped,
      {
        links: first(40)
          .slice(36)
          .map(({ id }) => ({ administrativeProcedureId: id, procedureId: asId('p30') })),
        from: '2026-06-01',
        mappedBy: null,
        note: '',
      },
      ids,
    ),
  );

  it('counts the last four only when their procedure takes effect', () => {
    expect(figuresAt(lastFour, DAY)).toMatchObject({ covered: 36, counts: { 'draft-only': 4 } });
    const [written] = [...lastFour.revision.values()].slice(-1);
    if (written === undefined) throw new Error('no revision');
    const approved = { ...written, state: 'approved' as const, effectiveFrom: '2026-07-01' };
    const whole = { ...lastFour, revision: new Map([...lastFour.revision, [written.id, approved]]) };
    expect(figuresAt(whole, '2026-06-30')).toMatchObject({ covered: 36, counts: { 'approved-not-effective': 4 } });
    expect(figuresAt(whole, '2026-07-01')).toMatchObject({ inScope: 40, covered: 40, coveredRate: 1, upToDateRate: 1 });
    expect(figuresAt(whole, '2025-06-30')).toMatchObject({ inScope: 40, covered: 36 });
  });

  it('stays covered but not up to date when the law changes and three months pass, until the review is closed', () => {
    const [changed] = first(1);
    if (changed === undefined) throw new Error('no record');
    const update = updateChange('administrativeProcedure', mapped.administrativeProcedure.get(changed.id) ?? changed, {
      ...(mapped.administrativeProcedure.get(changed.id) ?? changed),
      fee: '200.000',
    } as AdministrativeProcedure);
    const draft = { intent: 'register.import', detail: {}, undoable: true, changes: update === null ? [] : [update] };
    const cause = () => 'Nghị định mới';
    const rippled = applied(
      mapped,
      withRipple(draft, mapped, { effectiveFrom: '2026-01-31', today: '2026-02-05', ids, cause }),
    );
    expect(figuresAt(rippled, '2026-01-30')).toMatchObject({ covered: 36, upToDate: 36 });
    expect(figuresAt(rippled, '2026-04-30')).toMatchObject({
      covered: 36,
      upToDate: 36,
      counts: { 'under-review': 1 },
    });
    expect(figuresAt(rippled, '2026-05-01')).toMatchObject({
      covered: 36,
      upToDate: 35,
      counts: { 'review-overdue': 1 },
    });
    const [task] = [...rippled.reviewTask.values()];
    if (task === undefined) throw new Error('no review');
    const closed = done(rippled, closeReview(rippled, { taskId: task.id, outcome: 'keep', closedOn: '2026-05-10' }));
    expect(figuresAt(closed, '2026-05-09')).toMatchObject({ upToDate: 35 });
    expect(figuresAt(closed, '2026-05-10')).toMatchObject({ upToDate: 36 });
  });

  it('keeps the rate when the missing ones are excluded, and raises it when they are out of scope', () => {
    const missing = first(40).slice(36);
    const excluded = done(
      mapped,
      excludeProcedures(
        mapped,
        {
          administrativeProcedureIds: missing.map(({ id }) => id),
          reason: 'Chờ hướng dẫn',
          approvedBy: asId('head'),
          from: '2026-01-01',
          until: '2027-01-01',
        },
        ids,
      ),
    );
    expect(figuresAt(excluded, DAY)).toMatchObject({ inScope: 40, covered: 36, counts: { excluded: 4 } });
    const stored = missing.flatMap(({ id }) => mapped.administrativeProcedure.get(id) ?? []);
    const out = done(mapped, setScope(stored, { scope: 'out', reason: 'not-assigned', note: '', from: '2026-01-01' }));
    expect(figuresAt(out, DAY)).toMatchObject({ inScope: 36, covered: 36, counts: { out: 4 } });
    expect(figuresAt(out, '2025-12-31')).toMatchObject({ inScope: 40, covered: 36 });
  });

  it('loses what is unmapped from its day on, and tells the change', () => {
    const ended = done(
      mapped,
      unmapProcedures(
        mapped,
        first(2).map(({ id }) => id),
        '2026-06-01',
      ),
    );
    expect(figuresAt(ended, '2026-05-31')).toMatchObject({ covered: 36 });
    expect(figuresAt(ended, '2026-06-01')).toMatchObject({ covered: 34 });
    const { gained, lost } = coverageChanges(ended, '2026-05-31', '2026-06-01');
    expect([gained.length, lost.length]).toEqual([0, 2]);
  });
});
