import { describe, expect, it } from 'vitest';
import { gradingRefusal, saidByGrading } from '../../../../../../renderer/features/audits/walk/card/give-answer';
import { wordsOf } from '../../../../../../renderer/strings/use-words';

const refusal = (
  ...[result, grading]: Parameters<typeof gradingRefusal> extends [infer R, infer G, ...unknown[]] ? [R, G] : never
) => gradingRefusal(result, grading, wordsOf('walk'), wordsOf('common'));

describe('pressing a grading', () => {
  it.each([
    ['nonconform', null, 'minor', { grading: 'minor' }],
    ['nonconform', 'minor', 'major', { grading: 'major' }],
    ['nonconform', 'minor', 'minor', { grading: null }],
    ['conform', null, 'observation', { grading: 'observation' }],
    ['conform', 'observation', 'observation', { grading: null }],
    ['not-applicable', null, 'opportunity', { grading: 'opportunity' }],
    ['not-assessed', null, 'minor', { result: 'nonconform', grading: 'minor' }],
    ['not-assessed', null, 'major', { result: 'nonconform', grading: 'major' }],
    ['not-assessed', null, 'observation', null],
    ['conform', null, 'minor', null],
    ['not-applicable', null, 'major', null],
  ] as const)('at %s graded %s: %s', (result, stands, grading, said) => {
    expect(saidByGrading({ result, grading: stands }, grading)).toEqual(said);
  });

  it('is refused with the reason', () => {
    expect(refusal('not-assessed', 'observation')).toBe('Chọn kết quả trước.');
    expect(refusal('conform', 'minor')).toBe('KPH nhẹ chỉ đi với Không phù hợp.');
    expect(refusal('not-assessed', 'major')).toBeNull();
    expect(refusal('conform', 'observation')).toBeNull();
  });
});
