import { addDays } from '../../../core/calendar/day';
import type { Exclusion, Mapping, ReviewTask } from '../../../core/coverage/mapping';
import { type Change, createChange } from '../../../core/kernel/change';
import { asId } from '../../../core/kernel/ids';
import type { BuiltProcedure } from './build-procedures';
import { sampleExclusion, sampleReviews } from './procedures.data';
import { officeDay, type SampleContext, type SampleIds } from './sample-context';

/** Mappings from the first day in force on (or from when the draft began), the exclusion, and the reviews that changes of law opened. */
export function buildCoverage(
  procedures: readonly BuiltProcedure[],
  ids: SampleIds,
  context: SampleContext,
): readonly Change[] {
  const { today, newId } = context;
  const mappings = procedures.flatMap(({ procedure, revisions, serves }) => {
    const from = revisions[0]?.effectiveFrom ?? officeDay(today, -20);
    return serves.map(
      ({ id }): Mapping => ({
        id: asId<'mapping'>(newId()),
        administrativeProcedureId: id,
        procedureId: procedure.id,
        from: from < today ? from : officeDay(today, -20),
        to: null,
        mappedBy: ids.people.secretary,
        note: '',
      }),
    );
  });
  return [
    ...mappings.map((mapping) => createChange('mapping', mapping)),
    ...exclusions(ids, context).map((exclusion) => createChange('exclusion', exclusion)),
    ...reviews(procedures, context).map((task) => createChange('reviewTask', task)),
  ];
}

function exclusions(ids: SampleIds, { today, newId }: SampleContext): readonly Exclusion[] {
  const [code, reason] = sampleExclusion;
  const administrativeProcedureId = ids.register.get(code);
  if (administrativeProcedureId === undefined) return [];
  return [
    {
      id: asId<'exclusion'>(newId()),
      administrativeProcedureId,
      reason,
      approvedBy: ids.people.head,
      from: officeDay(today, -60),
      until: officeDay(today, 120),
    },
  ];
}

function reviews(procedures: readonly BuiltProcedure[], { today, newId }: SampleContext): readonly ReviewTask[] {
  return sampleReviews.flatMap(([code, cause, dueInDays]) => {
    const found = procedures.find(({ serves }) => serves.some((administrative) => administrative.code === code));
    const administrative = found?.serves.find((candidate) => candidate.code === code);
    if (found === undefined || administrative === undefined) return [];
    return [
      {
        id: asId<'reviewTask'>(newId()),
        procedureId: found.procedure.id,
        administrativeProcedureId: administrative.id,
        cause,
        openedOn: addDays(today, dueInDays - 91),
        dueOn: addDays(today, dueInDays),
        closedOn: null,
        outcome: null,
      },
    ];
  });
}
