import { expect, test } from 'vitest';
import { segmentName, segmentNumber } from '../../../../renderer/data/journal-folder/segment-name';

test.each([
  [1, '000001.jsonl'],
  [999_999, '999999.jsonl'],
  [1_000_000, '1000000.jsonl'],
])('segment %i is the file %s', (segment, name) => {
  expect(segmentName(segment)).toBe(name);
  expect(segmentNumber(name)).toBe(segment);
});

test.each(['000000.jsonl', '1.jsonl', '0000001.jsonl', '000001.jsonl.part', 'a00001.jsonl', 'desktop.ini', ''])(
  '%j is no segment',
  (name) => expect(segmentNumber(name)).toBeNull(),
);
