import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  firstBrokenLink,
  GENESIS,
  hashJson,
  type JournalEntry,
  sealEntry,
} from '../../../../renderer/core/kernel/journal';

function chain(length: number): JournalEntry[] {
  const entries: JournalEntry[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    entries.push(
      sealEntry({
        schema: 1,
        replica: 'r',
        seq,
        clock: `${String(seq).padStart(13, '0')}-000000`,
        changeSet: 's',
        actor: null,
        at: '2026-11-23T00:00:00.000Z',
        change: { op: 'create', entity: 'person', id: `p${seq}`, record: { id: `p${seq}`, name: 'Nguyễn Thị Hằng' } },
        prev: entries.at(-1)?.hash ?? GENESIS,
      }),
    );
  }
  return entries;
}

describe('firstBrokenLink', () => {
  test('finds nothing in an untouched chain', () => {
    expect(firstBrokenLink(chain(5))).toBe(-1);
    expect(firstBrokenLink([])).toBe(-1);
  });

  test('names the first entry altered, removed or moved', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.constantFrom('alter', 'remove', 'swap'), (at, act) => {
        const entries = chain(11);
        const entry = entries[at];
        const next = entries[at + 1];
        if (entry === undefined || next === undefined) throw new Error('index');
        if (act === 'alter') entries[at] = { ...entry, actor: 'someone else' };
        if (act === 'remove') entries.splice(at, 1);
        if (act === 'swap') entries.splice(at, 2, next, entry);
        expect(firstBrokenLink(entries)).toBe(at);
      }),
    );
  });

  test('an entry re-hashed after tampering still breaks the next link', () => {
    const entries = chain(3);
    const first = entries[0];
    if (first === undefined) throw new Error('empty');
    const { hash: _, ...open } = first;
    entries[0] = sealEntry({ ...open, actor: 'x' });
    expect(firstBrokenLink(entries)).toBe(1);
  });

  test('goes on from a checkpoint', () => {
    const entries = chain(6);
    expect(firstBrokenLink(entries.slice(3), entries[2]?.hash, 3)).toBe(-1);
    expect(firstBrokenLink(entries.slice(3))).toBe(0);
  });
});

test('the hash of JSON is SHA-256 over its canonical text', () => {
  expect(hashJson({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  expect(hashJson({ b: 1, a: 2 })).toBe(hashJson({ a: 2, b: 1 }));
});
