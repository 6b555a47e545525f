import { describe, expect, it } from 'vitest';
import { addEvidence, answerItem, removeEvidence } from '../../../../../renderer/core/audits/answers/answer-item';
import type { AuditState } from '../../../../../renderer/core/audits/audit';
import { statesFor } from '../../../../../renderer/core/audits/lifecycle/lifecycle-table';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { aNonconformItem, anAnswer, anAuditAct, anItem, auditIn } from '../../../../support/audit-lifecycle';
import { itemsAfter } from '../../../../support/checklist-records';
import { accepted } from '../../../../support/lifecycle-records';
import { aSample } from '../../../../support/sample-records';

const items = [anItem('i1', { answer: anAnswer('not-assessed') }), aNonconformItem('i2')];
const act = anAuditAct(auditIn('running'), { items, samples: [aSample('m')] });
const said = { result: 'conform', grading: null, reason: '', note: '' } as const;
const text = { type: 'text', text: 'Sổ trang 12' } as const;

describe('answering a question', () => {
  it('stores one question with who and when, undoable', () => {
    const draft = accepted(answerItem(act, 'i1', said));
    expect(draft).toMatchObject({ intent: 'answer.save', undoable: true, detail: { code: 'ĐG-01', item: 'I1' } });
    expect(draft.changes).toHaveLength(1);
    expect(itemsAfter(items, draft)[0]?.answer).toEqual({
      ...anAnswer('conform'),
      answeredBy: 'clerk',
      answeredAt: act.now,
    });
  });

  it('takes an incomplete answer as it is typed', () => {
    const draft = accepted(answerItem(act, 'i1', { ...said, result: 'nonconform', note: ' dở dang ' }));
    expect(itemsAfter(items, draft)[0]?.answer).toMatchObject({
      result: 'nonconform',
      grading: null,
      note: ' dở dang ',
    });
  });

  it('stores composed letters', () => {
    const draft = accepted(answerItem(act, 'i1', { ...said, note: 'Đã xem sổ'.normalize('NFD') }));
    expect(itemsAfter(items, draft)[0]?.answer.note).toBe('Đã xem sổ');
  });

  it('keeps evidence and finding when the answer changes', () => {
    const after = itemsAfter(items, accepted(answerItem(act, 'i2', said)))[1];
    expect(after?.answer.evidence).toEqual(items[1]?.answer.evidence);
    expect(after?.finding).toEqual(items[1]?.finding);
  });

  it('refuses a grading that does not fit the result', () => {
    expect(answerItem(act, 'i1', { ...said, grading: 'major' })).toEqual({
      ok: false,
      error: { type: 'grading-unfit', grading: 'major' },
    });
  });

  it('refuses unknown and dropped questions and what is said already', () => {
    expect(answerItem(act, 'no', said)).toMatchObject({ error: { type: 'item-unknown', itemId: 'no' } });
    const dropped = { ...act, items: [anItem('i1', { dropped: true })] };
    expect(answerItem(dropped, 'i1', said)).toMatchObject({ error: { type: 'item-dropped', code: 'I1' } });
    expect(answerItem({ ...act, items: [anItem('i1')] }, 'i1', said)).toMatchObject({
      error: { type: 'nothing-changed' },
    });
  });

  it.each([
    'drafted',
    'approved',
    'notified',
    'running',
    'postponed',
    'findings-agreed',
    'reported',
    'closed',
  ] as AuditState[])('in state %s follows the table', (state) => {
    const there = anAuditAct(auditIn(state), { items });
    expect(answerItem(there, 'i1', said).ok).toBe(statesFor.answer.includes(state));
    expect(addEvidence(there, 'i1', text).ok).toBe(statesFor.answer.includes(state));
  });
});

describe('evidence', () => {
  it.each([
    [text],
    [{ type: 'file', attachmentId: asId<'attachment'>('f') }],
    [{ type: 'dossier', sampleId: asId<'auditSample'>('m'), dossierId: 'd1' }],
  ] as const)('%j is added with an id of its own, and taken off again', (evidence) => {
    const added = itemsAfter(items, accepted(addEvidence(act, 'i1', evidence)));
    const id = added[0]?.answer.evidence[0]?.id ?? '';
    expect(id).not.toBe('');
    expect(added[0]?.answer.evidence).toEqual([{ ...evidence, id }]);
    const again = addEvidence({ ...act, items: added }, 'i1', evidence);
    expect(again).toEqual({ ok: false, error: { type: 'evidence-exists', evidenceId: id } });
    const removed = itemsAfter(added, accepted(removeEvidence({ ...act, items: added }, 'i1', id)));
    expect(removed[0]?.answer.evidence).toEqual([]);
  });

  it('adds to what there is', () => {
    const after = itemsAfter(items, accepted(addEvidence(act, 'i2', { type: 'text', text: 'Sổ trang 13' })));
    expect(after[1]?.answer.evidence).toHaveLength(2);
    expect(after[1]?.answer.result).toBe('nonconform');
  });

  it.each([
    ['m', 'd9'],
    ['x', 'd1'],
  ])('of sheet %s and dossier %s is refused: nobody sampled it', (sampleId, dossierId) => {
    const evidence = { type: 'dossier', sampleId: asId<'auditSample'>(sampleId), dossierId } as const;
    expect(addEvidence(act, 'i1', evidence)).toEqual({ ok: false, error: { type: 'dossier-unknown', dossierId } });
  });

  it('of another sitting’s sheet is refused', () => {
    const elsewhere = { ...act, samples: [aSample('m', { sittingId: 's2' })] };
    const evidence = { type: 'dossier', sampleId: asId<'auditSample'>('m'), dossierId: 'd1' } as const;
    expect(addEvidence(elsewhere, 'i1', evidence).ok).toBe(false);
  });

  it('that is not there cannot be taken off', () => {
    expect(removeEvidence(act, 'i1', 'e9')).toEqual({
      ok: false,
      error: { type: 'evidence-unknown', evidenceId: 'e9' },
    });
  });
});
