import { seedCalendarYears } from '../../core/calendar/calendar-years.data';
import { type Change, createChange } from '../../core/kernel/change';
import { seedLegalTexts } from '../../core/standards/legal-texts.data';
import { seedEditions } from '../../core/standards/seed-editions';

/** What every new workspace holds from the start: working calendars, editions of the standard, legal texts. */
export function seedChanges(): readonly Change[] {
  return [
    ...seedCalendarYears.map((year) => createChange('calendarYear', year)),
    ...seedEditions().map((edition) => createChange('standardEdition', edition)),
    ...seedLegalTexts.map((text) => createChange('legalText', text)),
  ];
}
