import type { Audit } from '../../core/audits/audit';
import type { ChecklistItem } from '../../core/audits/checklist-item';
import type { Day } from '../../core/calendar/day';
import { foldText } from '../../core/kernel/fold-text';
import { isSame, timesRaised } from '../../core/nonconformities/count-nonconformities';
import type { Nonconformity } from '../../core/nonconformities/nonconformity';
import { itemOf } from '../../core/nonconformities/nonconformity-links';
import { type StalePart, staleParts } from '../../core/nonconformities/stale-parts';
import type { Procedure } from '../../core/procedures/procedure';
import type { WorkspaceState } from '../../data/record-types';
import type { Words } from '../../strings/use-words';
import { auditeeName } from './auditee-name';

/** A nonconformity with everything that the register shows of it. */
export interface RegisterRow {
  readonly nonconformity: Nonconformity;
  /** The audit that it comes from, `null` when it is gone. */
  readonly audit: Audit | null;
  readonly item: ChecklistItem | null;
  readonly unitName: string;
  readonly procedure: Procedure | null;
  readonly foundBy: string;
  readonly times: number;
  readonly stale: readonly StalePart[];
  /** Folded text that searching looks in. */
  readonly searchText: string;
}

/** Rows of the register by code, the newest first; names as on the day of the finding, or on `day` where none was valid. */
export function registerRows(state: WorkspaceState, day: Day, words: Words<'audits'>): readonly RegisterRow[] {
  const all = [...state.nonconformity.values()];
  return all
    .map((nonconformity): RegisterRow => {
      const { source, auditee, procedureId, foundBy, foundOn } = nonconformity;
      const item = itemOf(nonconformity, state.checklistItem);
      const audit = state.audit.get(source.auditId) ?? null;
      const procedure = procedureId === null ? null : (state.procedure.get(procedureId) ?? null);
      const unitName = auditeeName(auditee, state, foundOn || day, words);
      const { code, requirement, evidence, statement, clauses } = nonconformity;
      return {
        nonconformity,
        audit,
        item,
        unitName,
        procedure,
        foundBy: foundBy === null ? '' : (state.person.get(foundBy)?.name ?? words('nobody')),
        times: timesRaised(nonconformity, all),
        stale: staleParts(nonconformity, item),
        searchText: foldText(
          [code, statement, requirement, evidence, unitName, procedure?.code ?? '', audit?.code ?? '', ...clauses].join(
            ' ',
          ),
        ),
      };
    })
    .sort((a, b) => b.nonconformity.code.localeCompare(a.nonconformity.code, 'vi', { numeric: true }));
}

/** Earlier nonconformities of the same key, the latest first: what a repeat repeats. */
export function earlierOnes(row: RegisterRow, rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const { nonconformity } = row;
  return rows
    .filter(
      ({ nonconformity: other }) =>
        other.source.auditId !== nonconformity.source.auditId &&
        other.foundOn < nonconformity.foundOn &&
        isSame(other, nonconformity),
    )
    .sort((a, b) => (a.nonconformity.foundOn < b.nonconformity.foundOn ? 1 : -1));
}
