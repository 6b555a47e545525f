import type { Day } from '../../calendar/day';
import type { Id } from '../../kernel/ids';
import type { CodePatterns } from '../../organisation/agency';
import type { OrgUnit } from '../../organisation/org-unit';
import type { AdministrativeProcedure } from '../../register/administrative-procedure';
import type { DeclarationRow } from '../declaration-row';
import type { Procedure, ProcedureKind } from '../procedure';
import { codeKey, procedureByCode } from '../procedure-code';
import type { Revision } from '../revision';
import { indexRegister, readRegisterCodes } from './read-register-codes';
import { unitByName } from './unit-by-name';

/** Records that the dry run looks at. */
export interface DeclarationTables {
  readonly procedure: ReadonlyMap<string, Procedure>;
  readonly revision: ReadonlyMap<string, Revision>;
  readonly orgUnit: ReadonlyMap<string, OrgUnit>;
  readonly administrativeProcedure: ReadonlyMap<string, AdministrativeProcedure>;
}

/** What becomes of one row; nothing is written before the plan is applied. */
export type DeclarationEntry =
  | DeclaredProcedure
  | { readonly kind: 'already'; readonly row: DeclarationRow; readonly procedureId: Id<'procedure'> }
  | { readonly kind: 'refused'; readonly row: DeclarationRow; readonly reason: DeclarationRefusal };

/** A procedure that would be declared, everything resolved. */
export interface DeclaredProcedure {
  readonly kind: 'new';
  readonly row: DeclarationRow;
  readonly code: string;
  readonly title: string;
  readonly procedureKind: ProcedureKind;
  /** `null` when the row names none, or one that is not known. */
  readonly unitId: Id<'orgUnit'> | null;
  readonly issueNo: number;
  readonly amendmentNo: number;
  readonly effectiveFrom: Day;
  readonly serves: readonly Id<'administrativeProcedure'>[];
  readonly warnings: readonly DeclarationWarning[];
}

/** Why a row cannot be declared. */
export type DeclarationRefusal =
  | { readonly type: 'code-missing' }
  | { readonly type: 'title-missing' }
  | { readonly type: 'code-twice'; readonly firstRow: number }
  /** A procedure with this code exists but was not declared: it is written here. */
  | { readonly type: 'code-written-here'; readonly title: string }
  /** It was declared with other numbers; a later revision is started in the app. */
  | { readonly type: 'other-revision'; readonly issueNo: number; readonly amendmentNo: number }
  | { readonly type: 'number-unreadable'; readonly field: 'issueNo' | 'amendmentNo'; readonly text: string }
  | { readonly type: 'day-unreadable'; readonly field: 'decisionDate' | 'effectiveFrom'; readonly text: string }
  | { readonly type: 'effective-missing' }
  | { readonly type: 'not-yet-in-force'; readonly day: Day };

/** What the officer should look at; the row is declared all the same. */
export type DeclarationWarning =
  | { readonly type: 'unit-unknown'; readonly name: string }
  | { readonly type: 'codes-unknown'; readonly codes: readonly string[] }
  /** Named by an earlier row: each is handled by one procedure, the earlier row keeps it. */
  | { readonly type: 'codes-twice'; readonly codes: readonly string[] }
  /** Handled by another procedure at that time: that mapping stays. */
  | { readonly type: 'codes-mapped'; readonly codes: readonly string[] }
  | { readonly type: 'decision-missing' }
  | { readonly type: 'decision-later'; readonly decisionDate: Day };

/**
 * Dry run of the initial declaration: what each row of the sheet would do, in the order of the rows. Declaring the same
 * sheet again finds every procedure already there.
 */
export function planDeclarations(
  rows: readonly DeclarationRow[],
  tables: DeclarationTables,
  patterns: CodePatterns,
  today: Day,
): readonly DeclarationEntry[] {
  const firstRows = new Map<string, number>();
  const taken = new Set<string>();
  const register = indexRegister(tables.administrativeProcedure.values());
  return rows.map((row) => {
    const reason = refusalOf(row, tables, firstRows, today);
    const key = codeKey(row.code);
    if (key !== '' && !firstRows.has(key)) firstRows.set(key, row.row);
    if (reason !== null) return { kind: 'refused', row, reason };
    const stored = procedureByCode(row.code, tables.procedure.values());
    if (stored !== null) return { kind: 'already', row, procedureId: stored.id };
    return declared(row, tables, register, patterns, taken);
  });
}

function refusalOf(
  row: DeclarationRow,
  tables: DeclarationTables,
  firstRows: ReadonlyMap<string, number>,
  today: Day,
): DeclarationRefusal | null {
  if (row.code.trim() === '') return { type: 'code-missing' };
  const firstRow = firstRows.get(codeKey(row.code));
  if (firstRow !== undefined) return { type: 'code-twice', firstRow };
  for (const field of ['issueNo', 'amendmentNo'] as const)
    if (row[field].text !== '' && row[field].value === null)
      return { type: 'number-unreadable', field, text: row[field].text };
  const stored = storedRefusal(row, tables);
  if (stored !== 'new') return stored;
  if (row.title.trim() === '') return { type: 'title-missing' };
  for (const field of ['effectiveFrom', 'decisionDate'] as const)
    if (row[field].text !== '' && row[field].day === null)
      return { type: 'day-unreadable', field, text: row[field].text };
  const from = row.effectiveFrom.day;
  if (from === null) return { type: 'effective-missing' };
  return from > today ? { type: 'not-yet-in-force', day: from } : null;
}

/** `'new'` for an unknown code; `null` when that very revision was declared before. */
function storedRefusal(row: DeclarationRow, tables: DeclarationTables): DeclarationRefusal | null | 'new' {
  const stored = procedureByCode(row.code, tables.procedure.values());
  if (stored === null) return 'new';
  const revisions = [...tables.revision.values()].filter(({ procedureId }) => procedureId === stored.id);
  const before = revisions.find(({ origin }) => origin === 'declared');
  if (before === undefined) return { type: 'code-written-here', title: stored.title };
  const { issueNo, amendmentNo } = numbersOf(row);
  if (before.issueNo === issueNo && before.amendmentNo === amendmentNo) return null;
  return { type: 'other-revision', issueNo: before.issueNo, amendmentNo: before.amendmentNo };
}

function declared(
  row: DeclarationRow,
  tables: DeclarationTables,
  register: ReadonlyMap<string, AdministrativeProcedure>,
  patterns: CodePatterns,
  taken: Set<string>,
): DeclaredProcedure {
  const unit = row.unit.trim() === '' ? null : unitByName(row.unit, tables.orgUnit.values());
  const { found, unknown } = readRegisterCodes(row.administrativeCodes, register);
  const twice = found.filter(({ id }) => taken.has(id));
  const serves = found.filter(({ id }) => !taken.has(id));
  for (const { id } of serves) taken.add(id);
  const warnings: DeclarationWarning[] = [];
  const decisionDate = row.decisionDate.day;
  const effectiveFrom = row.effectiveFrom.day ?? '';
  if (row.unit.trim() !== '' && unit === null) warnings.push({ type: 'unit-unknown', name: row.unit.trim() });
  if (unknown.length > 0) warnings.push({ type: 'codes-unknown', codes: unknown });
  if (twice.length > 0) warnings.push({ type: 'codes-twice', codes: twice.map(({ code }) => code) });
  if (row.decisionNumber.trim() === '' || decisionDate === null) warnings.push({ type: 'decision-missing' });
  if (decisionDate !== null && decisionDate > effectiveFrom) warnings.push({ type: 'decision-later', decisionDate });
  return {
    kind: 'new',
    row,
    code: row.code.trim(),
    title: row.title.replace(/\s+/g, ' ').trim(),
    procedureKind: kindOf(row, patterns),
    unitId: unit?.id ?? null,
    ...numbersOf(row),
    effectiveFrom,
    serves: serves.map(({ id }) => id),
    warnings,
  };
}

function numbersOf(row: DeclarationRow): { readonly issueNo: number; readonly amendmentNo: number } {
  return { issueNo: row.issueNo.value ?? 1, amendmentNo: row.amendmentNo.value ?? 0 };
}

/** One that serves administrative procedures is administrative; others go by the beginning of the agency's patterns. */
function kindOf(row: DeclarationRow, patterns: CodePatterns): ProcedureKind {
  if (row.administrativeCodes.length > 0) return 'administrative';
  const key = codeKey(row.code);
  const kinds: readonly ProcedureKind[] = ['system', 'internal', 'administrative'];
  const fits = kinds.find((kind) => {
    const start = codeKey(patterns[kind].split('{')[0] ?? '');
    return start !== '' && key.startsWith(start);
  });
  return fits ?? 'administrative';
}
