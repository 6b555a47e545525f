import type { Day } from '../calendar/day';
import type { Agency, AgencyName } from './agency';
import type { OrgUnit, UnitName } from './org-unit';
import type { Holding, Person } from './person';

/** The agency's names on `day`, so that old documents print old names; the earliest ones before the first date. */
export function agencyNameAt(agency: Agency, day: Day): AgencyName {
  return latestAt(agency.names, day);
}

/** A unit's name on `day`. */
export function unitNameAt(unit: OrgUnit, day: Day): UnitName {
  return latestAt(unit.names, day);
}

/** The position a person holds on `day`, the one begun last; `null` for none. */
export function holdingAt(person: Person, day: Day): Holding | null {
  const held = person.holdings.filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to));
  return held.length === 0 ? null : latestAt(held, day);
}

function latestAt<T extends { readonly from: Day | null }>(dated: readonly T[], day: Day): T {
  const ordered = [...dated].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  const first = ordered[0];
  if (first === undefined) throw new Error('no dated entry: a name list is never empty');
  return ordered.reduce((best, entry) => ((entry.from ?? '') <= day ? entry : best), first);
}
