import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextClock } from '../../../../renderer/core/kernel/clock';

test('every reading is later than the one before, also when the machine clock is set back', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 2, maxLength: 40 }), (times) => {
      let last = '';
      for (const ms of times) {
        const next = nextClock(last, ms);
        expect(next > last).toBe(true);
        last = next;
      }
    }),
  );
});

test('takes the machine time when it moves on and counts when it stands still', () => {
  expect(nextClock('', 5)).toBe('0000000000005-000000');
  expect(nextClock('0000000000005-000000', 5)).toBe('0000000000005-000001');
  expect(nextClock('0000000000005-000007', 3)).toBe('0000000000005-000008');
  expect(nextClock('0000000000005-000007', 6)).toBe('0000000000006-000000');
});
