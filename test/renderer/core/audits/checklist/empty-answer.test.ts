import { describe, expect, it } from 'vitest';
import { emptyAnswer } from '../../../../../renderer/core/audits/checklist/empty-answer';

describe('an empty answer', () => {
  it('is not assessed, by nobody, with nothing in it', () => {
    expect(emptyAnswer()).toEqual({
      result: 'not-assessed',
      grading: null,
      reason: '',
      note: '',
      evidence: [],
      answeredBy: null,
      answeredAt: null,
    });
  });
});
