import { describe, expect, it } from 'vitest';
import { emptyAnswer } from '../../../../../renderer/core/audits/checklist/empty-answer';
import { isAnswered } from '../../../../../renderer/core/audits/checklist/is-answered';
import type { Answer } from '../../../../../renderer/core/audits/checklist-item';
import { aNonconformItem } from '../../../../support/audit-lifecycle';

describe('whether anything was said to a question', () => {
  it.each([
    [{ result: 'conform' }, true],
    [{ grading: 'observation' }, true],
    [{ reason: 'Mất điện' }, true],
    [{ note: 'xem lại' }, true],
    [{ evidence: [{ id: 'e', type: 'text', text: '' }] }, true],
    [{ note: ' ', reason: '\n' }, false],
    [{}, false],
  ] as readonly (readonly [Partial<Answer>, boolean])[])('%j: %j', (change, said) => {
    expect(isAnswered({ answer: { ...emptyAnswer(), ...change }, finding: null })).toBe(said);
  });

  it('counts a finding alone', () => {
    expect(isAnswered({ answer: emptyAnswer(), finding: aNonconformItem('x').finding })).toBe(true);
  });
});
