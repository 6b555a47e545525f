import { describe, expect, it } from 'vitest';
import type { QuestionWords } from '../../../../../renderer/core/audits/checklist/checklist-words';
import { checklistWords } from '../../../../../renderer/core/audits/checklist/checklist-words.data';

const ofProcedure = ['procedure', 'title', 'distribution', 'dossier', 'forms', 'records'];
const known: readonly (readonly [string, QuestionWords, readonly string[]])[] = [
  [
    'step',
    checklistWords.step,
    ['procedure', 'case', 'number', 'step', 'position', 'limit', 'partner', 'ways', 'forms', 'records'],
  ],
  ...Object.entries(checklistWords.topics).map(([topic, words]) => [topic, words, ofProcedure] as const),
  ['clause', checklistWords.clause, ['clause', 'title', 'edition']],
  ['lastAudit', checklistWords.lastAudit, ['audit', 'statement', 'requirement']],
];

describe('words of generated questions', () => {
  it.each(known)('of %s name only values that there are', (_name, words, names) => {
    const named = [...words.question, ...words.look, ...words.requirement].flatMap((part) =>
      [...part.matchAll(/\{(.*?)\}/g)].map((match) => match[1] ?? ''),
    );
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(known)('of %s always ask something', (_name, { question }) => {
    expect(question.length).toBeGreaterThan(0);
  });

  it('have short codes of plain capitals, one for each source', () => {
    const codes = Object.values(checklistWords.codes);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z]{2}$/);
  });
});
