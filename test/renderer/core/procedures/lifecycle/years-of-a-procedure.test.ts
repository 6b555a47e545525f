import { describe, expect, it } from 'vitest';
import type { ChangeSetDraft } from '../../../../../renderer/core/kernel/change';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { Result } from '../../../../../renderer/core/kernel/result';
import { contentHash } from '../../../../../renderer/core/procedures/content-hash';
import { saveDraftContent, startNewRevision } from '../../../../../renderer/core/procedures/lifecycle/drafts';
import {
  keepAfterReview,
  setEffective,
  withdrawRevision,
} from '../../../../../renderer/core/procedures/lifecycle/in-force';
import { nextAct } from '../../../../../renderer/core/procedures/lifecycle/next-act';
import type { RevisionAct } from '../../../../../renderer/core/procedures/lifecycle/revision-act';
import {
  askForChanges,
  recordApproval,
  recordReview,
  reopenAsDraft,
  submitForReview,
} from '../../../../../renderer/core/procedures/lifecycle/sign-revision';
import type { Revision } from '../../../../../renderer/core/procedures/revision';
import { effectiveRevisionAt, revisionStatusAt } from '../../../../../renderer/core/procedures/revision-status';
import { countingIds } from '../../../../support/coverage-records';
import {
  accepted,
  anAct,
  anApproved,
  aSignature,
  reasonOf,
  revisionAfter,
  someContent,
  theProcedure,
} from '../../../../support/lifecycle-records';

/** A procedure declared in force since 15/03/2024, and what an office does with it in the years after. */
function story() {
  const newId = countingIds();
  let revisions: readonly Revision[] = [
    anApproved({ origin: 'declared', events: [], approvedHash: null, effectiveFrom: '2024-03-15' }),
  ];
  const last = () => {
    const revision = revisions.at(-1);
    if (revision === undefined) throw new Error('no revision');
    return revision;
  };
  const act = (today: string): RevisionAct => anAct(last(), { siblings: revisions, today, newId });
  return {
    act,
    last,
    all: () => revisions,
    start(step: 'issue' | 'amendment') {
      const [change] = accepted(startNewRevision(theProcedure, revisions, step, newId)).changes;
      if (change?.op === 'create') revisions = [...revisions, change.record as unknown as Revision];
    },
    does(result: Result<ChangeSetDraft, unknown>) {
      const after = revisionAfter(last(), accepted(result));
      if (after !== null) revisions = [...revisions.slice(0, -1), after];
    },
    statuses: (day: string) => revisions.map((revision) => revisionStatusAt(revision, revisions, day)),
  };
}

const on = (who: string, signedOn: string) => aSignature(who, { signedOn });

describe('years of a procedure', () => {
  const office = story();

  it('begins in force by declaration, with a new revision as the next act', () => {
    expect(office.statuses('2024-03-14')).toEqual(['approved']);
    expect(office.statuses('2024-03-15')).toEqual(['effective']);
    expect(nextAct(office.last(), office.all(), '2025-01-10')?.act).toBe('start');
  });

  it('is amended: the draft lacks its change summary first', () => {
    office.start('amendment');
    expect(office.last()).toMatchObject({ issueNo: 1, amendmentNo: 1, state: 'draft' });
    const act = office.act('2025-01-10');
    expect(reasonOf(submitForReview(act, on('author', '2025-01-10')))).toBe('change-summary-missing');
    office.does(saveDraftContent(act, someContent({ purpose: 'Bỏ bản sao chứng thực' })));
    expect(nextAct(office.last(), office.all(), '2025-01-10')).toEqual({ act: 'submit', missing: [] });
  });

  it('is sent back once, mended, and approved', () => {
    office.does(submitForReview(office.act('2025-01-12'), on('author', '2025-01-12')));
    expect(reasonOf(saveDraftContent(office.act('2025-01-12'), someContent()))).toBe('content-frozen');
    office.does(askForChanges(office.act('2025-01-14'), on('reviewer', '2025-01-14')));
    office.does(reopenAsDraft(office.act('2025-01-15'), on('author', '2025-01-15')));
    office.does(saveDraftContent(office.act('2025-01-15'), someContent({ purpose: 'Bỏ bản sao có chứng thực' })));
    office.does(submitForReview(office.act('2025-01-16'), on('author', '2025-01-16')));
    office.does(recordReview(office.act('2025-01-17'), on('reviewer', '2025-01-17')));
    const hash = contentHash(office.last().content);
    office.does(recordApproval(office.act('2025-01-20'), on('approver', '2025-01-20'), hash));
    expect(office.last().events.map(({ type }) => type)).toEqual([
      'submitted',
      'changes-asked',
      'reopened',
      'submitted',
      'reviewed',
      'approved',
    ]);
  });

  it('leaves the declared revision in force until the day it is given', () => {
    office.does(setEffective(office.act('2025-01-21'), '2025-02-01', '2026-02-01'));
    expect(office.statuses('2025-01-31')).toEqual(['effective', 'approved']);
    expect(office.statuses('2025-02-01')).toEqual(['superseded', 'effective']);
    expect(effectiveRevisionAt(office.all(), '2024-06-01')?.id).toBe(asId('r1'));
  });

  it('is reviewed a year later and kept', () => {
    office.does(keepAfterReview(office.act('2026-01-28'), on('reviewer', '2026-01-28'), '2027-02-01'));
    expect(office.last().reviewDue).toBe('2027-02-01');
    expect(office.statuses('2026-01-28')).toEqual(['superseded', 'effective']);
  });

  it('gets a new issue whose day is moved before it comes', () => {
    office.start('issue');
    expect(office.last()).toMatchObject({ issueNo: 2, amendmentNo: 0 });
    office.does(saveDraftContent(office.act('2026-03-01'), someContent({ fee: '200.000 đồng' })));
    office.does(submitForReview(office.act('2026-03-02'), on('author', '2026-03-02')));
    office.does(recordReview(office.act('2026-03-03'), on('reviewer', '2026-03-03')));
    const hash = contentHash(office.last().content);
    office.does(recordApproval(office.act('2026-03-04'), on('approver', '2026-03-04'), hash));
    office.does(setEffective(office.act('2026-03-05'), '2026-04-01'));
    office.does(setEffective(office.act('2026-03-20'), '2026-05-01'));
    expect(office.statuses('2026-04-01')).toEqual(['superseded', 'effective', 'approved']);
    expect(office.statuses('2026-05-01')).toEqual(['superseded', 'superseded', 'effective']);
    expect(reasonOf(setEffective(office.act('2026-05-01'), '2026-06-01'))).toBe('not-in-status');
  });

  it('is withdrawn in the end, and nothing comes back', () => {
    office.does(withdrawRevision(office.act('2026-09-01'), on('approver', '2026-09-01'), '2026-10-01'));
    expect(office.statuses('2026-09-30')).toEqual(['superseded', 'superseded', 'effective']);
    expect(office.statuses('2026-10-01')).toEqual(['superseded', 'superseded', 'withdrawn']);
    expect(effectiveRevisionAt(office.all(), '2030-01-01')).toBeNull();
  });

  it('still tells what was in force on every day of its past', () => {
    const numbers = (day: string) => {
      const revision = effectiveRevisionAt(office.all(), day);
      return revision === null ? null : `${revision.issueNo}/${revision.amendmentNo}`;
    };
    expect(['2024-03-14', '2024-03-15', '2025-02-01', '2026-04-30', '2026-05-01', '2026-10-01'].map(numbers)).toEqual([
      null,
      '1/0',
      '1/1',
      '1/1',
      '2/0',
      null,
    ]);
  });
});
