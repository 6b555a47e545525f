import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { approvalHolds } from '../../../../../renderer/core/procedures/lifecycle/lifecycle-guards';
import { recordDecision, sameDecision } from '../../../../../renderer/core/procedures/lifecycle/record-decision';
import { accepted, aDecision, anAct, anApproved, reasonOf, revisionAfter } from '../../../../support/lifecycle-records';

const entry = { number: '45/QĐ-SKHCN', date: '2026-03-10', signatory: 'Nguyễn Văn A', capacity: 'GIÁM ĐỐC' };

describe('recording the issuing decision', () => {
  it('stores a new decision and links the revision to it, not undoable', () => {
    const draft = accepted(recordDecision(anAct(anApproved()), entry, []));
    expect(draft.undoable).toBe(false);
    expect(draft.changes).toHaveLength(2);
    expect(draft.changes[1]).toEqual({
      op: 'create',
      entity: 'issuingDecision',
      id: 'n1',
      record: { id: 'n1', ...entry },
    });
    expect(revisionAfter(anApproved(), draft)?.decisionId).toBe('n1');
  });

  it('does not void the approval', () => {
    const after = revisionAfter(anApproved(), accepted(recordDecision(anAct(anApproved()), entry, [])));
    expect(after !== null && approvalHolds(after)).toBe(true);
  });

  it('links to the decision that is already there instead of storing it twice', () => {
    const known = aDecision({ number: '45 / qđ-skhcn' });
    const draft = accepted(recordDecision(anAct(anApproved()), { ...entry, signatory: '', capacity: '' }, [known]));
    expect(revisionAfter(anApproved(), draft)?.decisionId).toBe('d1');
    expect(draft.changes.filter(({ op }) => op === 'create')).toEqual([]);
  });

  it('fills in number and date later, one after the other', () => {
    const revision = anApproved({ decisionId: asId('d1') });
    const blank = aDecision({ number: null, date: null });
    const act = anAct(revision, { decision: blank });
    const numbered = accepted(recordDecision(act, { ...entry, date: null }, [blank]));
    expect(numbered.changes).toEqual([
      { op: 'update', entity: 'issuingDecision', id: 'd1', set: { number: '45/QĐ-SKHCN' }, unset: [] },
    ]);
  });

  it.each([
    [{ number: '46/QĐ-SKHCN' }, 'decision-recorded'],
    [{ date: '2026-03-11' }, 'decision-recorded'],
    [{}, 'nothing-changed'],
    [{ signatory: 'Trần Thị B' }, 'allowed'],
  ])('against a complete decision, %j is %s', (change, outcome) => {
    const act = anAct(anApproved({ decisionId: asId('d1') }), { decision: aDecision() });
    expect(reasonOf(recordDecision(act, { ...entry, ...change }, []))).toBe(outcome);
  });

  it.each([
    [{ number: ' ', date: null, signatory: '' }, 'decision-empty'],
    [{ date: '2026-13-01' }, 'date-missing'],
    [{ date: '2026-07-01' }, 'date-in-future'],
    [{ date: '2026-03-04' }, 'decision-before-approval'],
    [{ date: '2026-03-05' }, 'allowed'],
    [{ date: '2026-03-16' }, 'decision-after-effective'],
    [{ date: '2026-03-15' }, 'allowed'],
  ])('for a revision approved on 05/03 and effective from 15/03/2026, %j is %s', (change, outcome) => {
    const act = anAct(anApproved({ effectiveFrom: '2026-03-15' }));
    expect(reasonOf(recordDecision(act, { ...entry, ...change }, []))).toBe(outcome);
  });
});

describe('finding the same decision', () => {
  it('goes by number and date, never by one alone', () => {
    const known = [aDecision()];
    expect(sameDecision({ number: '45/qđ-skhcn ', date: '2026-03-10' }, known)).toBe(known[0]);
    expect(sameDecision({ number: '45/QĐ-SKHCN', date: '2026-03-11' }, known)).toBeNull();
    expect(sameDecision({ number: '45/QĐ-SKHCN', date: null }, known)).toBeNull();
    expect(sameDecision({ number: '', date: '2026-03-10' }, [aDecision({ number: null })])).toBeNull();
  });
});
