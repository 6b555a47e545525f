import { asId } from '../../../core/kernel/ids';
import { emptyContent } from '../../../core/procedures/content';
import type { Procedure } from '../../../core/procedures/procedure';
import type { Revision } from '../../../core/procedures/revision';
import type { AdministrativeProcedure } from '../../../core/register/administrative-procedure';
import type { SampleDecisions } from './build-decisions';
import { buildRevisions, declaredRevision } from './build-revisions';
import { sampleUnits } from './organisation.data';
import { administrativeClauses, sampleCodes, sampleProcedures, sampleSystemProcedures } from './procedures.data';
import type { SampleContext, SampleIds } from './sample-context';

/** A procedure of the sample with its revisions and the administrative procedures that it serves. */
export interface BuiltProcedure {
  readonly procedure: Procedure;
  readonly revisions: readonly Revision[];
  readonly serves: readonly AdministrativeProcedure[];
}

/** Procedures of the sample: one a row for administrative procedures, and the six system procedures in force. */
export function buildProcedures(
  register: readonly AdministrativeProcedure[],
  ids: SampleIds,
  decisions: SampleDecisions,
  context: SampleContext,
): readonly BuiltProcedure[] {
  const administrative = sampleProcedures.map((row): BuiltProcedure => {
    const procedure: Procedure = {
      id: asId<'procedure'>(context.newId()),
      code: codeOf(sampleCodes.administrative, row.number),
      title: row.title,
      kind: 'administrative',
      ownerUnitId: ids.units[row.unit],
      clauses: administrativeClauses,
    };
    const serves = register.filter(({ code }) => row.serves.includes(code));
    const unitName = sampleUnits.find(([key]) => key === row.unit)?.[1] ?? '';
    return {
      procedure,
      serves,
      revisions: buildRevisions(procedure, row, serves, unitName, ids, decisions, context),
    };
  });
  const system = sampleSystemProcedures.map(([number, title, clauses]): BuiltProcedure => {
    const procedure: Procedure = {
      id: asId<'procedure'>(context.newId()),
      code: codeOf(sampleCodes.system, number),
      title,
      kind: 'system',
      ownerUnitId: ids.units.office,
      clauses,
    };
    const revision = declaredRevision(procedure, emptyContent(title), decisions.byKey.middle, 2, 0, context);
    return { procedure, serves: [], revisions: [revision] };
  });
  return [...administrative, ...system];
}

function codeOf(prefix: string, number: number): string {
  return `${prefix}${String(number).padStart(2, '0')}`;
}
