import { describe, expect, it } from 'vitest';
import { stageHeading } from '../../../../renderer/documents/flowcharts/stage-heading';
import { documentWords } from '../../../../renderer/strings/document-words';

const vi = documentWords('vi');

describe('the heading of a stage', () => {
  it.each([
    ['Thẩm định hồ sơ', 2, 'Giai đoạn II. Thẩm định hồ sơ'],
    ['', 3, 'Giai đoạn III'],
    ['  ', 12, 'Giai đoạn 12'],
    ['Giai đoạn 1', 1, 'Giai đoạn 1'],
    ['GIAI ĐOẠN 2: Phê duyệt', 2, 'GIAI ĐOẠN 2: Phê duyệt'],
  ])('named %j, the %ith, is %j', (name, number, heading) => expect(stageHeading(name, number, vi)).toBe(heading));

  it('speaks the language of the document', () => {
    expect(stageHeading('Review', 1, documentWords('en'))).toBe('Stage I. Review');
  });
});
