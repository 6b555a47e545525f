import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Duration, HOURS_PER_DAY, sumDays, workingDaysOf } from '../../../../renderer/core/calendar/duration';

describe('workingDaysOf', () => {
  test.each([
    [{ kind: 'working-days', amount: 2.5 }, 2.5],
    [{ kind: 'hours', amount: 4 }, 0.5],
    [{ kind: 'hours', amount: HOURS_PER_DAY }, 1],
    [{ kind: 'same-day' }, 0],
    [{ kind: 'not-counted' }, 0],
    [{ kind: 'calendar-days', amount: 10 }, null],
    [{ kind: 'not-prescribed' }, null],
  ] as readonly (readonly [Duration, number | null])[])('%j is %s working days', (duration, days) => {
    expect(workingDaysOf(duration)).toBe(days);
  });
});

describe('sumDays', () => {
  test('leaves no tail of binary fractions', () => {
    expect(sumDays([0.1, 0.2])).toBe(0.3);
    expect(sumDays([0.25, 0.25, 0.5, 2.5, 0.5, 1, 1.5, 0.5])).toBe(7);
    expect(sumDays([])).toBe(0);
  });

  test('does not depend on the order of quarter days', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 })), (quarters) => {
        const days = quarters.map((quarter) => quarter / 4);
        expect(sumDays(days)).toBe(sumDays([...days].reverse()));
        expect(sumDays(days)).toBe(quarters.reduce((sum, quarter) => sum + quarter, 0) / 4);
      }),
    );
  });
});
