import { describe, expect, it } from 'vitest';
import {
  PROCEDURES_PER_SITTING,
  proposeChoice,
  QUESTIONS_PER_PROCEDURE,
} from '../../../../../renderer/core/audits/checklist/sitting-choice';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { aSitting } from '../../../../support/audit-lifecycle';
import { aBankQuestion } from '../../../../support/checklist-records';

describe('what is proposed for a sitting', () => {
  it('takes its first procedures with some questions each, its clauses and the last findings', () => {
    const sitting = aSitting('s1', { procedureIds: ['a', 'b', 'c', 'd'].map((id) => asId<'procedure'>(id)) });
    const choice = proposeChoice(sitting, []);
    expect(choice.procedures.map(({ procedureId }) => procedureId)).toEqual(['a', 'b', 'c']);
    expect(choice.procedures.every(({ questions }) => questions === QUESTIONS_PER_PROCEDURE)).toBe(true);
    expect(choice).toMatchObject({ sittingId: 's1', clauses: ['8.5'], questionIds: [], lastFindings: true });
  });

  it('keeps within the usual two to three procedures and eight to fifteen questions', () => {
    expect(PROCEDURES_PER_SITTING).toBe(3);
    expect(QUESTIONS_PER_PROCEDURE).toBeGreaterThanOrEqual(8);
    expect(QUESTIONS_PER_PROCEDURE).toBeLessThanOrEqual(15);
  });

  it('takes active questions for everybody or for this auditee', () => {
    const bank = [
      aBankQuestion('all'),
      aBankQuestion('own', { auditees: [asId<'orgUnit'>('bcvt')] }),
      aBankQuestion('head', { auditees: ['leadership'] }),
      aBankQuestion('off', { active: false }),
    ];
    expect(proposeChoice(aSitting('s1'), bank).questionIds).toEqual(['all', 'own']);
    expect(proposeChoice(aSitting('s1', { auditee: 'leadership' }), bank).questionIds).toEqual(['all', 'head']);
    expect(proposeChoice(aSitting('s1', { auditee: null }), bank).questionIds).toEqual(['all']);
  });
});
