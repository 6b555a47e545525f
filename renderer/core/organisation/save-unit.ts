import { isDay } from '../calendar/day';
import type { ChangeSetDraft } from '../kernel/change';
import { err, ok, type Result } from '../kernel/result';
import { removeRecord, saveRecord } from '../kernel/save-record';
import { textKey } from '../kernel/text-key';
import type { OrgUnit, Position } from './org-unit';
import type { Person } from './person';

/** Why a unit or a position was not taken. */
export type UnitFailure =
  | { readonly type: 'name-missing' }
  | { readonly type: 'name-taken'; readonly name: string }
  | { readonly type: 'same-start'; readonly from: string | null }
  | { readonly type: 'bad-date'; readonly text: string }
  | { readonly type: 'own-descendant' }
  | { readonly type: 'in-use'; readonly count: number }
  | { readonly type: 'unchanged' };

/** Stores a unit; the tree stays a tree, no two living units bear the same name, each dated name starts on a day of its own. */
export function saveUnit(units: readonly OrgUnit[], after: OrgUnit): Result<ChangeSetDraft, UnitFailure> {
  const name = lastName(after);
  if (name === '') return err({ type: 'name-missing' });
  const living = units.filter(({ id, dissolvedOn }) => id !== after.id && dissolvedOn === null);
  if (after.dissolvedOn === null && living.some((unit) => textKey(lastName(unit)) === textKey(name)))
    return err({ type: 'name-taken', name });
  const dates = after.names.map(({ from }) => from);
  const bad = [...dates, after.dissolvedOn].find((day) => day !== null && !isDay(day));
  if (typeof bad === 'string') return err({ type: 'bad-date', text: bad });
  const repeated = dates.find((from, index) => dates.indexOf(from) !== index);
  if (repeated !== undefined) return err({ type: 'same-start', from: repeated });
  if (isBelow(units, after)) return err({ type: 'own-descendant' });
  const before = units.find(({ id }) => id === after.id) ?? null;
  const draft = saveRecord('unit.save', 'orgUnit', before, after, { name });
  return draft === null ? err({ type: 'unchanged' }) : ok(draft);
}

/** Removes a unit that nothing refers to; one in use is dissolved on a date instead. */
export function removeUnit(
  units: readonly OrgUnit[],
  positions: readonly Position[],
  people: readonly Person[],
  unit: OrgUnit,
): Result<ChangeSetDraft, UnitFailure> {
  const count =
    units.filter(({ parentId, successorIds }) => parentId === unit.id || successorIds.includes(unit.id)).length +
    positions.filter(({ unitId }) => unitId === unit.id).length +
    people.filter(({ holdings }) => holdings.some(({ unitId }) => unitId === unit.id)).length;
  if (count > 0) return err({ type: 'in-use', count });
  return ok(removeRecord('unit.remove', 'orgUnit', unit.id, { name: lastName(unit) }));
}

/** Stores a position; a name stands once within its unit or outside body. */
export function savePosition(positions: readonly Position[], after: Position): Result<ChangeSetDraft, UnitFailure> {
  if (after.name.trim() === '') return err({ type: 'name-missing' });
  const same = (other: Position) =>
    other.id !== after.id &&
    textKey(other.name) === textKey(after.name) &&
    other.unitId === after.unitId &&
    textKey(other.outsideBody) === textKey(after.outsideBody);
  if (positions.some(same)) return err({ type: 'name-taken', name: after.name });
  const before = positions.find(({ id }) => id === after.id) ?? null;
  const draft = saveRecord('position.save', 'position', before, after, { name: after.name });
  return draft === null ? err({ type: 'unchanged' }) : ok(draft);
}

function lastName(unit: OrgUnit): string {
  return (
    [...unit.names]
      .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))
      .at(-1)
      ?.name.trim() ?? ''
  );
}

function isBelow(units: readonly OrgUnit[], unit: OrgUnit): boolean {
  const seen = new Set<string>();
  for (let parent = unit.parentId; parent !== null; ) {
    if (parent === unit.id) return true;
    if (seen.has(parent)) return true;
    seen.add(parent);
    parent = units.find(({ id }) => id === parent)?.parentId ?? null;
  }
  return false;
}
