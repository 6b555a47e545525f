import { foldText } from '../kernel/fold-text';
import type { AdministrativeProcedure } from './administrative-procedure';
import { type CodeProblem, codeKey, parseCode } from './code';
import { type FieldChange, type ImportField, importFields, sameValue, statedValue, storedValue } from './import-fields';
import { normaliseText } from './normalise';
import type { RegisterRow } from './register-row';
import { splitGluedCode } from './split-code';
import { readTimeLimit } from './time-limit';

/** A dry run of a catalogue import: every row of the file exactly once, in its order. Nothing is written. */
export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
}

/** What would become of a row. */
export type PlannedRow = NewRow | ChangedRow | UnchangedRow | RefusedRow;

/** Not in the register yet. */
export interface NewRow {
  readonly kind: 'new';
  readonly row: number;
  readonly code: string;
  readonly nationalCode: string | null;
  readonly name: string;
  readonly source: string;
  readonly changes: readonly FieldChange[];
  readonly warnings: readonly ImportWarning[];
}

/** In the register, and the file states something else: only the name (renamed), an abolition, or other fields (amended). */
export interface ChangedRow {
  readonly kind: 'amended' | 'renamed' | 'abolished';
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly source: string;
  readonly target: AdministrativeProcedure;
  readonly changes: readonly FieldChange[];
  readonly warnings: readonly ImportWarning[];
}

/** In the register, and the file adds nothing. */
export interface UnchangedRow {
  readonly kind: 'unchanged';
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly target: AdministrativeProcedure;
  readonly warnings: readonly ImportWarning[];
}

/** Not importable; code and name as the file writes them. */
export interface RefusedRow {
  readonly kind: 'refused';
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly reason: RefusalReason;
}

/** Why a row is refused, with what helps to mend it. */
export type RefusalReason =
  | { readonly type: 'missing-code'; readonly sameName: readonly string[] }
  | { readonly type: 'missing-name' }
  | { readonly type: 'invalid-code'; readonly problem: CodeProblem; readonly suggestion: string | null }
  | { readonly type: 'duplicate-code'; readonly rows: readonly number[] }
  | { readonly type: 'repeated-row'; readonly firstRow: number };

/** What the officer should know about an accepted row. */
export type ImportWarning =
  | { readonly type: 'free-code' }
  | { readonly type: 'code-split' }
  | { readonly type: 'time-as-text'; readonly text: string }
  | { readonly type: 'provincial-time-unread'; readonly text: string }
  | { readonly type: 'several-cases' }
  | { readonly type: 'listed-though-ended' };

/** Settings of a dry run. */
export interface PlanOptions {
  /** Id of the area class to which the file's time limits belong: the agency's first one. */
  readonly generalArea: string;
}

interface ReadRow {
  readonly row: RegisterRow;
  readonly code: string;
  readonly nationalCode: string | null;
  readonly key: string;
  readonly warnings: readonly ImportWarning[];
}

/**
 * Compares the rows of a file with the register, matching by code and never by name. Blanks and placeholders change nothing,
 * nor do white space and Unicode form; the scope is left as it is, undetermined for new ones.
 */
export function planImport(
  existing: Iterable<AdministrativeProcedure>,
  rows: readonly RegisterRow[],
  options: PlanOptions,
): ImportPlan {
  const steps = planInSteps(existing, rows, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

const STEP = 100;

/** The same in steps of about 100 rows, for callers that must let others run in between; yields the share done, 0–1. */
export function* planInSteps(
  existing: Iterable<AdministrativeProcedure>,
  rows: readonly RegisterRow[],
  options: PlanOptions,
): Generator<number, ImportPlan> {
  const register = new Map<string, AdministrativeProcedure>();
  for (const record of existing) register.set(codeKey(record), record);
  const codesOf = codesByName(register);
  const read: (ReadRow | RefusedRow)[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % STEP === 0) yield index / rows.length / 2;
    read.push(readRow(row, codesOf));
  }
  const duplicates = findDuplicates(read);
  const planned: PlannedRow[] = [];
  for (const [index, item] of read.entries()) {
    if (index % STEP === 0) yield 0.5 + index / rows.length / 2;
    planned.push(planItem(item, register, duplicates, options.generalArea));
  }
  return { rows: planned };
}

function planItem(
  item: ReadRow | RefusedRow,
  register: ReadonlyMap<string, AdministrativeProcedure>,
  duplicates: ReadonlyMap<number, RefusalReason>,
  area: string,
): PlannedRow {
  if ('kind' in item) return item;
  const refusal = duplicates.get(item.row.row);
  return refusal === undefined ? planRow(item, register.get(item.key), area) : refused(item.row, refusal);
}

/** Codes of the records that bear a name, the names folded when first asked. */
function codesByName(register: ReadonlyMap<string, AdministrativeProcedure>): (name: string) => readonly string[] {
  let codes: Map<string, string[]> | null = null;
  return (name) => {
    if (codes === null) {
      codes = new Map();
      for (const record of register.values()) {
        const folded = foldText(record.name);
        const known = codes.get(folded);
        if (known === undefined) codes.set(folded, [record.code]);
        else known.push(record.code);
      }
    }
    return codes.get(foldText(name)) ?? [];
  };
}

function readRow(raw: RegisterRow, codesOf: (name: string) => readonly string[]): ReadRow | RefusedRow {
  const { row, split } = unglue(raw);
  const name = normaliseText(row.name);
  const reading = parseCode(normaliseText(row.code));
  switch (reading.type) {
    case 'empty':
      if (name === '') return refused(raw, { type: 'missing-name' });
      return refused(raw, { type: 'missing-code', sameName: codesOf(name) });
    case 'invalid':
      return refused(raw, { type: 'invalid-code', problem: reading.problem, suggestion: reading.suggestion });
    case 'free':
    case 'national': {
      if (name === '') return refused(raw, { type: 'missing-name' });
      const nationalCode = reading.type === 'national' ? reading.nationalCode : null;
      const warnings: ImportWarning[] = [];
      if (nationalCode === null) warnings.push({ type: 'free-code' });
      if (split) warnings.push({ type: 'code-split' });
      return {
        row,
        code: reading.code,
        nationalCode,
        key: codeKey({ code: reading.code, nationalCode }),
        warnings,
      };
    }
  }
}

/** Parts a code from the name it is glued to, when the row has no other code or repeats its own there. */
function unglue(row: RegisterRow): { readonly row: RegisterRow; readonly split: boolean } {
  const inCode = normaliseText(row.name) === '' ? splitGluedCode(row.code) : null;
  if (inCode !== null) return { row: { ...row, ...inCode }, split: true };
  const inName = splitGluedCode(row.name);
  if (inName === null) return { row, split: false };
  if (normaliseText(row.code) === '') return { row: { ...row, ...inName }, split: true };
  const repeats = row.code.trim().slice(0, 8) === inName.code.slice(0, 8);
  return repeats ? { row: { ...row, name: inName.name }, split: false } : { row, split: false };
}

/** Rows that say the same twice count once; rows that contradict each other are all refused, since nobody can tell which holds. */
function findDuplicates(rows: readonly (ReadRow | RefusedRow)[]): ReadonlyMap<number, RefusalReason> {
  const byKey = new Map<string, ReadRow[]>();
  for (const item of rows) {
    if (!('kind' in item)) byKey.set(item.key, [...(byKey.get(item.key) ?? []), item]);
  }
  const refusals = new Map<number, RefusalReason>();
  for (const [first, ...others] of byKey.values()) {
    if (first === undefined || others.length === 0) continue;
    if (others.every((other) => saysTheSame(first.row, other.row))) {
      for (const other of others) refusals.set(other.row.row, { type: 'repeated-row', firstRow: first.row.row });
    } else {
      const numbers = [first, ...others].map((item) => item.row.row);
      for (const number of numbers) refusals.set(number, { type: 'duplicate-code', rows: numbers });
    }
  }
  return refusals;
}

function saysTheSame(one: RegisterRow, other: RegisterRow): boolean {
  return importFields.every((field) => sameValue(field, statedValue(one, field), statedValue(other, field)));
}

function planRow(item: ReadRow, target: AdministrativeProcedure | undefined, area: string): PlannedRow {
  const { row, code, nationalCode } = item;
  const changes = importFields.flatMap((field) => fieldChange(row, target, field, area) ?? []);
  const warnings = [...item.warnings, ...timeWarnings(row, target)];
  const name = normaliseText(row.name);
  const source = normaliseText(row.source);
  if (target === undefined) return { kind: 'new', row: row.row, code, nationalCode, name, source, changes, warnings };
  const common = { row: row.row, code: target.code, name: target.name, target };
  const ended = target.status === 'abolished' || target.status === 'replaced';
  if (ended && row.status === null) warnings.push({ type: 'listed-though-ended' });
  if (changes.length === 0) return { kind: 'unchanged', ...common, warnings };
  return { kind: changeKind(changes), ...common, source, changes, warnings };
}

function fieldChange(
  row: RegisterRow,
  target: AdministrativeProcedure | undefined,
  field: ImportField,
  area: string,
): FieldChange | null {
  const after = statedValue(row, field);
  if (after === null) return null;
  const before = target === undefined ? null : storedValue(target, field, area);
  if (before === undefined || sameValue(field, before, after)) return null;
  return { field, before, after };
}

function timeWarnings(row: RegisterRow, target: AdministrativeProcedure | undefined): readonly ImportWarning[] {
  const statutory = readTimeLimit(row.statutoryTime);
  const provincial = readTimeLimit(row.provincialTime);
  const warnings: ImportWarning[] = [];
  if (target !== undefined && target.cases.length > 1) {
    if (statutory !== null || provincial !== null) warnings.push({ type: 'several-cases' });
    return warnings;
  }
  if (typeof statutory === 'string') warnings.push({ type: 'time-as-text', text: statutory });
  if (typeof provincial === 'string') warnings.push({ type: 'provincial-time-unread', text: provincial });
  return warnings;
}

function changeKind(changes: readonly FieldChange[]): ChangedRow['kind'] {
  if (changes.some((change) => change.field === 'status' && change.after === 'abolished')) return 'abolished';
  return changes.every((change) => change.field === 'name') ? 'renamed' : 'amended';
}

function refused(row: RegisterRow, reason: RefusalReason): RefusedRow {
  return { kind: 'refused', row: row.row, code: row.code.trim(), name: normaliseText(row.name), reason };
}
