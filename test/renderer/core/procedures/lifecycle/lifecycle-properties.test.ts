import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../../../renderer/core/calendar/day';
import { applyChange, type ChangeSetDraft } from '../../../../../renderer/core/kernel/change';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { JsonObject } from '../../../../../renderer/core/kernel/json';
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
import { approvalHolds, authorsOf } from '../../../../../renderer/core/procedures/lifecycle/lifecycle-guards';
import { openStatuses } from '../../../../../renderer/core/procedures/lifecycle/lifecycle-table';
import { recordDecision } from '../../../../../renderer/core/procedures/lifecycle/record-decision';
import type { RevisionAct } from '../../../../../renderer/core/procedures/lifecycle/revision-act';
import {
  askForChanges,
  recordApproval,
  recordReview,
  reopenAsDraft,
  submitForReview,
} from '../../../../../renderer/core/procedures/lifecycle/sign-revision';
import type { IssuingDecision, Revision } from '../../../../../renderer/core/procedures/revision';
import { effectiveRevisionAt, revisionStatusAt } from '../../../../../renderer/core/procedures/revision-status';
import { countingIds } from '../../../../support/coverage-records';
import { aDraft, anAct, aSignature, someContent, theProcedure } from '../../../../support/lifecycle-records';

const START = '2026-01-01';

/** One office over time: every act is tried, what is refused leaves no trace. */
class Office {
  revisions = new Map<string, Revision>([['r1', aDraft()]]);
  decisions = new Map<string, IssuingDecision>();
  today: Day = START;
  private readonly newId = countingIds();

  act(index: number): RevisionAct | null {
    const all = [...this.revisions.values()];
    const revision = all[index % Math.max(all.length, 1)];
    if (revision === undefined) return null;
    const decision = revision.decisionId === null ? null : (this.decisions.get(revision.decisionId) ?? null);
    return anAct(revision, { siblings: all, decision, today: this.today, newId: this.newId });
  }

  start(step: 'issue' | 'amendment') {
    return startNewRevision(theProcedure, [...this.revisions.values()], step, this.newId);
  }

  commit(result: Result<ChangeSetDraft, unknown>): boolean {
    if (!result.ok) return false;
    for (const change of result.value.changes) {
      if (change.entity === 'revision') fold(this.revisions, change);
      if (change.entity === 'issuingDecision') fold(this.decisions, change);
    }
    return true;
  }
}

function fold<T>(table: Map<string, T>, change: ChangeSetDraft['changes'][number]): void {
  const before = (table.get(change.id) ?? null) as unknown as JsonObject | null;
  const after = applyChange(before, change) as unknown as T | null;
  if (after === null) table.delete(change.id);
  else table.set(change.id, after);
}

interface Attempt {
  readonly kind: number;
  readonly target: number;
  readonly who: string;
  readonly offset: number;
  readonly text: string;
}

function attempt(office: Office, { kind, target, who, offset, text }: Attempt): boolean {
  const day = addDays(office.today, offset);
  const by = aSignature(who, { signedOn: day });
  if (kind === 0) {
    office.today = addDays(office.today, Math.abs(offset));
    return true;
  }
  if (kind === 1) return office.commit(office.start(offset > 0 ? 'issue' : 'amendment'));
  const act = office.act(target);
  if (act === null) return false;
  const read = contentHash(act.revision.content);
  const notes = [{ id: 'n', request: '', part: '', description: text }];
  const tries: readonly (() => Result<ChangeSetDraft, unknown>)[] = [
    () => saveDraftContent(act, someContent({ purpose: text, changeSummary: notes })),
    () => submitForReview(act, by),
    () => recordReview(act, by),
    () => askForChanges(act, by),
    () => reopenAsDraft(act, by),
    () => recordApproval(act, by, read),
    () => recordDecision(act, { number: text, date: day, signatory: '', capacity: '' }, office.decisions.values()),
    () => setEffective(act, day),
    () => withdrawRevision(act, by, day),
    () => keepAfterReview(act, by, addDays(day, 30)),
    () => discardDraft(act),
  ];
  const chosen = tries[(kind - 2) % tries.length];
  return chosen !== undefined && office.commit(chosen());
}

const attempts = fc.array(
  fc.record({
    kind: fc.integer({ min: 0, max: 12 }),
    target: fc.nat({ max: 5 }),
    who: fc.constantFrom('author', 'reviewer', 'approver', 'all', 'secretary'),
    offset: fc.integer({ min: -3, max: 6 }),
    text: fc.constantFrom('một', 'hai', 'ba', ''),
  }),
  { maxLength: 60 },
);

/** A whole round that is always possible, so that random acts also meet approved revisions. */
function approveOpen(office: Office): void {
  const sign = (who: string) => aSignature(who, { signedOn: office.today });
  for (const revision of [...office.revisions.values()].filter(({ state }) => state === 'draft')) {
    const act = () =>
      anAct(current(office, revision.id), { siblings: [...office.revisions.values()], today: office.today });
    const notes = [{ id: 'n', request: '', part: '', description: 'Sửa' }];
    office.commit(saveDraftContent(act(), someContent({ purpose: office.today, changeSummary: notes })));
    office.commit(submitForReview(act(), sign('author')));
    office.commit(recordReview(act(), sign('reviewer')));
    office.commit(recordApproval(act(), sign('approver'), contentHash(act().revision.content)));
  }
}

function current(office: Office, id: string): Revision {
  const revision = office.revisions.get(id);
  if (revision === undefined) throw new Error(`no revision ${id}`);
  return revision;
}

function run(list: readonly Attempt[], check: (office: Office, before: ReadonlyMap<string, Revision>) => void): void {
  const office = new Office();
  for (const [index, one] of list.entries()) {
    if (index % 7 === 3) approveOpen(office);
    const before = new Map(office.revisions);
    attempt(office, one);
    check(office, before);
  }
}

describe('any sequence of acts', () => {
  it('leaves at most one revision in force on any day', () => {
    fc.assert(
      fc.property(attempts, (list) => {
        run(list, (office) => {
          const all = [...office.revisions.values()];
          for (let offset = -5; offset <= 40; offset += 5) {
            const day = addDays(office.today, offset);
            const effective = all.filter((one) => revisionStatusAt(one, all, day) === 'effective');
            expect(effective.length).toBeLessThanOrEqual(1);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('alters content in a draft alone, and keeps every approval true', () => {
    fc.assert(
      fc.property(attempts, (list) => {
        run(list, (office, before) => {
          for (const [id, was] of before) {
            const is = office.revisions.get(id);
            if (was.state !== 'draft') {
              expect(is).toBeDefined();
              expect(is?.content).toEqual(was.content);
            }
            if (is?.state === 'approved') expect(approvalHolds(is)).toBe(true);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('never takes away what is in force today, except by withdrawing it or by a successor', () => {
    fc.assert(
      fc.property(attempts, (list) => {
        run(list, (office, before) => {
          const was = effectiveRevisionAt([...before.values()], office.today);
          const is = was === null ? null : office.revisions.get(was.id);
          if (was === null || is == null) return expect(was).toBeNull();
          expect(is.effectiveFrom).toBe(was.effectiveFrom);
          const status = revisionStatusAt(is, [...office.revisions.values()], office.today);
          expect(['effective', 'superseded', 'withdrawn']).toContain(status);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('leaves one open revision at most, signatures in order of date, and no author who approves', () => {
    fc.assert(
      fc.property(attempts, (list) => {
        run(list, (office) => {
          const all = [...office.revisions.values()];
          expect(all.filter(({ state }) => openStatuses.includes(state)).length).toBeLessThanOrEqual(1);
          for (const revision of all) {
            const days = revision.events.map(({ signedOn }) => signedOn);
            expect(days).toEqual([...days].sort());
            const approver = revision.events.find(({ type }) => type === 'approved')?.signedBy;
            if (approver !== undefined) expect(authorsOf(revision)).not.toContain(approver);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('the second revision of a procedure', () => {
  it('can be approved and takes the place of the first, and so on for ten more', () => {
    const office = new Office();
    for (let round = 1; round <= 12; round += 1) {
      approveOpen(office);
      const last = [...office.revisions.values()].at(-1);
      if (last === undefined) throw new Error('no revision');
      expect(last.state).toBe('approved');
      const act = anAct(last, { siblings: [...office.revisions.values()], today: office.today });
      expect(office.commit(setEffective(act, office.today))).toBe(true);
      expect(effectiveRevisionAt([...office.revisions.values()], office.today)?.id).toBe(last.id);
      office.today = addDays(office.today, 20);
      expect(office.commit(office.start(round % 2 === 0 ? 'issue' : 'amendment'))).toBe(true);
    }
    expect(office.revisions.has(asId('r1'))).toBe(true);
  });
});
