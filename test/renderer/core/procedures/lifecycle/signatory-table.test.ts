import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../../renderer/core/kernel/result';
import type { Role } from '../../../../../renderer/core/organisation/person';
import { contentHash } from '../../../../../renderer/core/procedures/content-hash';
import { keepAfterReview, withdrawRevision } from '../../../../../renderer/core/procedures/lifecycle/in-force';
import type { RevisionAct, Signature } from '../../../../../renderer/core/procedures/lifecycle/revision-act';
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
  aPerson,
  aSignature,
  reasonOf,
} from '../../../../support/lifecycle-records';

const roles: readonly Role[] = ['secretary', 'author', 'reviewer', 'approver', 'auditor', 'viewer'];
const submitted = [anEvent('submitted', 'somebody', '2026-03-01')];

interface SignedAct {
  readonly from: Revision;
  readonly sign: (act: RevisionAct, by: Signature) => Result<unknown, { readonly type: string }>;
  /** Roles that may sign. */
  readonly allowed: readonly Role[];
  /** Whether the author may sign, given the role. */
  readonly byAuthor: boolean;
}

const acts: Readonly<Record<string, SignedAct>> = {
  submit: { from: aDraft({ events: submitted }), sign: submitForReview, allowed: ['author'], byAuthor: true },
  review: {
    from: aDraft({ state: 'awaiting-review', events: submitted }),
    sign: recordReview,
    allowed: ['reviewer'],
    byAuthor: false,
  },
  'ask for changes in review': {
    from: aDraft({ state: 'awaiting-review', events: submitted }),
    sign: askForChanges,
    allowed: ['reviewer', 'approver'],
    byAuthor: false,
  },
  'ask for changes before approval': {
    from: aDraft({ state: 'awaiting-approval', events: submitted }),
    sign: askForChanges,
    allowed: ['reviewer', 'approver'],
    byAuthor: false,
  },
  approve: {
    from: aDraft({ state: 'awaiting-approval', events: submitted }),
    sign: (act, by) => recordApproval(act, by, contentHash(act.revision.content)),
    allowed: ['approver'],
    byAuthor: false,
  },
  reopen: {
    from: aDraft({ state: 'changes-asked', events: submitted }),
    sign: reopenAsDraft,
    allowed: ['author', 'secretary'],
    byAuthor: true,
  },
  withdraw: {
    from: anApproved({ effectiveFrom: '2026-03-15' }),
    sign: (act, by) => withdrawRevision(act, by, '2026-09-01'),
    allowed: ['approver'],
    byAuthor: true,
  },
  keep: {
    from: anApproved({ effectiveFrom: '2026-03-15' }),
    sign: (act, by) => keepAfterReview(act, by, '2027-06-10'),
    allowed: ['reviewer', 'approver'],
    byAuthor: true,
  },
};

describe('who may sign what', () => {
  for (const [name, { from, sign, allowed, byAuthor }] of Object.entries(acts)) {
    for (const role of roles) {
      const outcome = allowed.includes(role) ? 'allowed' : 'role-missing';
      it(`${name} by somebody who is only ${role}: ${outcome}`, () => {
        const people = new Map([['x', aPerson('x', role)]]);
        expect(reasonOf(sign(anAct(from, { people }), aSignature('x')))).toBe(outcome);
      });
    }

    it(`${name} by the author in every role: ${byAuthor ? 'allowed' : 'refused'}`, () => {
      const people = new Map([['x', aPerson('x', ...roles)]]);
      const events = from.events.map((event) =>
        event.type === 'submitted' ? { ...event, signedBy: aPerson('x').id } : event,
      );
      const act = anAct({ ...from, events }, { people });
      expect(reasonOf(sign(act, aSignature('x')))).toBe(byAuthor ? 'allowed' : 'signatory-is-author');
    });

    it(`${name} by somebody without any role is refused`, () => {
      const people = new Map([['x', aPerson('x')]]);
      expect(reasonOf(sign(anAct(from, { people }), aSignature('x')))).toBe('role-missing');
    });

    it(`${name} signed before the last signature, or tomorrow, is refused`, () => {
      const people = new Map([['x', aPerson('x', ...allowed)]]);
      const act = anAct(from, { people });
      expect(reasonOf(sign(act, aSignature('x', { signedOn: '2026-02-28' })))).toBe('before-last-signature');
      expect(reasonOf(sign(act, aSignature('x', { signedOn: '2026-07-01' })))).toBe('date-in-future');
    });
  }
});
