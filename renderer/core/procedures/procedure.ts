import type { Id } from '../kernel/ids';

/** administrative = serves administrative procedures; system = QT-HT; internal = other internal work. */
export type ProcedureKind = 'administrative' | 'system' | 'internal';

/** An internal procedure (QT): the lasting identity of its revisions. */
export interface Procedure {
  readonly id: Id<'procedure'>;
  readonly code: string;
  readonly title: string;
  readonly kind: ProcedureKind;
  readonly ownerUnitId: Id<'orgUnit'> | null;
  /** Clause numbers of the standard that it serves. */
  readonly clauses: readonly string[];
}
