import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import {
  discardDraft,
  draftRevision,
  saveDraftContent,
  startNewRevision,
} from '../../../../../renderer/core/procedures/lifecycle/drafts';
import type { Revision } from '../../../../../renderer/core/procedures/revision';
import { countingIds } from '../../../../support/coverage-records';
import {
  accepted,
  aDraft,
  anAct,
  anApproved,
  reasonOf,
  revisionAfter,
  someContent,
  theProcedure,
} from '../../../../support/lifecycle-records';

function started(siblings: readonly Revision[], step: 'issue' | 'amendment' = 'issue'): Revision {
  const [change] = accepted(startNewRevision(theProcedure, siblings, step, countingIds())).changes;
  if (change?.op !== 'create') throw new Error('no revision created');
  return change.record as unknown as Revision;
}

describe('saving a draft', () => {
  it('replaces the content and may be taken back', () => {
    const content = someContent({ purpose: 'Thống nhất cách làm' });
    const draft = accepted(saveDraftContent(anAct(aDraft()), content));
    expect(draft.undoable).toBe(true);
    expect(revisionAfter(aDraft(), draft)?.content).toEqual(content);
  });

  it('stores nothing when nothing changed', () => {
    expect(reasonOf(saveDraftContent(anAct(aDraft()), someContent()))).toBe('nothing-changed');
  });
});

describe('starting the next revision', () => {
  it.each([
    ['issue', 3, 0],
    ['amendment', 2, 2],
  ] as const)('as %s after 2/1 is %i/%i', (step, issueNo, amendmentNo) => {
    const siblings = [
      anApproved({ effectiveFrom: '2026-01-01' }),
      anApproved({ id: asId('r2'), issueNo: 2, amendmentNo: 1, effectiveFrom: '2026-02-01' }),
    ];
    expect(started(siblings, step)).toMatchObject({ issueNo, amendmentNo, state: 'draft', origin: 'written' });
  });

  it('copies the content of the last one and leaves the change summary to be written', () => {
    const last = anApproved({ content: someContent({ fee: '200.000 đồng' }) });
    const draft = started([last]);
    expect(draft.content).toEqual({ ...last.content, changeSummary: [] });
    expect(draft.events).toEqual([]);
    expect(draft.approvedHash).toBeNull();
    expect(draft.decisionId).toBeNull();
    expect(draft.effectiveFrom).toBeNull();
  });

  it('gives a procedure without revisions its first one', () => {
    expect(started([])).toMatchObject({ issueNo: 1, amendmentNo: 0, content: { title: theProcedure.title } });
  });

  it.each(['draft', 'awaiting-review', 'awaiting-approval', 'changes-asked'] as const)(
    'is refused while another one is %s, and names it',
    (state) => {
      const open = aDraft({ id: asId('r2'), issueNo: 2, state });
      expect(startNewRevision(theProcedure, [anApproved(), open], 'issue', countingIds())).toEqual({
        ok: false,
        error: { type: 'open-draft-exists', revisionId: 'r2' },
      });
    },
  );

  it('follows also one that waits for its day, and one that was withdrawn', () => {
    expect(started([anApproved()]).issueNo).toBe(2);
    expect(started([anApproved({ effectiveFrom: '2026-01-01', withdrawnFrom: '2026-02-01' })]).issueNo).toBe(2);
  });

  it('writes to the procedure, so that its own creation cannot be taken back under the draft', () => {
    const draft = accepted(startNewRevision(theProcedure, [anApproved()], 'issue', countingIds()));
    expect(draft.undoable).toBe(true);
    expect(draft.changes[1]).toMatchObject({ op: 'update', entity: 'procedure', id: 'p', set: { code: 'QT-NV-31' } });
  });
});

describe('discarding a draft', () => {
  it('deletes it and cannot be taken back, since another draft may exist by then', () => {
    const draft = accepted(discardDraft(anAct(aDraft())));
    expect(draft.undoable).toBe(false);
    expect(revisionAfter(aDraft(), draft)).toBeNull();
  });
});

describe('a new draft record', () => {
  it('has no dates, no signatures and the numbers it was given', () => {
    const draft = draftRevision(theProcedure, countingIds(), someContent(), { issueNo: 4, amendmentNo: 2 });
    expect(draft).toEqual(aDraft({ id: asId('n1'), issueNo: 4, amendmentNo: 2 }));
  });
});
