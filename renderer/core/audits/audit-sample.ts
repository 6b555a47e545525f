import type { Day } from '../calendar/day';
import type { Id } from '../kernel/ids';

/** Sampling sheet: dossiers of one procedure that a sitting looks at. Codes only, never citizens' names. */
export interface AuditSample {
  readonly id: Id<'auditSample'>;
  readonly auditId: Id<'audit'>;
  readonly sittingId: string;
  readonly procedureId: Id<'procedure'>;
  /** Period and number of dossiers that the sample was drawn from. */
  readonly period: { readonly from: Day; readonly to: Day };
  readonly population: number;
  readonly rule: 'random' | 'systematic' | 'judgement';
  /** Seed of the draw, `null` for a choice by judgement. The same seed, population and size give the same dossiers. */
  readonly seed: number | null;
  readonly dossiers: readonly SampledDossier[];
  /** Verdicts per question and dossier; pairs that are left out were not looked at. */
  readonly grid: readonly {
    readonly itemId: Id<'checklistItem'>;
    readonly dossierId: string;
    readonly verdict: 'conform' | 'nonconform' | 'not-applicable';
  }[];
}

/** A dossier of the sample; lateness in working days is derived. */
export interface SampledDossier {
  readonly id: string;
  readonly code: string;
  readonly received: Day | null;
  readonly promised: Day | null;
  readonly returned: Day | null;
  /** Whether it was handled as the procedure says, `null` while not judged. */
  readonly byProcedure: boolean | null;
}
