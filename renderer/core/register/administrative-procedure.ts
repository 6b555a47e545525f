import type { Day } from '../calendar/day';
import type { DurationByArea } from '../calendar/duration';
import type { Id } from '../kernel/ids';

/** Status under the publishing decisions (NĐ 63/2010, Art. 13–15). */
export type RegisterStatus = 'public' | 'amended' | 'replaced' | 'abolished';

/** Whether the agency must cover it. */
export type Scope = 'undetermined' | 'in' | 'out';

/** Why it is out of scope. */
export type ScopeReason = 'other-level' | 'sub-department' | 'not-assigned' | 'other';

/** Scope from a date on; `from: null` means since ever. */
export interface ScopePeriod {
  readonly from: Day | null;
  readonly scope: Scope;
  readonly reason: ScopeReason | null;
  readonly note: string;
}

/** An administrative procedure (TTHC) of the register. */
export interface AdministrativeProcedure {
  readonly id: Id<'administrativeProcedure'>;
  /** Code as printed, such as `1.010902.000.00.00.H38`. */
  readonly code: string;
  /** National part `d.dddddd`, the key of matching; `null` for an old free code. */
  readonly nationalCode: string | null;
  readonly name: string;
  readonly field: string;
  readonly level: string;
  /** One agency a line in the sources; never split on commas. */
  readonly issuingAgencies: readonly string[];
  readonly implementingAgencies: readonly string[];
  readonly kind: string;
  readonly cases: readonly AdministrativeCase[];
  readonly fee: string;
  readonly channels: readonly string[];
  readonly onlineLevel: 'full' | 'partial' | 'information' | null;
  /** 2, 3 or 4 of the rules before 2022, kept as imported. */
  readonly oldOnlineLevel: number | null;
  readonly postal: boolean | null;
  readonly oneStop: boolean | null;
  readonly interlinked: boolean | null;
  readonly result: string;
  readonly legalBasis: readonly string[];
  readonly publishingDecision: { readonly number: string; readonly date: Day | null } | null;
  readonly status: RegisterStatus;
  /** Date on which `status` took effect, `null` when unknown. */
  readonly statusFrom: Day | null;
  readonly successorId: Id<'administrativeProcedure'> | null;
  /** False shows "Chưa đối chiếu". */
  readonly verified: boolean;
  readonly source: string;
  /** Ascending by `from`; an empty list means undetermined. */
  readonly scopePeriods: readonly ScopePeriod[];
}

/** A case with its own time limits and dossier; most procedures have one with an empty name. */
export interface AdministrativeCase {
  readonly id: string;
  readonly name: string;
  readonly statutory: DurationByArea;
  readonly provincial: DurationByArea;
  /** Time limit as the source words it, when it could not be read as a duration. */
  readonly timeText: string;
  readonly dossier: readonly DossierComponent[];
}

/** A paper of the dossier. */
export interface DossierComponent {
  readonly id: string;
  readonly name: string;
  readonly originals: number;
  readonly copies: number;
  readonly form: string;
}
