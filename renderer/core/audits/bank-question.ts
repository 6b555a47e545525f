import type { Id } from '../kernel/ids';
import type { AuditeeId } from './auditee';

/** A question kept for every audit: the officer's own, or of the inspection list of TT 26/2014/TT-BKHCN, Art. 36 (editable data). */
export interface BankQuestion {
  readonly id: Id<'bankQuestion'>;
  readonly source: 'own' | 'art-36';
  readonly question: string;
  readonly look: string;
  readonly requirement: string;
  readonly clauses: readonly string[];
  /** Whom it is for; empty for everybody. */
  readonly auditees: readonly AuditeeId[];
  readonly active: boolean;
  /** False shows "chưa đối chiếu" beside it. */
  readonly verified: boolean;
}
