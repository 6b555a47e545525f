import { describe, expect, it } from 'vitest';
import { checklistWords } from '../../../../../renderer/core/audits/checklist/checklist-words.data';
import {
  bankQuestion,
  clauseQuestion,
  lastAuditQuestion,
  procedureQuestions,
} from '../../../../../renderer/core/audits/checklist/generate-questions';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { aNonconformItem, anAudit } from '../../../../support/audit-lifecycle';
import { aBankQuestion, postalContent } from '../../../../support/checklist-records';
import { aProcedure } from '../../../../support/coverage-records';
import { anApproved } from '../../../../support/lifecycle-records';

const procedure = aProcedure('qt-1', { code: 'QT-NV-31', clauses: ['8.5'] });
const revision = anApproved({ id: asId('r1'), procedureId: procedure.id, content: postalContent() });
const questions = (count: number) => procedureQuestions(procedure, revision, count, checklistWords);

describe('questions on a procedure', () => {
  it('ask about the whole first, then about its steps, all pinned to the revision', () => {
    const asked = questions(9);
    expect(asked.map(({ source }) => source.type)).toEqual([
      ...['procedure', 'procedure', 'procedure'],
      ...['step', 'step', 'step', 'step', 'step', 'step'],
    ]);
    for (const { source } of asked) expect(source).toMatchObject({ procedureId: 'qt-1', revisionId: 'r1' });
  });

  it.each([0, 1, 2, 3, 8, 12, 15])('are at most %i, as wanted', (count) => {
    expect(questions(count).length).toBeLessThanOrEqual(count);
  });

  it('reach eight to fifteen for a procedure of ten steps', () => {
    expect(questions(12).length).toBeGreaterThanOrEqual(8);
  });

  it('name position, limit, forms and outputs of a step, and cite it', () => {
    const words = questions(99).find(({ source }) => source.type === 'step' && source.stepId === 's5')?.words;
    expect(words?.question).toContain('Thẩm định hồ sơ, lấy ý kiến phối hợp');
    expect(words?.question).toContain('Chuyên viên thụ lý');
    expect(words?.question).toContain('2,5 ngày làm việc');
    expect(words?.question).toContain('Công an tỉnh');
    expect(words?.look).toContain('BM-QT-NV-06-01');
    expect(words).toMatchObject({ requirement: 'QT-NV-31, bước 5', clauses: ['8.5'] });
  });

  it('leave no name in braces and nothing said twice', () => {
    const asked = questions(99).map(({ words }) => words);
    for (const { question, look, requirement } of asked) expect(question + look + requirement).not.toMatch(/[{}]/);
    expect(new Set(asked.map(({ question }) => question)).size).toBe(asked.length);
  });

  it('ask only for what the revision has', () => {
    const bare = anApproved({ content: postalContent({ forms: [], recordsKept: [] }) });
    const topics = procedureQuestions(procedure, bare, 99, checklistWords).flatMap(({ source }) =>
      source.type === 'procedure' ? [source.topic] : [],
    );
    expect(topics).toEqual(['known']);
  });

  it('are the same every time', () => {
    expect(questions(10)).toEqual(questions(10));
  });
});

describe('other questions', () => {
  it('name the clause and the edition', () => {
    const clause = { number: '7.5', titleVi: 'Thông tin dạng văn bản', titleEn: '', verified: true };
    const { source, words } = clauseQuestion(clause, 'TCVN ISO 9001:2015', checklistWords);
    expect(source).toEqual({ type: 'clause', clause: '7.5' });
    expect(words.question).toContain('Thông tin dạng văn bản');
    expect(words).toMatchObject({ requirement: 'TCVN ISO 9001:2015, điều 7.5', clauses: ['7.5'] });
  });

  it('take the words of the bank', () => {
    expect(bankQuestion(aBankQuestion('b1', { look: 'Sổ', clauses: ['9.1'] }))).toEqual({
      source: { type: 'bank', questionId: 'b1' },
      words: { question: 'Câu b1?', look: 'Sổ', requirement: '', clauses: ['9.1'] },
    });
  });

  it('come back to a finding with its statement, or with its question when there is none', () => {
    const audit = anAudit({ code: 'ĐG-2025' });
    const item = aNonconformItem('f1');
    const { source, words } = lastAuditQuestion({ item, audit }, checklistWords);
    expect(source).toEqual({ type: 'last-audit', itemId: 'f1' });
    expect(words.question).toContain('ĐG-2025');
    expect(words.question).toContain('Không ghi ngày giao');
    expect(words.requirement).toBe('QT-NV-01, bước 5');
    const bare = lastAuditQuestion({ item: { ...item, finding: null }, audit }, checklistWords).words;
    expect(bare.question).toContain('Có sổ theo dõi không?');
    expect(bare.requirement).toBe('QT-NV-01');
  });
});
