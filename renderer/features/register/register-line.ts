import type { Day } from '../../core/calendar/day';
import { type CoverageRow, coverageAt } from '../../core/coverage/coverage-at';
import type { CoverageRecords } from '../../core/coverage/coverage-index';
import { foldText } from '../../core/kernel/fold-text';
import type { AdministrativeProcedure, RegisterStatus, Scope } from '../../core/register/administrative-procedure';
import { scopeAt } from '../../core/register/scope';
import { statusAt } from '../../core/register/status';

/** A line of the register on one day: the record with everything that columns and filters ask for. */
export interface RegisterLine {
  readonly record: AdministrativeProcedure;
  readonly coverage: CoverageRow;
  readonly scope: Scope;
  readonly status: RegisterStatus;
  /** Folded code, name, field and agencies. */
  readonly searchText: string;
}

/** The whole register on a day. */
export function registerLines(records: CoverageRecords, day: Day): readonly RegisterLine[] {
  return coverageAt(records, day).map((coverage) => ({
    record: coverage.administrative,
    coverage,
    scope: scopeAt(coverage.administrative, day),
    status: statusAt(coverage.administrative, day),
    searchText: searchTextOf(coverage.administrative),
  }));
}

const folded = new WeakMap<AdministrativeProcedure, string>();

function searchTextOf(record: AdministrativeProcedure): string {
  const known = folded.get(record);
  if (known !== undefined) return known;
  const text = foldText(
    [record.code, record.name, record.field, ...record.issuingAgencies, ...record.implementingAgencies].join(' '),
  );
  folded.set(record, text);
  return text;
}
