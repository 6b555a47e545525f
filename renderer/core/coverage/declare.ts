import type { Day } from '../calendar/day';
import { type Change, type ChangeSetDraft, createChange } from '../kernel/change';
import { foldText } from '../kernel/fold-text';
import { asId, type Id, type IdSource } from '../kernel/ids';
import { err, ok, type Result } from '../kernel/result';
import type { CodePatterns } from '../organisation/agency';
import type { OrgUnit } from '../organisation/org-unit';
import { emptyContent } from '../procedures/content';
import {
  type DeclarationEntry,
  type DeclarationTables,
  type DeclaredProcedure,
  planDeclarations,
} from '../procedures/declaration/declaration-plan';
import type { DeclarationRow } from '../procedures/declaration-row';
import { sameDecision } from '../procedures/lifecycle/record-decision';
import type { Procedure } from '../procedures/procedure';
import type { IssuingDecision, Revision } from '../procedures/revision';
import type { Mapping } from './mapping';
import { planMappings } from './plan-mappings';

/** Records that a declaration looks at; a workspace's state fits. */
export interface DeclarationRecords extends DeclarationTables {
  readonly issuingDecision: ReadonlyMap<string, IssuingDecision>;
  readonly mapping: ReadonlyMap<string, Mapping>;
}

/** The change set of a declaration, with the record that each row became. */
export interface Declaration {
  readonly draft: ChangeSetDraft;
  readonly declared: readonly {
    readonly row: number;
    readonly procedureId: Id<'procedure'>;
    readonly revisionId: Id<'revision'>;
  }[];
}

/** How a plan is applied. */
export interface DeclarationOptions {
  readonly newId: IdSource;
  readonly mappedBy: Id<'person'> | null;
  /** True to create the units that are not known; else their procedures have none. */
  readonly createUnits: boolean;
}

/** Dry run of procedures and mappings together: a mapping to another procedure that meets the new one stays, with a warning. */
export function planDeclaration(
  rows: readonly DeclarationRow[],
  records: DeclarationRecords,
  patterns: CodePatterns,
  today: Day,
): readonly DeclarationEntry[] {
  return planDeclarations(rows, records, patterns, today).map((entry) =>
    entry.kind === 'new' ? withoutMapped(entry, records) : entry,
  );
}

/**
 * One undoable change set that declares what the plan calls new: procedures, revisions in force without any approval event,
 * decisions shared by number and date, and mappings that begin with the revision.
 */
export function applyDeclaration(
  plan: readonly DeclarationEntry[],
  records: DeclarationRecords,
  { newId, mappedBy, createUnits }: DeclarationOptions,
): Result<Declaration, { readonly type: 'nothing-new' }> {
  const fresh = plan.filter((entry) => entry.kind === 'new');
  if (fresh.length === 0) return err({ type: 'nothing-new' });
  const units = createUnits ? missingUnits(fresh, records, newId) : new Map<string, OrgUnit>();
  const decisions = new Map(records.issuingDecision);
  const changes: Change[] = [...units.values()].map((unit) => createChange('orgUnit', unit));
  const declared: Declaration['declared'][number][] = [];
  let mapped = 0;
  for (const entry of fresh) {
    const decision = decisionOf(entry.row, decisions, newId);
    if (decision !== null && !decisions.has(decision.id)) {
      decisions.set(decision.id, decision);
      changes.push(createChange('issuingDecision', decision));
    }
    const procedure = procedureOf(entry, units.get(foldText(entry.row.unit))?.id ?? entry.unitId, newId);
    const revision = revisionOf(entry, procedure, decision, newId);
    changes.push(createChange('procedure', procedure), createChange('revision', revision));
    for (const administrativeProcedureId of entry.serves) {
      const span = { from: entry.effectiveFrom, to: null, mappedBy, note: '' };
      const link = { administrativeProcedureId, procedureId: procedure.id };
      changes.push(createChange('mapping', { id: asId<'mapping'>(newId()), ...link, ...span } satisfies Mapping));
      mapped += 1;
    }
    declared.push({ row: entry.row.row, procedureId: procedure.id, revisionId: revision.id });
  }
  const detail = { count: fresh.length, mapped };
  return ok({ draft: { intent: 'procedure.declare', detail, undoable: true, changes }, declared });
}

function withoutMapped(entry: DeclaredProcedure, records: DeclarationRecords): DeclaredProcedure {
  const links = entry.serves.map((administrativeProcedureId) => ({
    administrativeProcedureId,
    procedureId: asId<'procedure'>(''),
  }));
  const stands = planMappings(records, links, entry.effectiveFrom).filter(({ kind }) => kind !== 'new');
  if (stands.length === 0) return entry;
  const taken = stands.map(({ link }) => link.administrativeProcedureId);
  const codes = taken.map((id) => records.administrativeProcedure.get(id)?.code ?? id);
  return {
    ...entry,
    serves: entry.serves.filter((id) => !taken.includes(id)),
    warnings: [...entry.warnings, { type: 'codes-mapped', codes }],
  };
}

function missingUnits(
  entries: readonly DeclaredProcedure[],
  records: DeclarationRecords,
  newId: IdSource,
): ReadonlyMap<string, OrgUnit> {
  const units = new Map<string, OrgUnit>();
  let order = Math.max(0, ...[...records.orgUnit.values()].map((unit) => unit.order));
  for (const { row, unitId } of entries) {
    const name = row.unit.trim();
    const key = foldText(name);
    if (name === '' || unitId !== null || units.has(key)) continue;
    order += 1;
    const names = [{ from: null, name, shortName: '' }];
    units.set(key, { id: asId(newId()), parentId: null, names, dissolvedOn: null, successorIds: [], order });
  }
  return units;
}

function decisionOf(
  row: DeclarationRow,
  decisions: ReadonlyMap<string, IssuingDecision>,
  newId: IdSource,
): IssuingDecision | null {
  const number = row.decisionNumber.trim();
  const date = row.decisionDate.day;
  if (number === '' && date === null) return null;
  const known = sameDecision({ number, date }, decisions.values());
  return known ?? { id: asId(newId()), number: number === '' ? null : number, date, signatory: '', capacity: '' };
}

function procedureOf(entry: DeclaredProcedure, ownerUnitId: Id<'orgUnit'> | null, newId: IdSource): Procedure {
  const { code, title, procedureKind } = entry;
  return { id: asId(newId()), code, title, kind: procedureKind, ownerUnitId, clauses: [] };
}

function revisionOf(
  entry: DeclaredProcedure,
  procedure: Procedure,
  decision: IssuingDecision | null,
  newId: IdSource,
): Revision {
  return {
    id: asId(newId()),
    procedureId: procedure.id,
    issueNo: entry.issueNo,
    amendmentNo: entry.amendmentNo,
    origin: 'declared',
    state: 'approved',
    content: emptyContent(entry.title),
    approvedHash: null,
    events: [],
    decisionId: decision?.id ?? null,
    effectiveFrom: entry.effectiveFrom,
    withdrawnFrom: null,
    reviewDue: null,
  };
}
