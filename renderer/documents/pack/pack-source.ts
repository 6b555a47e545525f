import type { PackPlan, PackRecords } from '../../core/packs/pack-plan';
import type { ProcedureRecords } from '../procedure/procedure-data';
import type { PackLabels } from './pack-labels';

/** What a pack is built from: the plan and the records that it was made of, in the words of one language. */
export interface PackSource {
  readonly plan: PackPlan;
  readonly records: PackRecords & ProcedureRecords;
  readonly labels: PackLabels;
}
