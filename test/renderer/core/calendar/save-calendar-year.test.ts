import { describe, expect, test } from 'vitest';
import type { CalendarYear } from '../../../../renderer/core/calendar/calendar-year';
import { seedCalendarYears } from '../../../../renderer/core/calendar/calendar-years.data';
import { saveCalendarYear } from '../../../../renderer/core/calendar/save-calendar-year';
import { asId } from '../../../../renderer/core/kernel/ids';

const year: CalendarYear = {
  id: asId('y'),
  year: 2028,
  daysOff: [{ day: '2028-01-03', name: 'Tết Dương lịch' }],
  swappedWorkingDays: [],
  provisional: true,
  source: '',
};
const day = (text: string) => [{ day: text, name: '' }];

describe('saveCalendarYear', () => {
  test('adds a year and settles one that was checked', () => {
    expect(saveCalendarYear(seedCalendarYears, year)).toMatchObject({ ok: true, value: { detail: { year: 2028 } } });
    expect(saveCalendarYear([year], { ...year, provisional: false })).toMatchObject({
      ok: true,
      value: { changes: [{ set: { provisional: false } }] },
    });
  });

  test('every seeded year would be taken as it stands', () => {
    for (const seeded of seedCalendarYears) expect(saveCalendarYear([], seeded).ok).toBe(true);
  });

  test.each([
    [{ daysOff: day('2028-02-30') }, { type: 'bad-date', text: '2028-02-30' }],
    [{ daysOff: day('2027-12-31') }, { type: 'other-year', day: '2027-12-31' }],
    [{ daysOff: [...day('2028-01-04'), ...day('2028-01-04')] }, { type: 'repeated', day: '2028-01-04' }],
    [{ daysOff: day('2028-01-01') }, { type: 'already-off', day: '2028-01-01' }],
    [{ swappedWorkingDays: day('2028-01-05') }, { type: 'already-worked', day: '2028-01-05' }],
    [{}, { type: 'unchanged' }],
  ] as readonly (readonly [Partial<CalendarYear>, object])[])('%j is refused: %j', (part, error) => {
    expect(saveCalendarYear([year], { ...year, ...part })).toEqual({ ok: false, error });
  });

  test('a year stands once', () => {
    expect(saveCalendarYear([year], { ...year, id: asId('z') })).toEqual({ ok: false, error: { type: 'year-taken' } });
  });
});
