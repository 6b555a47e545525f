import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../../../../../renderer/core/audits/checklist-item';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import { caseOf, stateOf, stepResults } from '../../../../../../renderer/features/audits/walk/facing/step-results';
import { anAnswer, anItem, byId } from '../../../../../support/audit-lifecycle';
import { postalContent } from '../../../../../support/checklist-records';
import { anApproved } from '../../../../../support/lifecycle-records';
import { postalCase } from '../../../../../support/postal-procedure';

const own = postalCase();
const [first, second] = own.stages.flatMap(({ steps }) => steps);
const at = (stepId: string | undefined, procedureId = 'qt-1') =>
  ({
    type: 'step',
    procedureId: asId(procedureId),
    revisionId: asId('r1'),
    caseId: own.id,
    stepId,
  }) as ChecklistItem['source'];
const revisions = byId([anApproved({ id: asId('r1'), content: postalContent() })]);
const open = anItem('i1', { source: at(first?.id), answer: anAnswer('not-assessed') });

describe('steps of a procedure by what was found at them', () => {
  it('are those of the revision that the question is pinned to', () => {
    expect(caseOf(open, revisions)?.id).toBe(own.id);
    expect(caseOf(open, new Map())).toBeNull();
    expect(caseOf(anItem('i1'), revisions)).toBeNull();
    const topic = { type: 'procedure', procedureId: asId('qt-1'), revisionId: asId('r1'), topic: 'forms' } as const;
    expect(caseOf(anItem('i1', { source: topic as ChecklistItem['source'] }), revisions)?.id).toBe(own.id);
  });

  it('show the worst answer of the sitting and lead to the own question where it looks there', () => {
    const worse = anItem('i2', { source: at(first?.id), answer: anAnswer('nonconform') });
    const fine = anItem('i3', { source: at(first?.id) });
    const results = stepResults(open, [open, worse, fine], own);
    expect(results[0]).toMatchObject({ number: 1, item: { id: 'i1' }, state: 'result.nonconform' });
    expect(results[1]).toMatchObject({ number: 2, item: null, state: 'result.not-assessed' });
    expect(results).toHaveLength(10);
    expect(stepResults(worse, [fine, worse], own)[0]?.item?.id).toBe('i2');
  });

  it('do not count other sittings and other procedures', () => {
    const elsewhere = anItem('i2', { sittingId: 's2', source: at(second?.id) });
    const other = anItem('i3', { source: at(second?.id, 'qt-2') });
    expect(stepResults(open, [open, elsewhere, other], own)[1]?.item).toBeNull();
  });

  it('show an observation beside "conform" as itself', () => {
    expect(stateOf(anItem('i', { answer: anAnswer('conform', { grading: 'observation' }) }))).toBe(
      'grading.observation',
    );
    expect(stateOf(anItem('i', { answer: anAnswer('nonconform', { grading: 'observation' }) }))).toBe(
      'result.nonconform',
    );
  });
});
