import type { Answer } from '../checklist-item';

/** What may be written on paper for each result, folded: without case, diacritics or double blanks. */
export const resultWords: Readonly<Record<Exclude<Answer['result'], 'not-assessed'>, readonly string[]>> = {
  conform: ['1', 'd', 'dat', 'ph', 'phu hop'],
  nonconform: ['2', 'k', 'khong dat', 'kph', 'khong phu hop'],
  'not-applicable': ['3', 'ka', 'kad', 'khong ap dung'],
};
