import { expect, test } from 'vitest';
import { openActingPerson } from '../../../renderer/data/acting-person';
import { openDatabase } from '../../../renderer/data/database';
import { testDatabaseName } from '../../support/memory-store';

async function aDatabase() {
  const opened = await openDatabase(testDatabaseName());
  if (!opened.ok) throw new Error('not opened');
  return opened.value;
}

test('a choice ends at midnight while the program stays open', async () => {
  let day = '2026-11-22';
  const person = await openActingPerson(await aDatabase(), () => day);
  await person.choose('p1');
  expect(person.current()).toBe('p1');
  day = '2026-11-23';
  expect(person.current()).toBeNull();
});

test.each([[{ personId: 1, day: '2026-11-22' }], ['p1'], [null], [{ personId: 'p1' }]])(
  'a stored choice that makes no sense counts as none: %j',
  async (value) => {
    const database = await aDatabase();
    await database.local.put({ key: '#actor', value });
    expect((await openActingPerson(database, () => '2026-11-22')).current()).toBeNull();
  },
);
