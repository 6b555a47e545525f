import { expect, test } from 'vitest';
import { emptyContent } from '../../../../renderer/core/procedures/content';

test('new content bears its title and nothing else: no section is invented', () => {
  const { title, ...rest } = emptyContent('Cấp giấy phép bưu chính');
  expect(title).toBe('Cấp giấy phép bưu chính');
  for (const [name, value] of Object.entries(rest)) expect(value, name).toHaveLength(0);
});

test('two new contents share no list', () => {
  expect(emptyContent('A').cases).not.toBe(emptyContent('A').cases);
});
