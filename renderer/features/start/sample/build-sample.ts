import { type Change, type ChangeSetDraft, createChange } from '../../../core/kernel/change';
import type { JsonObject } from '../../../core/kernel/json';
import type { AdministrativeProcedure, Scope, ScopeReason } from '../../../core/register/administrative-procedure';
import { setScope } from '../../../core/register/scope';
import { seedChanges } from '../seed-changes';
import { buildAudits } from './audits/build-audits';
import { buildCoverage } from './build-coverage';
import { buildDecisions, type SampleDecisions } from './build-decisions';
import { buildOrganisation } from './build-organisation';
import { buildProcedures } from './build-procedures';
import { buildRegister } from './build-register';
import { sampleAgency } from './organisation.data';
import { sampleOutOfScope, sampleUndetermined } from './procedures.data';
import type { SampleContext, SampleIds } from './sample-context';

/**
 * The sample workspace as change sets in the order in which an agency would have worked: organisation, register,
 * scope, procedures, coverage, audits. Pure: the same ids and date give the same workspace. Its agency is marked as sample.
 */
export function buildSample(context: SampleContext): readonly ChangeSetDraft[] {
  const organisation = buildOrganisation(context);
  const register = buildRegister(context);
  const ids: SampleIds = { ...organisation.ids, register: new Map(register.map(({ code, id }) => [code, id])) };
  const decisions = buildDecisions(context);
  const procedures = buildProcedures(register, ids, decisions, context);
  const revisions = procedures.flatMap((built) => built.revisions);
  const drafts = [
    draft('start.sample', { name: sampleAgency.name }, [...organisation.changes, ...seedChanges()]),
    draft(
      'start.sample-register',
      { count: register.length },
      register.map((record) => createChange('administrativeProcedure', record)),
    ),
    ...scopeDrafts(register),
    draft('start.sample-procedures', { count: procedures.length }, [
      ...decisionChanges(decisions),
      ...procedures.map(({ procedure }) => createChange('procedure', procedure)),
      ...revisions.map((revision) => createChange('revision', revision)),
    ]),
    draft('start.sample-coverage', {}, buildCoverage(procedures, ids, context)),
  ];
  const audits = buildAudits(
    drafts.flatMap(({ changes }) => changes),
    ids,
    context,
  );
  return [...drafts, draft('start.sample-audits', {}, audits)];
}

function scopeDrafts(register: readonly AdministrativeProcedure[]): readonly ChangeSetDraft[] {
  const out = new Map(sampleOutOfScope.map(([code, reason, note]) => [code, { reason, note }]));
  const inScope = register.filter(({ code }) => !out.has(code) && !sampleUndetermined.includes(code));
  const decide = (
    records: readonly AdministrativeProcedure[],
    scope: Scope,
    reason: ScopeReason | null,
    note: string,
  ) => {
    const decided = setScope(records, { scope, reason, note, from: null });
    return decided.ok ? [decided.value] : [];
  };
  return [
    ...decide(inScope, 'in', null, ''),
    ...register.flatMap((record) => {
      const why = out.get(record.code);
      return why === undefined ? [] : decide([record], 'out', why.reason, why.note);
    }),
  ];
}

function decisionChanges({ byKey, written, dated }: SampleDecisions): readonly Change[] {
  return [...Object.values(byKey), written, dated].map((decision) => createChange('issuingDecision', decision));
}

function draft(intent: string, detail: JsonObject, changes: readonly Change[]): ChangeSetDraft {
  return { intent, detail, undoable: false, changes };
}
