import { expect, test } from 'vitest';
import { entityNames } from '../../../../renderer/core/kernel/entities';

test('every entity is named once', () => {
  expect(new Set(entityNames).size).toBe(entityNames.length);
});
