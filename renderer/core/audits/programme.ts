import type { Day } from '../calendar/day';
import type { Id } from '../kernel/ids';
import type { AuditeeId } from './auditee';
import type { Signature } from './signature';

/** The programme of one year (ISO 9001, 9.2.2 a; ISO 19011, 5). What has become of a slot is derived from its audit. */
export interface AuditProgramme {
  readonly id: Id<'auditProgramme'>;
  readonly year: number;
  /** Number and date of the document, `null` until recorded. */
  readonly number: string | null;
  readonly date: Day | null;
  readonly objectives: readonly string[];
  readonly scope: string;
  readonly criteria: readonly string[];
  readonly basis: readonly string[];
  /** Within these days every auditee and every clause comes up at least once. */
  readonly cycle: { readonly from: Day; readonly to: Day };
  readonly auditees: readonly AuditeeId[];
  /** Which clause concerns whom, and how. Pairs that are left out do not apply. */
  readonly clauses: readonly ClausePart[];
  readonly slots: readonly ProgrammeSlot[];
  readonly preparedBy: Signature | null;
  /** An approved programme changes only after it was taken up again. */
  readonly approval: Signature | null;
  /** Each time that an approved programme was taken up again, with the reason as note. */
  readonly reopenings: readonly Signature[];
}

/** A clause's part at an auditee. */
export interface ClausePart {
  readonly clause: string;
  readonly auditee: AuditeeId;
  readonly part: 'main' | 'contributing';
}

/** One auditee in one month. */
export interface ProgrammeSlot {
  readonly id: string;
  readonly auditee: AuditeeId;
  /** 1 to 12. */
  readonly month: number;
  /** Proposed working day, `null` while only the month stands. */
  readonly day: Day | null;
  readonly procedureIds: readonly Id<'procedure'>[];
  readonly clauses: readonly string[];
  readonly auditorIds: readonly Id<'person'>[];
  /** Stays as it is when the programme is planned again. */
  readonly locked: boolean;
  /** Name of another inspection that it is held with, `''` for none. */
  readonly combinedWith: string;
  readonly reasons: readonly SlotReason[];
}

/** Why a slot is where it is. */
export type SlotReason =
  | { readonly type: 'open-nonconformity'; readonly count: number }
  | { readonly type: 'repeated-nonconformity'; readonly count: number }
  | { readonly type: 'procedure-changed'; readonly procedureId: Id<'procedure'>; readonly on: Day }
  | { readonly type: 'longest-since'; readonly last: Day | null }
  | { readonly type: 'clause-due'; readonly clauses: readonly string[] }
  | { readonly type: 'sampled'; readonly of: number }
  | { readonly type: 'moved-from-holiday'; readonly from: Day }
  | { readonly type: 'not-independent'; readonly personId: Id<'person'> };
