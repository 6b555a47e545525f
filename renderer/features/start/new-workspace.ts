import type { ChangeSetDraft } from '../../core/kernel/change';
import { type Change, createChange } from '../../core/kernel/change';
import { asId, type IdSource } from '../../core/kernel/ids';
import { err, ok, type Result } from '../../core/kernel/result';
import { type AgencyEntry, newAgency } from '../../core/organisation/new-agency';
import type { OrgUnit } from '../../core/organisation/org-unit';
import type { Person, Role } from '../../core/organisation/person';
import { readUnitLines, type UnitLine } from './unit-lines';

/** What the first three steps collected; all but the agency's name may be left out. */
export interface WorkspaceEntry {
  readonly agency: AgencyEntry;
  /** One unit a line, its short name after a semicolon or a tab. */
  readonly units: string;
  readonly people: readonly PersonEntry[];
}

/** A person as entered; one without a name is left out. */
export interface PersonEntry {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  /** Name of a unit of the second step, `null` for none. */
  readonly unit: string | null;
  readonly roles: readonly Role[];
}

/** Why no workspace was made. */
export type WorkspaceFailure =
  | { readonly type: 'name-missing' }
  | { readonly type: 'unit-repeated'; readonly name: string };

/** The first change set of a workspace: agency, units, people, and what every workspace holds. It cannot be taken back. */
export function newWorkspace(
  entry: WorkspaceEntry,
  seeds: readonly Change[],
  newId: IdSource,
): Result<ChangeSetDraft, WorkspaceFailure> {
  const failure = entryFailure(entry);
  if (failure !== null) return err(failure);
  const agency = newAgency(asId<'agency'>(newId()), entry.agency);
  const units = readUnitLines(entry.units).map((line, index) => unitOf(line, index, newId));
  const people = entry.people.filter(({ name }) => name.trim() !== '').map((person) => personOf(person, units, newId));
  return ok({
    intent: 'start.workspace',
    detail: { name: agency.names[0]?.name ?? '' },
    undoable: false,
    changes: [
      createChange('agency', agency),
      ...units.map((unit) => createChange('orgUnit', unit)),
      ...people.map((person) => createChange('person', person)),
      ...seeds,
    ],
  });
}

/** What stands in the way of a workspace, `null` when nothing does. */
export function entryFailure(entry: WorkspaceEntry): WorkspaceFailure | null {
  if (entry.agency.name.trim() === '') return { type: 'name-missing' };
  const names = readUnitLines(entry.units).map(({ name }) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  return repeated === undefined ? null : { type: 'unit-repeated', name: repeated };
}

function unitOf({ name, shortName }: UnitLine, index: number, newId: IdSource): OrgUnit {
  return {
    id: asId<'orgUnit'>(newId()),
    parentId: null,
    names: [{ from: null, name, shortName }],
    dissolvedOn: null,
    successorIds: [],
    order: index + 1,
  };
}

function personOf({ name, title, unit, roles }: PersonEntry, units: readonly OrgUnit[], newId: IdSource): Person {
  const unitId = units.find(({ names }) => names[0]?.name === unit)?.id ?? null;
  const position = title.normalize('NFC').trim();
  return {
    id: asId<'person'>(newId()),
    name: name.normalize('NFC').replace(/\s+/g, ' ').trim(),
    holdings: position === '' && unitId === null ? [] : [{ title: position, unitId, from: null, to: null }],
    roles,
    outsideAgency: '',
    active: true,
  };
}
