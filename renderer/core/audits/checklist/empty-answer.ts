import type { Answer } from '../checklist-item';

/** An answer that says nothing yet. */
export function emptyAnswer(): Answer {
  return {
    result: 'not-assessed',
    grading: null,
    reason: '',
    note: '',
    evidence: [],
    answeredBy: null,
    answeredAt: null,
  };
}
