import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from '../../../../renderer/core/kernel/json';
import { decodeLine, newerFormat } from '../../../../renderer/data/journal-folder/decode-line';
import { someLines } from '../../../support/journal-lines';

const seal = { kind: 'seal', lines: 3, heads: { r: [2, 'a'.repeat(64)] } };

test('every line that the program writes decodes to itself', () => {
  for (const line of [...someLines(2), seal]) expect(decodeLine(canonicalJson(line as unknown as Json))).toEqual(line);
});

describe('anything else is no line', () => {
  const [segment, entry, , set] = someLines(1) as unknown as Record<string, object>[];
  test.each<[string, unknown]>([
    ['no JSON', '{'],
    ['a list', []],
    ['nothing', null],
    ['a kind of its own', { kind: 'other' }],
    ['a member too many', { ...seal, more: 1 }],
    ['a seal without heads', { kind: 'seal', lines: 3 }],
    ['a head that is no hash', { ...seal, heads: { r: [2, 'x'] } }],
    ['a segment of a newer layout', { ...segment, format: 2 }],
    ['a segment without a line of history', { ...segment, lineage: '' }],
    ['an entry without a hash', { ...entry, entry: { ...entry?.['entry'], hash: undefined } }],
    [
      'an entry of an unknown table',
      { ...entry, entry: { ...entry?.['entry'], change: { op: 'delete', entity: 'x', id: 'a' } } },
    ],
    ['a change set of no changes', { ...set, set: { ...set?.['set'], count: 0 } }],
  ])('%s', (_, value) => {
    expect(decodeLine(typeof value === 'string' ? value : JSON.stringify(value))).toBeNull();
  });
});

test('the layout of a newer program is told, and of nothing else', () => {
  expect(newerFormat('{"kind":"segment","format":7,"new":true}')).toBe(7);
  expect(newerFormat('{"kind":"segment","format":1}')).toBeNull();
  expect(newerFormat('{"kind":"entry","format":7}')).toBeNull();
  expect(newerFormat('{')).toBeNull();
});
