import { expect, test } from 'vitest';
import { foldText } from '../../../../renderer/core/kernel/fold-text';
import { placeholderTexts } from '../../../../renderer/core/register/placeholders.data';

test('placeholders stand folded, as they are compared, each once', () => {
  expect(placeholderTexts.map(foldText)).toEqual([...placeholderTexts]);
  expect(new Set(placeholderTexts).size).toBe(placeholderTexts.length);
});

test.each(['Không có thông tin', 'Đang cập nhật', 'CHƯA RÕ'])('%s says nothing', (text) => {
  expect(placeholderTexts).toContain(foldText(text));
});

test('a short true answer is no placeholder', () => {
  expect(placeholderTexts).not.toContain(foldText('Không'));
});
