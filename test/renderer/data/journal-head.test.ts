import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstBrokenLink, GENESIS } from '../../../renderer/core/kernel/journal';
import { openDatabase } from '../../../renderer/data/database';
import { readHead, sealChanges } from '../../../renderer/data/journal-head';
import { manyCreated } from '../../support/legal-text-drafts';
import { testDatabaseName } from '../../support/memory-store';

const authorship = { changeSet: 's', actor: null, at: '2026-11-22T08:00:00.000Z', nowMs: 1000 };
const start = { replica: 'r', seq: 0, hash: GENESIS, clock: '' };

async function aDatabase() {
  const opened = await openDatabase(testDatabaseName());
  if (!opened.ok) throw new Error('not opened');
  return opened.value;
}

describe('the head of the chain', () => {
  test('of a new installation is the beginning, under an id that stays', async () => {
    const database = await aDatabase();
    const head = await readHead(database, () => 'first-id');
    expect(head).toEqual({ replica: 'first-id', seq: 0, hash: GENESIS, clock: '' });
    expect((await readHead(database, () => 'second-id')).replica).toBe('first-id');
  });

  test('is the last own entry, but its clock is the newest of all replicas', async () => {
    const database = await aDatabase();
    const { replica } = await readHead(database, () => 'own');
    const own = sealChanges({ ...start, replica }, manyCreated(3), authorship);
    const foreign = sealChanges({ ...start, replica: 'zz' }, manyCreated(9), { ...authorship, nowMs: 99_000 });
    await database.journal.bulkAdd([...own.entries, ...foreign.entries]);
    expect(await readHead(database, () => 'other')).toEqual({ ...own.head, clock: foreign.head.clock });
  });
});

describe('sealing', () => {
  test('in pieces gives the same chain as at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), (first, second) => {
        const changes = manyCreated(first + second);
        const once = sealChanges(start, changes, authorship);
        const piece = sealChanges(start, changes.slice(0, first), authorship);
        const rest = sealChanges(piece.head, changes.slice(first), authorship);
        expect([...piece.entries, ...rest.entries]).toEqual(once.entries);
        expect(rest.head).toEqual(once.head);
        expect(firstBrokenLink(once.entries)).toBe(-1);
      }),
    );
  });

  test('gives clocks that only grow, also when the machine’s clock was set back', () => {
    const ahead = sealChanges(start, manyCreated(2), { ...authorship, nowMs: 5000 });
    const back = sealChanges(ahead.head, manyCreated(2), { ...authorship, nowMs: 10 });
    const clocks = [...ahead.entries, ...back.entries].map(({ clock }) => clock);
    expect(clocks).toEqual([...clocks].sort());
    expect(new Set(clocks).size).toBe(4);
  });
});
