import type { Change } from '../../../../core/kernel/change';
import type { SampleContext, SampleIds } from '../sample-context';
import { buildAuditors } from './build-auditors';
import { buildProgrammes } from './build-programmes';
import { runFirstRound, runSecondRound } from './rounds';
import { openStage } from './stage';

/**
 * Audits of the sample: competent auditors, the programme of the year, a round half a year ago that is being followed up with
 * its nonconformities, a round that runs today. Acted out on the records `before` it.
 */
export function buildAudits(before: readonly Change[], ids: SampleIds, context: SampleContext): readonly Change[] {
  const stage = openStage(before, context);
  buildAuditors(stage, ids, context);
  const { first, second } = buildProgrammes(stage, ids, context);
  runFirstRound(stage, first, ids, context);
  runSecondRound(stage, second, ids, context);
  return stage.changes();
}
