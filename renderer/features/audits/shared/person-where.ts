import type { Day } from '../../../core/calendar/day';
import { holdingAt, unitNameAt } from '../../../core/organisation/names-at';
import type { OrgUnit } from '../../../core/organisation/org-unit';
import type { Person } from '../../../core/organisation/person';

/** Where somebody comes from on a day: the agency of an outside person, else title and unit; `''` for nowhere. */
export function personWhere(person: Person, units: ReadonlyMap<string, OrgUnit>, day: Day): string {
  if (person.outsideAgency !== '') return person.outsideAgency;
  const holding = holdingAt(person, day);
  const unit = units.get(holding?.unitId ?? '');
  const names = unit === undefined ? null : unitNameAt(unit, day);
  return [holding?.title ?? '', names === null ? '' : names.shortName || names.name].filter(Boolean).join(', ');
}
