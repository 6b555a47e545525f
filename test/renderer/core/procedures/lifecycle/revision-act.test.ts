import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import {
  actOn,
  type LifecycleTables,
  revisionDetail,
  transition,
} from '../../../../../renderer/core/procedures/lifecycle/revision-act';
import { countingIds } from '../../../../support/coverage-records';
import { aDecision, aDraft, anAct, anApproved, people, theProcedure } from '../../../../support/lifecycle-records';

const revision = anApproved({ decisionId: asId('d1') });
const stranger = aDraft({ id: asId('x'), procedureId: asId('other') });
const tables: LifecycleTables = {
  procedure: new Map([['p', theProcedure]]),
  revision: new Map([
    ['r1', revision],
    ['r2', aDraft({ id: asId('r2'), issueNo: 2 })],
    ['x', stranger],
  ]),
  issuingDecision: new Map([['d1', aDecision()]]),
  person: people,
};
const recording = {
  recordedBy: 'secretary',
  today: '2026-06-30',
  now: '2026-06-30T02:00:00.000Z',
  newId: countingIds(),
};

describe('what an act on a revision is told', () => {
  it('holds the procedure, its own revisions and the decision', () => {
    const act = actOn(tables, 'r1', recording);
    expect(act?.procedure).toBe(theProcedure);
    expect(act?.siblings.map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect(act?.decision?.number).toBe('45/QĐ-SKHCN');
    expect(act?.recordedBy).toBe('secretary');
  });

  it('is nothing for a revision that is gone or whose procedure is gone', () => {
    expect(actOn(tables, 'gone', recording)).toBeNull();
    expect(actOn(tables, 'x', recording)).toBeNull();
  });

  it('has no decision where none is linked, and nobody recording before one is chosen', () => {
    const act = actOn(tables, 'r2', { ...recording, recordedBy: null });
    expect(act?.decision).toBeNull();
    expect(act?.recordedBy).toBeNull();
  });
});

describe('a transition', () => {
  it('is never undoable and carries further changes after its own', () => {
    const more = { op: 'delete', entity: 'reviewTask', id: 't' } as const;
    const draft = transition('revision.x', anAct(aDraft()), aDraft({ state: 'approved' }), [more], { from: 'a' });
    expect(draft.undoable).toBe(false);
    expect(draft.changes).toEqual([
      { op: 'update', entity: 'revision', id: 'r1', set: { state: 'approved' }, unset: [] },
      more,
    ]);
    expect(draft.detail).toEqual({ ...revisionDetail(theProcedure, aDraft()), from: 'a' });
  });

  it('is empty when nothing differs', () => {
    expect(transition('revision.x', anAct(aDraft()), aDraft()).changes).toEqual([]);
  });
});
