import { describe, expect, test } from 'vitest';
import { seedCalendarYears } from '../../../../renderer/core/calendar/calendar-years.data';
import { isDay, weekday } from '../../../../renderer/core/calendar/day';

describe.each(seedCalendarYears)('calendar of $year', (year) => {
  test('holds only dates of its year, each once', () => {
    const days = [...year.daysOff, ...year.swappedWorkingDays].map(({ day }) => day);
    expect(days.every((day) => isDay(day) && day.startsWith(`${year.year}-`))).toBe(true);
    expect(new Set(days).size).toBe(days.length);
  });

  test('takes days off from the week and works at weekends in exchange', () => {
    expect(year.daysOff.every(({ day }) => weekday(day) <= 5)).toBe(true);
    expect(year.swappedWorkingDays.every(({ day }) => weekday(day) >= 6)).toBe(true);
  });

  test('says where it comes from and stays provisional until checked', () => {
    expect(year.provisional).toBe(true);
    expect(year.source.length).toBeGreaterThan(10);
  });
});

test('covers 2024 to 2027', () => {
  expect(seedCalendarYears.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
});
