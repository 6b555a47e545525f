import { expect, test } from 'vitest';
import { createPace, unwatched } from '../../../../renderer/data/tasks/pace';
import { canonicalLine, createLines } from '../../../../renderer/data/workspace-file/lines';
import { readLines } from '../../../../renderer/data/workspace-file/read-lines';

const isObject = (line: unknown): line is object => typeof line === 'object' && line !== null;
const read = (bytes: Uint8Array) => readLines(bytes, isObject, createPace(unwatched));
const encode = (text: string) => new TextEncoder().encode(text);

test('lines come back whatever their length: shorter and longer than what is read at once', async () => {
  const rows = [0, 1, 500_000, 524_286, 3_000_000].map((length) => ({ note: 'ệ'.repeat(length) }));
  const lines = createLines();
  for (const row of rows) lines.add(row);
  expect(await read(lines.bytes())).toEqual(rows);
  expect(await read(encode(canonicalLine({ last: 'no newline' }).trim()))).toEqual([{ last: 'no newline' }]);
  expect(await read(new Uint8Array())).toEqual([]);
});

test('a line that is no JSON or is not accepted refuses all', async () => {
  expect(await read(encode('{}\n{\n'))).toBeNull();
  expect(await read(encode('{}\n1\n'))).toBeNull();
  expect(await read(encode('\uFEFF{}\n'))).toBeNull();
});
