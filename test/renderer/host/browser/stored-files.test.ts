import { describe, expect, it } from 'vitest';
import { groupStored, storedFile, storedName } from '../../../../renderer/host/browser/stored-files';

describe('the names of stored files', () => {
  it.each([
    ['20261122T224059Z-daily.phukin', { name: '20261122T224059Z-daily.phukin', number: 0, whole: true }],
    ['000001.jsonl.00000012', { name: '000001.jsonl', number: 12, whole: false }],
    ['000001.jsonl.00000012w', { name: '000001.jsonl', number: 12, whole: true }],
    ['000001.jsonl.0000001', { name: '000001.jsonl.0000001', number: 0, whole: true }],
  ])('%s says what it holds', (stored, file) => {
    expect(storedFile(stored)).toEqual(file);
    expect(storedName(file)).toBe(stored);
  });
});

describe('the files behind stored names', () => {
  it('come in the order of names, their parts in the order of writing', () => {
    const groups = groupStored(['b.00000002', 'a-1', 'b.00000010', 'B', 'b', 'b.00000001w']);
    expect([...groups].map(([name, files]) => [name, files.map(({ number }) => number)])).toEqual([
      ['B', [0]],
      ['a-1', [0]],
      ['b', [0, 1, 2, 10]],
    ]);
  });

  it('are none without names', () => {
    expect(groupStored([]).size).toBe(0);
  });
});
