import { expect, test } from 'vitest';
import { createLines } from '../../../../renderer/data/workspace-file/lines';

test('lines are canonical, each with a newline, and are counted', () => {
  const lines = createLines();
  lines.add({ b: 1, a: 'đ' });
  lines.add({ c: undefined });
  expect([lines.count(), new TextDecoder().decode(lines.bytes())]).toEqual([2, '{"a":"đ","b":1}\n{}\n']);
  expect(createLines().bytes()).toEqual(new Uint8Array());
});
