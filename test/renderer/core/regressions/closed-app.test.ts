import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../../renderer/core/calendar/day';
import { coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import { coverageChanges } from '../../../../renderer/core/coverage/coverage-changes';
import { indexCoverage } from '../../../../renderer/core/coverage/coverage-index';
import { coverageTrend } from '../../../../renderer/core/coverage/coverage-trend';
import { planPack } from '../../../../renderer/core/packs/pack-plan';
import { saveDraftContent, startNewRevision } from '../../../../renderer/core/procedures/lifecycle/drafts';
import { setEffective, withdrawRevision } from '../../../../renderer/core/procedures/lifecycle/in-force';
import { nextAct } from '../../../../renderer/core/procedures/lifecycle/next-act';
import { effectiveRevisionAt, revisionStatusAt } from '../../../../renderer/core/procedures/revision-status';
import {
  aMapping,
  anAdministrative,
  anExclusion,
  aProcedure,
  aReview,
  aRevision,
  coverageRecords,
} from '../../../support/coverage-records';
import { anAct, anApproved, aSignature, reasonOf, someContent, theProcedure } from '../../../support/lifecycle-records';

/** Stored on 01/03/2026; the app is opened again on 15/09/2026, nothing was written in between. */
const former = aRevision('p', { effectiveFrom: '2025-01-01', reviewDue: '2026-06-30' });
const next = aRevision('p', { issueNo: 2, effectiveFrom: '2026-05-04', withdrawnFrom: null });
const records = coverageRecords({
  administrative: [
    anAdministrative('mapped'),
    anAdministrative('excluded'),
    anAdministrative('abolished', { status: 'abolished', statusFrom: '2026-07-01' }),
    anAdministrative('later', {
      scopePeriods: [
        { from: null, scope: 'out', reason: 'not-assigned', note: '' },
        { from: '2026-08-01', scope: 'in', reason: null, note: '' },
      ],
    }),
  ],
  procedures: [aProcedure('p')],
  revisions: [former, next],
  mappings: [
    aMapping('mapped', 'p', { from: '2025-01-01' }),
    aMapping('abolished', 'p', { from: '2025-01-01' }),
    aMapping('later', 'p', { from: '2026-09-01' }),
  ],
  exclusions: [anExclusion('excluded', { from: '2026-01-01', until: '2026-09-01' })],
  reviews: [aReview('p', { administrativeProcedureId: null, openedOn: '2026-06-15', dueOn: '2026-09-14' })],
});

function standing(day: Day): Readonly<Record<string, string>> {
  return Object.fromEntries(coverageAt(records, day).map((row) => [row.administrative.id, row.state]));
}

describe('what came about while the app was closed', () => {
  it.each([
    ['2026-03-01', { mapped: 'up-to-date', excluded: 'excluded', abolished: 'up-to-date', later: 'out' }],
    ['2026-05-03', { mapped: 'up-to-date', excluded: 'excluded', abolished: 'up-to-date', later: 'out' }],
    ['2026-06-14', { mapped: 'up-to-date', excluded: 'excluded', abolished: 'up-to-date', later: 'out' }],
    ['2026-06-15', { mapped: 'under-review', excluded: 'excluded', abolished: 'under-review', later: 'out' }],
    ['2026-06-30', { mapped: 'under-review', excluded: 'excluded', abolished: 'under-review', later: 'out' }],
    ['2026-07-01', { mapped: 'under-review', excluded: 'excluded', abolished: 'out', later: 'out' }],
    ['2026-07-31', { mapped: 'under-review', excluded: 'excluded', abolished: 'out', later: 'out' }],
    ['2026-08-01', { mapped: 'under-review', excluded: 'excluded', abolished: 'out', later: 'not-covered' }],
    ['2026-08-31', { mapped: 'under-review', excluded: 'excluded', abolished: 'out', later: 'not-covered' }],
    ['2026-09-01', { mapped: 'under-review', excluded: 'not-covered', abolished: 'out', later: 'under-review' }],
    ['2026-09-14', { mapped: 'under-review', excluded: 'not-covered', abolished: 'out', later: 'under-review' }],
    ['2026-09-15', { mapped: 'review-overdue', excluded: 'not-covered', abolished: 'out', later: 'review-overdue' }],
  ])('stands on %s as %j, though nothing was written that day', (day, expected) => {
    expect(standing(day)).toEqual(expected);
  });

  it('is the revision of its day, also in the pack and the trend', () => {
    for (const [day, issue] of [
      ['2026-05-03', 1],
      ['2026-05-04', 2],
      ['2026-09-15', 2],
    ] as const) {
      const pack = { ...records, issuingDecision: new Map(), attachment: new Map() };
      const [item] = planPack(pack, { asOf: day, documents: true, signedFiles: false }).items;
      expect(item?.revision.issueNo).toBe(issue);
      expect(effectiveRevisionAt([former, next], day)?.issueNo).toBe(issue);
    }
    const trend = coverageTrend(indexCoverage(records), '2026-09-15', 5);
    expect(trend.map(({ day, figures }) => [day, figures.covered, figures.upToDate, figures.inScope])).toEqual([
      ['2026-05-31', 2, 2, 3],
      ['2026-06-30', 2, 2, 3],
      ['2026-07-31', 1, 1, 2],
      ['2026-08-31', 1, 1, 3],
      ['2026-09-15', 2, 0, 3],
    ]);
  });

  it('is told as what changed since the app was last open', () => {
    const changes = coverageChanges(records, '2026-03-01', '2026-09-15');
    const ids = (list: typeof changes.gained) => list.map(({ after }) => after.administrative.id);
    expect([ids(changes.gained), ids(changes.lost), ids(changes.entered), ids(changes.left)]).toEqual([
      ['later'],
      [],
      [],
      ['abolished'],
    ]);
  });

  it('does not take effect a second time, whichever day the app is opened', () => {
    for (let offset = 0; offset < 400; offset += 1) {
      const day = addDays('2026-01-01', offset);
      const statuses = [former, next].map((one) => revisionStatusAt(one, [former, next], day));
      expect(statuses).toEqual(day < '2026-05-04' ? ['effective', 'approved'] : ['superseded', 'effective']);
    }
  });
});

describe('acts on a revision whose day came while the app was closed', () => {
  const approved = anApproved({ effectiveFrom: '2026-04-01' });

  it.each([
    ['2026-03-31', 'allowed'],
    ['2026-04-01', 'not-in-status'],
    ['2026-06-30', 'not-in-status'],
  ])('on %s moving its day is %s', (today, outcome) => {
    expect(reasonOf(setEffective(anAct(approved, { today }), '2026-07-15'))).toBe(outcome);
  });

  it('see it in force: content stays frozen and the next act is a new revision', () => {
    const act = anAct(approved, { today: '2026-06-30' });
    expect(reasonOf(saveDraftContent(act, someContent({ purpose: 'khác' })))).toBe('content-frozen');
    expect(nextAct(approved, [approved], '2026-03-31')?.act).toBe('set-effective');
    expect(nextAct(approved, [approved], '2026-04-01')?.act).toBe('start');
    expect(reasonOf(startNewRevision(theProcedure, [approved], 'amendment', act.newId))).toBe('allowed');
  });

  it('withdraw it only from a later day on, since it was in force', () => {
    const by = aSignature('approver', { signedOn: '2026-06-30' });
    const act = anAct(approved, { today: '2026-06-30' });
    expect(reasonOf(withdrawRevision(act, by, '2026-04-01'))).toBe('withdrawn-before-effective');
    expect(reasonOf(withdrawRevision(act, by, '2026-04-02'))).toBe('allowed');
  });
});
