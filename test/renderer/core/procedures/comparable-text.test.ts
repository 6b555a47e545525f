import { describe, expect, it } from 'vitest';
import { comparable } from '../../../../renderer/core/procedures/comparable-text';

describe('text as two revisions compare it', () => {
  it.each([
    ['Trình  lãnh đạo\n phê duyệt ', 'Trình lãnh đạo phê duyệt'],
    ['Tiếp nhận – trả kết quả', 'Tiếp nhận-trả kết quả'],
    ['Tiếp nhận - trả kết quả', 'Tiếp nhận—trả kết quả'],
    ['Thẩm định'.normalize('NFD'), 'Thẩm định'],
  ])('takes %j and %j for the same', (one, other) => {
    expect(comparable(one)).toBe(comparable(other));
  });

  it.each([
    ['Uy ban', 'Ủy ban'],
    ['Bước 1', 'Bước 2'],
    ['phòng', 'Phòng'],
  ])('tells %j from %j', (one, other) => {
    expect(comparable(one)).not.toBe(comparable(other));
  });
});
