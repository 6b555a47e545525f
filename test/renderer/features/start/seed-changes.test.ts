import { expect, test } from 'vitest';
import { seedChanges } from '../../../../renderer/features/start/seed-changes';

test('every workspace begins with four calendar years, both editions and the legal texts, each with an id of its own', () => {
  const changes = seedChanges();
  const count = (entity: string) => changes.filter((change) => change.entity === entity).length;
  expect([count('calendarYear'), count('standardEdition')]).toEqual([4, 2]);
  expect(count('legalText')).toBeGreaterThan(10);
  expect(new Set(changes.map((change) => `${change.entity}/${change.id}`)).size).toBe(changes.length);
  expect(changes.every((change) => change.op === 'create')).toBe(true);
});
