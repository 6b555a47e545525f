import { describe, expect, it } from 'vitest';
import { art36Questions } from '../../../../../renderer/core/audits/checklist/art-36.data';
import {
  saveBankQuestion,
  seedArt36,
  setQuestionActive,
} from '../../../../../renderer/core/audits/checklist/save-bank-question';
import { byId } from '../../../../support/audit-lifecycle';
import { aBankQuestion } from '../../../../support/checklist-records';
import { accepted } from '../../../../support/lifecycle-records';

const bank = byId([aBankQuestion('b1')]);

describe('saving a question of the bank', () => {
  it('adds and changes one, trimmed and composed, undoable', () => {
    const wanted = aBankQuestion('b2', { question: ' Có sổ không? '.normalize('NFD') });
    expect(accepted(saveBankQuestion(bank, wanted))).toMatchObject({
      intent: 'bank.save',
      undoable: true,
      detail: { question: 'Có sổ không?' },
      changes: [{ op: 'create', record: { question: 'Có sổ không?' } }],
    });
    expect(accepted(saveBankQuestion(bank, aBankQuestion('b1', { look: 'Sổ' }))).changes).toMatchObject([
      { op: 'update', id: 'b1', set: { look: 'Sổ' } },
    ]);
  });

  it.each([
    [aBankQuestion('b2', { question: ' ' }), { type: 'question-missing' }],
    [aBankQuestion('b2', { question: 'câu  B1?' }), { type: 'question-exists', questionId: 'b1' }],
    [aBankQuestion('b1'), { type: 'nothing-changed' }],
  ])('%j is refused: %j', (wanted, error) => {
    expect(saveBankQuestion(bank, wanted)).toEqual({ ok: false, error });
  });
});

describe('using a question', () => {
  it('stops and begins again, each with its own name in the history', () => {
    const off = accepted(setQuestionActive(bank, 'b1', false));
    expect(off).toMatchObject({ intent: 'bank.disable', changes: [{ set: { active: false } }] });
    const on = accepted(setQuestionActive(byId([aBankQuestion('b1', { active: false })]), 'b1', true));
    expect(on).toMatchObject({ intent: 'bank.enable', changes: [{ set: { active: true } }] });
  });

  it('is refused for an unknown question or without a change', () => {
    expect(setQuestionActive(bank, 'no', true)).toMatchObject({ error: { type: 'question-unknown' } });
    expect(setQuestionActive(bank, 'b1', true)).toMatchObject({ error: { type: 'nothing-changed' } });
  });
});

describe('the inspection list', () => {
  it('enters the bank whole, in use, not yet verified', () => {
    const { changes, detail } = accepted(seedArt36(new Map()));
    expect(detail).toEqual({ count: art36Questions.length });
    for (const change of changes)
      expect(change).toMatchObject({ op: 'create', record: { source: 'art-36', active: true, verified: false } });
  });

  it('is not added twice, and edited points stay', () => {
    const all = art36Questions.map(({ id }) => aBankQuestion(id, { question: 'Đã sửa?' }));
    expect(seedArt36(byId(all))).toEqual({ ok: false, error: { type: 'nothing-changed' } });
    expect(accepted(seedArt36(byId(all.slice(1)))).changes.map(({ id }) => id)).toEqual([art36Questions[0]?.id]);
  });
});
