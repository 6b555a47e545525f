import { type Change, createChange } from '../../../core/kernel/change';
import { asId } from '../../../core/kernel/ids';
import { newAgency } from '../../../core/organisation/new-agency';
import type { OrgUnit, Position } from '../../../core/organisation/org-unit';
import type { Person } from '../../../core/organisation/person';
import { outsideBodies, sampleAgency, samplePeople, samplePositions, sampleUnits } from './organisation.data';
import type { SampleContext, SampleIds } from './sample-context';

/** Agency, units, positions and people of the sample, and their ids. */
export function buildOrganisation({ newId }: SampleContext): {
  readonly changes: readonly Change[];
  readonly ids: Omit<SampleIds, 'register'>;
} {
  const units = Object.fromEntries(sampleUnits.map(([key]) => [key, asId<'orgUnit'>(newId())])) as SampleIds['units'];
  const people = Object.fromEntries(
    samplePeople.map(({ key }) => [key, asId<'person'>(newId())]),
  ) as SampleIds['people'];
  const unitRecords = sampleUnits.map(([key, name, shortName], index): OrgUnit => {
    return {
      id: units[key],
      parentId: null,
      names: [{ from: null, name, shortName }],
      dissolvedOn: null,
      successorIds: [],
      order: index + 1,
    };
  });
  const positions = samplePositions.map(([name, place]): Position => {
    const id = asId<'position'>(newId());
    return isOutside(place)
      ? { id, name, unitId: null, outsideBody: outsideBodies[place] }
      : { id, name, unitId: units[place], outsideBody: '' };
  });
  const persons = samplePeople.map(({ key, name, title, unit, roles, outsideAgency = '' }): Person => {
    const holdings = [{ title, unitId: unit === null ? null : units[unit], from: null, to: null }];
    return { id: people[key], name, holdings, roles, outsideAgency, active: true };
  });
  const agency = newAgency(asId<'agency'>(newId()), sampleAgency, true);
  return {
    changes: [
      createChange('agency', agency),
      ...unitRecords.map((unit) => createChange('orgUnit', unit)),
      ...positions.map((position) => createChange('position', position)),
      ...persons.map((person) => createChange('person', person)),
    ],
    ids: { units, people },
  };
}

function isOutside(place: string): place is keyof typeof outsideBodies {
  return Object.hasOwn(outsideBodies, place);
}
