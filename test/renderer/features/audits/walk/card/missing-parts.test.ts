import { describe, expect, it } from 'vitest';
import { missingParts } from '../../../../../../renderer/features/audits/walk/card/missing-parts';
import { aNonconformItem, anAnswer, anItem } from '../../../../../support/audit-lifecycle';

const finding = aNonconformItem('i').finding;
const nonconform = anAnswer('nonconform');

describe('what a question lacks', () => {
  it.each([
    ['nothing was said', anItem('i', { answer: anAnswer('not-assessed') }), ['not-assessed']],
    ['left out for a reason', anItem('i', { answer: anAnswer('not-assessed', { reason: 'Vắng' }) }), []],
    ['not applicable', anItem('i', { answer: anAnswer('not-applicable') }), ['reason-missing']],
    ['conform on nothing', anItem('i', { answer: anAnswer('conform') }), ['evidence-missing']],
    ['conform with a note', anItem('i', { answer: anAnswer('conform', { note: 'Đủ' }) }), []],
    [
      'nonconform alone',
      anItem('i', { answer: nonconform }),
      ['grading-missing', 'evidence-missing', 'statement', 'agreement'],
    ],
    ['a complete nonconformity', aNonconformItem('i'), []],
    [
      'a finding of a statement only',
      aNonconformItem('i', {
        finding: { requirement: ' ', evidence: '', statement: 'Thiếu', agreement: { type: 'not-asked' } },
      }),
      ['requirement', 'proof', 'agreement'],
    ],
  ])('%s', (_name, item, missing) => {
    expect(missingParts(item, [])).toEqual(missing);
  });

  it('asks nothing of a finding that stands beside another result', () => {
    expect(missingParts(anItem('i', { answer: anAnswer('conform', { note: 'Đủ' }), finding }), [])).toEqual([]);
  });
});
