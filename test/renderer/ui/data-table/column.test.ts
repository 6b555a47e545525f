import { expect, it } from 'vitest';
import { leastWidth } from '../../../../renderer/ui/data-table/column';

it('a table is never narrower than its columns need', () => {
  const cell = () => '';
  expect(
    leastWidth([
      { id: 'code', title: '', cell, width: 90 },
      { id: 'name', title: '', cell, minWidth: 280 },
      { id: 'free', title: '', cell },
    ]),
  ).toBe(90 + 280 + 120);
});
