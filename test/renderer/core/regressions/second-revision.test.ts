import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../../renderer/core/calendar/day';
import { contentHash } from '../../../../renderer/core/procedures/content-hash';
import { diffContents } from '../../../../renderer/core/procedures/diff-contents';
import { saveDraftContent, startNewRevision } from '../../../../renderer/core/procedures/lifecycle/drafts';
import { setEffective } from '../../../../renderer/core/procedures/lifecycle/in-force';
import { nextAct } from '../../../../renderer/core/procedures/lifecycle/next-act';
import { recordDecision } from '../../../../renderer/core/procedures/lifecycle/record-decision';
import { actOn } from '../../../../renderer/core/procedures/lifecycle/revision-act';
import {
  recordApproval,
  recordReview,
  submitForReview,
} from '../../../../renderer/core/procedures/lifecycle/sign-revision';
import type { Revision } from '../../../../renderer/core/procedures/revision';
import { effectiveRevisionAt, revisionStatusAt } from '../../../../renderer/core/procedures/revision-status';
import {
  accepted,
  aDraft,
  anApproved,
  aSignature,
  people,
  reasonOf,
  someContent,
  theProcedure,
} from '../../../support/lifecycle-records';
import { emptyWorkspace, Office } from '../../../support/office';

const TODAY = '2026-06-30';

/** An office that holds one procedure with the given revisions. */
function officeWith(...revisions: readonly Revision[]): Office {
  const office = new Office(TODAY);
  office.state = {
    ...emptyWorkspace(),
    person: people,
    procedure: new Map([[theProcedure.id, theProcedure]]),
    revision: new Map(revisions.map((one) => [one.id, one])),
  };
  return office;
}

const siblingsIn = (office: Office): readonly Revision[] => [...office.state.revision.values()];

function actIn(office: Office, id: string) {
  const recording = { recordedBy: 'secretary', today: office.today, now: `${office.today}T01:00:00.000Z` };
  const act = actOn(office.state, id, { ...recording, newId: office.newId });
  if (act === null) throw new Error(`no revision ${id}`);
  return act;
}

/** Opens the next revision and returns its id. */
function start(office: Office, step: 'issue' | 'amendment'): string {
  const known = new Set(office.state.revision.keys());
  expect(office.take(startNewRevision(theProcedure, siblingsIn(office), step, office.newId))).toBe(true);
  const opened = [...office.state.revision.keys()].find((id) => !known.has(id));
  if (opened === undefined) throw new Error('nothing opened');
  return opened;
}

/** Writes, submits, reviews, approves and dates a draft, all signed today. */
function bringIntoForce(office: Office, id: string, from: Day): void {
  const by = (who: string) => aSignature(who, { signedOn: office.today });
  const content = someContent({ purpose: `Bản của ngày ${office.today}` });
  expect(office.take(saveDraftContent(actIn(office, id), content))).toBe(true);
  expect(office.take(submitForReview(actIn(office, id), by('author')))).toBe(true);
  expect(office.take(recordReview(actIn(office, id), by('reviewer')))).toBe(true);
  const read = contentHash(actIn(office, id).revision.content);
  expect(office.take(recordApproval(actIn(office, id), by('approver'), read))).toBe(true);
  expect(office.take(setEffective(actIn(office, id), from))).toBe(true);
}

const firsts: readonly (readonly [string, Revision])[] = [
  ['declared', anApproved({ origin: 'declared', approvedHash: null, events: [], effectiveFrom: '2024-01-01' })],
  ['written and in force', anApproved({ effectiveFrom: '2026-04-01' })],
  ['in force and overdue for review', anApproved({ effectiveFrom: '2026-04-01', reviewDue: '2026-05-01' })],
  ['withdrawn', anApproved({ effectiveFrom: '2026-04-01', withdrawnFrom: '2026-06-01' })],
  ['withdrawn before its day', anApproved({ effectiveFrom: '2026-07-15', withdrawnFrom: '2026-06-01' })],
  ['approved without a day', anApproved()],
  ['of issue 3, amendment 2', anApproved({ issueNo: 3, amendmentNo: 2, effectiveFrom: '2026-04-01' })],
];

describe.each(firsts)('the second revision after one that is %s', (_, first) => {
  it.each(['issue', 'amendment'] as const)('can be approved as a new %s and takes its place on its day', (step) => {
    const office = officeWith(first);
    const id = start(office, step);
    bringIntoForce(office, id, '2026-07-20');
    const before = revisionStatusAt(first, [first], '2026-07-19');
    expect(revisionStatusAt(first, siblingsIn(office), '2026-07-19')).toBe(before);
    expect(effectiveRevisionAt(siblingsIn(office), '2026-07-20')?.id).toBe(id);
    const ended = first.withdrawnFrom !== null;
    const undated = first.effectiveFrom === null;
    expect(revisionStatusAt(first, siblingsIn(office), '2026-07-20')).toBe(
      ended ? 'withdrawn' : undated ? 'approved' : 'superseded',
    );
  });

  it('counts on from its numbers', () => {
    const numbersOf = (step: 'issue' | 'amendment') => {
      const office = officeWith(first);
      const { revision } = actIn(office, start(office, step));
      return [revision.issueNo, revision.amendmentNo];
    };
    expect(numbersOf('amendment')).toEqual([first.issueNo, first.amendmentNo + 1]);
    expect(numbersOf('issue')).toEqual([first.issueNo + 1, 0]);
  });

  it('starts from its text, and leaves that text as it was signed', () => {
    const office = officeWith(first);
    const id = start(office, 'amendment');
    const opened = office.state.revision.get(id);
    if (opened === undefined) throw new Error('nothing opened');
    expect(diffContents(first.content, opened.content)).toEqual([]);
    expect(opened.content.changeSummary).toEqual([]);
    bringIntoForce(office, id, '2026-07-20');
    expect(office.state.revision.get(first.id)).toEqual(first);
  });

  it('wants a change summary before anything else', () => {
    const office = officeWith(first);
    const id = start(office, 'amendment');
    const by = aSignature('author', { signedOn: TODAY });
    expect(reasonOf(submitForReview(actIn(office, id), by))).toBe('change-summary-missing');
    expect(nextAct(actIn(office, id).revision, siblingsIn(office), TODAY)?.missing).toEqual([
      { type: 'change-summary-missing' },
    ]);
  });

  it('is the only one under way', () => {
    const office = officeWith(first);
    start(office, 'amendment');
    expect(reasonOf(startNewRevision(theProcedure, siblingsIn(office), 'issue', office.newId))).toBe(
      'open-draft-exists',
    );
  });
});

describe('the first revision', () => {
  it('needs no change summary, and may be followed twice on one day of signing', () => {
    const office = officeWith(aDraft({ content: someContent({ changeSummary: [] }) }));
    const by = (who: string) => aSignature(who, { signedOn: TODAY });
    expect(office.take(submitForReview(actIn(office, 'r1'), by('author')))).toBe(true);
    expect(office.take(recordReview(actIn(office, 'r1'), by('reviewer')))).toBe(true);
    const read = contentHash(actIn(office, 'r1').revision.content);
    expect(office.take(recordApproval(actIn(office, 'r1'), by('approver'), read))).toBe(true);
    expect(office.take(setEffective(actIn(office, 'r1'), TODAY))).toBe(true);
    bringIntoForce(office, start(office, 'amendment'), addDays(TODAY, 1));
    bringIntoForce(office, start(office, 'amendment'), addDays(TODAY, 2));
    const inForce = [0, 1, 2].map((offset) => effectiveRevisionAt(siblingsIn(office), addDays(TODAY, offset)));
    expect(inForce.map((one) => one?.amendmentNo)).toEqual([0, 1, 2]);
  });

  it('cannot be overtaken on its own day, since one day has one revision', () => {
    const office = officeWith(anApproved({ effectiveFrom: '2026-07-20' }));
    const id = start(office, 'amendment');
    bringIntoForce(office, id, '2026-07-21');
    for (const [from, outcome] of [
      ['2026-07-19', 'effective-out-of-order'],
      ['2026-07-20', 'effective-out-of-order'],
      ['2026-07-22', 'allowed'],
    ] as const)
      expect(reasonOf(setEffective(actIn(office, id), from))).toBe(outcome);
  });

  it('leaves the second to a decision of its own', () => {
    const office = officeWith(anApproved({ effectiveFrom: '2026-04-01' }));
    const id = start(office, 'amendment');
    bringIntoForce(office, id, '2026-07-20');
    const entry = { number: '90/QĐ-SKHCN', date: TODAY, signatory: 'Trần B', capacity: 'GIÁM ĐỐC' };
    const first = accepted(recordDecision(actIn(office, id), entry, office.state.issuingDecision.values()));
    expect(first.changes.map(({ op, entity }) => `${op} ${entity}`)).toEqual([
      'update revision',
      'create issuingDecision',
    ]);
    expect(first.changes[0]?.id).toBe(id);
  });
});
