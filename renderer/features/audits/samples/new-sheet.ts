import type { Audit, Sitting } from '../../../core/audits/audit';
import type { AuditSample } from '../../../core/audits/audit-sample';
import { addDays, addMonths } from '../../../core/calendar/day';
import { asId, type Id, type IdSource } from '../../../core/kernel/ids';

/** Beyond the longest seed that is easily copied from paper. */
const SEEDS = 1_000_000;

/** An empty sheet on the dossiers of the year before a sitting, drawn at random by a fresh seed. */
export function newSheet(
  audit: Audit,
  sitting: Sitting,
  procedureId: Id<'procedure'>,
  newId: IdSource,
  seed: number,
): AuditSample {
  return {
    id: asId<'auditSample'>(newId()),
    auditId: audit.id,
    sittingId: sitting.id,
    procedureId,
    period: { from: addMonths(sitting.day, -12), to: addDays(sitting.day, -1) },
    population: 0,
    rule: 'random',
    seed,
    dossiers: [],
    grid: [],
  };
}

/** A seed from chance: a whole number of at most six digits. */
export function freshSeed(): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number % SEEDS;
}
