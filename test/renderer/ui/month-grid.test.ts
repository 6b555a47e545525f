import { describe, expect, it } from 'vitest';
import { weekday } from '../../../renderer/core/calendar/day';
import { monthGrid, nextMonth } from '../../../renderer/ui/month-grid';

describe('days of a calendar month', () => {
  it('begins on a Monday and ends on a Sunday', () => {
    for (let month = 1; month <= 12; month += 1) {
      const days = monthGrid(2026, month);
      expect(weekday(days[0] ?? '')).toBe(1);
      expect(weekday(days.at(-1) ?? '')).toBe(7);
    }
  });

  it('holds every day of the month once', () => {
    const days = monthGrid(2024, 2).filter((day) => day.startsWith('2024-02'));
    expect(days.length).toBe(29);
    expect(new Set(days).size).toBe(29);
  });

  it('adds no week that does not touch the month', () => {
    expect(monthGrid(2027, 2).length).toBe(28);
    expect(monthGrid(2026, 8).length).toBe(42);
  });

  it('crosses the year both ways', () => {
    expect(nextMonth(2026, 12, 1)).toEqual({ year: 2027, month: 1 });
    expect(nextMonth(2026, 1, -1)).toEqual({ year: 2025, month: 12 });
  });
});
