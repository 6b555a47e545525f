import { describe, expect, it } from 'vitest';
import { addBankQuestions } from '../../../../../renderer/core/audits/checklist/add-bank-questions';
import { byId } from '../../../../support/audit-lifecycle';
import { aBankQuestion, someWords } from '../../../../support/checklist-records';
import { countingIds } from '../../../../support/coverage-records';
import { accepted } from '../../../../support/lifecycle-records';

const bank = byId([aBankQuestion('b1', { question: 'Đã có?' })]);

describe('adding several questions to the bank', () => {
  it('stores them in one undoable change set, in use and for everybody', () => {
    const draft = accepted(addBankQuestions(bank, [someWords(' Một? '), someWords('Hai?')], countingIds()));
    expect(draft).toMatchObject({ intent: 'bank.add', detail: { count: 2 }, undoable: true });
    expect(draft.changes).toMatchObject([
      { op: 'create', entity: 'bankQuestion', record: { question: 'Một?', source: 'own', active: true, auditees: [] } },
      { op: 'create', entity: 'bankQuestion', record: { question: 'Hai?', verified: true } },
    ]);
  });

  it.each([
    ['nothing', [], { type: 'nothing-changed' }],
    ['an empty one', [someWords('Một?'), someWords('  ')], { type: 'question-missing' }],
    [
      'one that stands already',
      [someWords('Một?'), someWords('đã CÓ?')],
      { type: 'question-exists', questionId: 'b1' },
    ],
  ])('is refused whole for %s', (_what, wanted, error) => {
    expect(addBankQuestions(bank, wanted, countingIds())).toEqual({ ok: false, error });
  });

  it('is refused when two of them are the same', () => {
    const refused = addBankQuestions(new Map(), [someWords('Một?'), someWords('MỘT?')], countingIds());
    expect(refused).toMatchObject({ ok: false, error: { type: 'question-exists' } });
  });
});
