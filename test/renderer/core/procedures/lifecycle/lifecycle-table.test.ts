import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { Result } from '../../../../../renderer/core/kernel/result';
import { contentHash } from '../../../../../renderer/core/procedures/content-hash';
import {
  discardDraft,
  saveDraftContent,
  startNewRevision,
} from '../../../../../renderer/core/procedures/lifecycle/drafts';
import {
  keepAfterReview,
  setEffective,
  withdrawRevision,
} from '../../../../../renderer/core/procedures/lifecycle/in-force';
import {
  notByAuthor,
  openStatuses,
  rolesFor,
  statusesFor,
} from '../../../../../renderer/core/procedures/lifecycle/lifecycle-table';
import { recordDecision } from '../../../../../renderer/core/procedures/lifecycle/record-decision';
import type { RevisionAct } from '../../../../../renderer/core/procedures/lifecycle/revision-act';
import {
  askForChanges,
  recordApproval,
  recordReview,
  reopenAsDraft,
  submitForReview,
} from '../../../../../renderer/core/procedures/lifecycle/sign-revision';
import type { Revision } from '../../../../../renderer/core/procedures/revision';
import {
  aDraft,
  anAct,
  anApproved,
  anEvent,
  aSignature,
  reasonOf,
  someContent,
} from '../../../../support/lifecycle-records';

const submitted = [anEvent('submitted', 'author', '2026-03-01')];
const reviewed = [...submitted, anEvent('reviewed', 'reviewer', '2026-03-03')];
const successor = anApproved({ id: asId('r2'), issueNo: 2, effectiveFrom: '2026-06-01' });

const states: Readonly<Record<string, { readonly revision: Revision; readonly others?: readonly Revision[] }>> = {
  draft: { revision: aDraft() },
  'awaiting review': { revision: aDraft({ state: 'awaiting-review', events: submitted }) },
  'awaiting approval': { revision: aDraft({ state: 'awaiting-approval', events: reviewed }) },
  'changes asked': { revision: aDraft({ state: 'changes-asked', events: submitted }) },
  'approved, no date': { revision: anApproved() },
  'approved, date to come': { revision: anApproved({ effectiveFrom: '2026-08-01' }) },
  effective: { revision: anApproved({ effectiveFrom: '2026-03-15' }) },
  superseded: { revision: anApproved({ effectiveFrom: '2026-03-15' }), others: [successor] },
  withdrawn: { revision: anApproved({ effectiveFrom: '2026-03-15', withdrawnFrom: '2026-06-15' }) },
  'declared in force': {
    revision: anApproved({ origin: 'declared', events: [], approvedHash: null, effectiveFrom: '2024-03-15' }),
  },
};

type Attempt = (act: RevisionAct) => Result<unknown, { readonly type: string }>;
const actions: Readonly<Record<string, Attempt>> = {
  'save content': (act) => saveDraftContent(act, someContent({ purpose: 'Khác' })),
  submit: (act) => submitForReview(act, aSignature('author')),
  review: (act) => recordReview(act, aSignature('reviewer')),
  'ask for changes': (act) => askForChanges(act, aSignature('reviewer')),
  reopen: (act) => reopenAsDraft(act, aSignature('author')),
  approve: (act) => recordApproval(act, aSignature('approver'), contentHash(act.revision.content)),
  'record decision': (act) =>
    recordDecision(act, { number: '45/QĐ', date: '2024-03-10', signatory: 'A', capacity: '' }, []),
  'set effective': (act) => setEffective(act, '2026-07-01'),
  withdraw: (act) => withdrawRevision(act, aSignature('approver'), '2026-09-01'),
  keep: (act) => keepAfterReview(act, aSignature('reviewer'), '2027-06-30'),
  discard: (act) => discardDraft(act),
  'start new': (act) => startNewRevision(act.procedure, act.siblings, 'issue', act.newId),
};

const no = 'not-in-status';
const early = 'decision-before-approval';
const open = 'open-draft-exists';
const truth: Readonly<Record<string, Readonly<Record<keyof typeof actions, string>>>> = {
  draft: row('allowed', 'allowed', no, no, no, no, no, no, no, no, 'allowed', open),
  'awaiting review': row('content-frozen', no, 'allowed', 'allowed', no, no, no, no, no, no, no, open),
  'awaiting approval': row('content-frozen', no, no, 'allowed', no, 'allowed', no, no, no, no, no, open),
  'changes asked': row('content-frozen', no, no, no, 'allowed', no, no, no, no, no, no, open),
  'approved, no date': row('content-frozen', no, no, no, no, no, early, 'allowed', 'allowed', no, no, 'allowed'),
  'approved, date to come': row('content-frozen', no, no, no, no, no, early, 'allowed', 'allowed', no, no, 'allowed'),
  effective: row('content-frozen', no, no, no, no, no, early, no, 'allowed', 'allowed', no, 'allowed'),
  superseded: row('content-frozen', no, no, no, no, no, early, no, no, no, no, 'allowed'),
  withdrawn: row('content-frozen', no, no, no, no, no, early, no, no, no, no, 'allowed'),
  'declared in force': row('content-frozen', no, no, no, no, no, 'allowed', no, 'allowed', 'allowed', no, 'allowed'),
};

function row(...outcomes: string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(actions).map((action, index) => [action, outcomes[index] ?? 'missing']));
}

describe('truth table: every state and every action', () => {
  it('names every state', () => {
    expect(Object.keys(truth)).toEqual(Object.keys(states));
  });

  for (const [state, { revision, others = [] }] of Object.entries(states))
    for (const [action, attempt] of Object.entries(actions)) {
      const expected = truth[state]?.[action];
      it(`${state}: ${action} is ${expected}`, () => {
        const act = anAct(revision, { siblings: [revision, ...others] });
        expect(reasonOf(attempt(act))).toBe(expected);
      });
    }

  it('tells what status was met and which ones are needed', () => {
    const act = anAct(anApproved({ effectiveFrom: '2026-03-15' }));
    expect(setEffective(act, '2026-07-01')).toEqual({
      ok: false,
      error: { type: 'not-in-status', status: 'effective', needs: ['approved'] },
    });
    expect(saveDraftContent(act, someContent())).toEqual({
      ok: false,
      error: { type: 'content-frozen', status: 'effective' },
    });
  });
});

describe('tables of the lifecycle', () => {
  it('lets content change and disappear in a draft alone', () => {
    expect(statusesFor['save-content']).toEqual(['draft']);
    expect(statusesFor.discard).toEqual(['draft']);
  });

  it('counts as open exactly the states before approval', () => {
    expect([...openStatuses].sort()).toEqual(['awaiting-approval', 'awaiting-review', 'changes-asked', 'draft']);
  });

  it('wants an approver for approval and withdrawal, and neither review nor approval by the author', () => {
    expect(rolesFor.approved).toEqual(['approver']);
    expect(rolesFor.withdrawn).toEqual(['approver']);
    expect(notByAuthor).toContain('reviewed');
    expect(notByAuthor).toContain('approved');
    expect(notByAuthor).not.toContain('submitted');
  });
});
