import { describe, expect, test } from 'vitest';
import { findGenerations, READY_KEY, removeLeftovers } from '../../../renderer/data/generations';
import { testDatabaseName } from '../../support/memory-store';
import { within } from '../../support/workspace-on-disk';

async function make(name: string, ready: boolean): Promise<void> {
  await within(name, ({ local }) => local.put(ready ? { key: READY_KEY, value: true } : { key: 'x', value: 1 }));
}

const namesOf = async (name: string) =>
  (await indexedDB.databases()).flatMap((one) => (one.name?.startsWith(name) ? [one.name] : [])).sort();

describe('the generations of a workspace', () => {
  test('begin with the name itself', async () => {
    const name = testDatabaseName();
    expect(await findGenerations(name)).toEqual({ current: name, leftovers: [], next: `${name}~2` });
    await make(name, false);
    expect(await findGenerations(name)).toEqual({ current: name, leftovers: [], next: `${name}~2` });
  });

  test('are led by the newest that was filled; those before and those unfinished are left over', async () => {
    const name = testDatabaseName();
    for (const [number, ready] of [
      [2, true],
      [3, true],
      [4, false],
    ] as const)
      await make(`${name}~${number}`, ready);
    await make(name, false);
    const found = await findGenerations(name);
    expect(found).toEqual({ current: `${name}~3`, leftovers: [`${name}~4`, `${name}~2`, name], next: `${name}~5` });
    await removeLeftovers(found, `${name}~2`);
    expect(await namesOf(name)).toEqual([`${name}~2`, `${name}~3`]);
  });

  test('are not those of another name', async () => {
    const name = testDatabaseName();
    for (const other of [`${name}~x`, `${name}~1`, `${name}-2`, `${name}~2~2`]) await make(other, true);
    expect(await findGenerations(name)).toEqual({ current: name, leftovers: [], next: `${name}~2` });
  });

  test('that cannot be opened are neither removed nor taken before one that can', async () => {
    const name = testDatabaseName();
    await make(name, false);
    await make(`${name}~2`, true);
    const { open } = indexedDB;
    indexedDB.open = (wanted: string) => {
      const request = open.call(
        indexedDB,
        wanted === `${name}~2` ? `${name}-none` : wanted,
        wanted === `${name}~2` ? 1 : undefined,
      );
      if (wanted === `${name}~2`) request.onupgradeneeded = () => request.transaction?.abort();
      return request;
    };
    try {
      expect(await findGenerations(name)).toEqual({ current: name, leftovers: [], next: `${name}~3` });
    } finally {
      indexedDB.open = open;
    }
  });
});
