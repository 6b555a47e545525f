import fc from 'fast-check';
import { addDays, type Day } from '../../renderer/core/calendar/day';
import { applyDeclaration, planDeclaration } from '../../renderer/core/coverage/declare';
import { endExclusions, excludeProcedures } from '../../renderer/core/coverage/exclude-procedures';
import { mapProcedures } from '../../renderer/core/coverage/map-procedures';
import { withRipple } from '../../renderer/core/coverage/ripple';
import { unmapProcedures } from '../../renderer/core/coverage/unmap-procedures';
import { asId } from '../../renderer/core/kernel/ids';
import { ok } from '../../renderer/core/kernel/result';
import { defaultCodePatterns } from '../../renderer/core/organisation/agency-defaults.data';
import { contentHash } from '../../renderer/core/procedures/content-hash';
import { discardDraft, saveDraftContent, startNewRevision } from '../../renderer/core/procedures/lifecycle/drafts';
import { setEffective, withdrawRevision } from '../../renderer/core/procedures/lifecycle/in-force';
import { nextAct } from '../../renderer/core/procedures/lifecycle/next-act';
import { recordDecision } from '../../renderer/core/procedures/lifecycle/record-decision';
import { actOn, type RevisionAct } from '../../renderer/core/procedures/lifecycle/revision-act';
import { recordApproval, recordReview, submitForReview } from '../../renderer/core/procedures/lifecycle/sign-revision';
import { createProcedure, suggestCode } from '../../renderer/core/procedures/procedure-head';
import type { Revision } from '../../renderer/core/procedures/revision';
import { applyImport } from '../../renderer/core/register/apply-import';
import { planImport } from '../../renderer/core/register/import-plan';
import { registerRow } from '../../renderer/core/register/register-row';
import { setScope } from '../../renderer/core/register/scope';
import { aDeclarationRow, aReadDay } from './declaration-rows';
import { aSignature, someContent } from './lifecycle-records';
import type { Office } from './office';

const GENERAL = 'general';
const FIELDS = ['Bưu chính', 'Báo chí', 'Xuất bản', ''];
const LEVELS = ['Tỉnh', 'Xã', 'Tỉnh'];

/** One thing that somebody at the office does; the numbers choose what it concerns. */
export interface OfficeAct {
  readonly kind: (typeof kinds)[number];
  readonly first: number;
  readonly count: number;
  readonly offset: number;
}

const kinds = [
  'wait',
  'import',
  'scope',
  'declare',
  'create',
  'map',
  'unmap',
  'exclude',
  'include',
  'start',
  'start',
  'further',
  'further',
  'further',
  'further',
  'further',
  'withdraw',
  'decide',
  'discard',
] as const;

/** Up to `maxLength` acts in any order. */
export function someActs(maxLength: number): fc.Arbitrary<readonly OfficeAct[]> {
  return fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      first: fc.nat({ max: 11 }),
      count: fc.integer({ min: 1, max: 5 }),
      offset: fc.integer({ min: -40, max: 40 }),
    }),
    { maxLength },
  );
}

/** Tries one act; what an intent refuses leaves no trace. Tells whether anything was committed. */
export function perform(office: Office, act: OfficeAct): boolean {
  const { state, newId } = office;
  const day = addDays(office.today, act.offset);
  const chosen = some([...state.administrativeProcedure.values()], act);
  const procedure = [...state.procedure.values()][act.first % Math.max(state.procedure.size, 1)];
  switch (act.kind) {
    case 'wait':
      office.today = addDays(office.today, Math.abs(act.offset));
      return true;
    case 'import':
      return importRows(office, act, day);
    case 'scope':
      return office.take(
        setScope(chosen, { ...(scopes[act.first % scopes.length] ?? scopes[0]), note: '', from: day }),
      );
    case 'declare':
      return declare(office, act, day);
    case 'create': {
      const code = suggestCode('administrative', defaultCodePatterns, state.procedure.values());
      const head = { code, title: `Quy trình ${act.first}`, kind: 'administrative' as const, clauses: [] };
      const created = createProcedure({ ...head, ownerUnitId: null }, state.procedure.values(), newId);
      return created.ok && office.take(ok(created.value.draft));
    }
    case 'map': {
      if (procedure === undefined) return false;
      const links = chosen.map(({ id }) => ({ administrativeProcedureId: id, procedureId: procedure.id }));
      return office.take(mapProcedures(state, { links, from: day, mappedBy: null, note: '' }, newId));
    }
    case 'unmap':
      return office.take(
        unmapProcedures(
          state,
          chosen.map(({ id }) => id),
          day,
        ),
      );
    case 'exclude': {
      const administrativeProcedureIds = chosen.map(({ id }) => id);
      const span = { from: day, until: addDays(day, 90) };
      const request = { administrativeProcedureIds, reason: 'Chờ phân cấp', approvedBy: asId<'person'>('approver') };
      return office.take(excludeProcedures(state, { ...request, ...span }, newId));
    }
    case 'include':
      return office.take(
        endExclusions(
          state,
          chosen.map(({ id }) => id),
          day,
        ),
      );
    case 'start': {
      if (procedure === undefined) return false;
      const siblings = [...state.revision.values()].filter(({ procedureId }) => procedureId === procedure.id);
      return office.take(startNewRevision(procedure, siblings, act.count > 2 ? 'issue' : 'amendment', newId));
    }
    case 'further':
    case 'withdraw':
    case 'decide':
    case 'discard':
      return onRevision(office, act, day);
  }
}

/** Brings an open or approved revision one act further, as its next act says. */
function bringFurther(office: Office, revision: Revision, from: Day = office.today): boolean {
  const act = actFor(office, revision);
  if (act === null) return false;
  const by = (who: string) => aSignature(who, { signedOn: office.today });
  const next = nextAct(act.revision, act.siblings, office.today);
  switch (next?.act) {
    case 'submit':
      return next.missing.length > 0
        ? office.take(saveDraftContent(act, someContent({ purpose: office.today })))
        : office.take(submitForReview(act, by('author')));
    case 'review':
      return office.take(recordReview(act, by('reviewer')));
    case 'approve':
      return office.take(recordApproval(act, by('approver'), contentHash(act.revision.content)));
    case 'set-effective':
      return office.take(setEffective(act, from));
    default:
      return false;
  }
}

function onRevision(office: Office, { kind, first, count, offset }: OfficeAct, day: Day): boolean {
  const all = [...office.state.revision.values()];
  const pending = all.filter(({ effectiveFrom }) => effectiveFrom === null);
  const revision = kind === 'further' ? pending[first % Math.max(pending.length, 1)] : all[first % all.length];
  if (revision === undefined) return false;
  if (kind === 'further') {
    const acts = Array.from({ length: count }, () => {
      const now = office.state.revision.get(revision.id);
      return now !== undefined && bringFurther(office, now, addDays(office.today, Math.abs(offset)));
    });
    return acts.includes(true);
  }
  const act = actFor(office, revision);
  if (act === null) return false;
  if (kind === 'withdraw')
    return office.take(withdrawRevision(act, aSignature('approver', { signedOn: office.today }), day));
  if (kind === 'discard') return office.take(discardDraft(act));
  const entry = { number: `${count}/QĐ`, date: count > 3 ? day : null, signatory: '', capacity: '' };
  return office.take(recordDecision(act, entry, office.state.issuingDecision.values()));
}

function actFor(office: Office, revision: Revision): RevisionAct | null {
  return actOn(office.state, revision.id, {
    recordedBy: 'secretary',
    today: office.today,
    now: `${office.today}T02:00:00.000Z`,
    newId: office.newId,
  });
}

function importRows(office: Office, { first, count }: OfficeAct, day: Day): boolean {
  const { state, newId: ids } = office;
  const rows = Array.from({ length: count }, (_, place) => {
    const number = (first + place) % 12;
    return {
      ...registerRow(place + 3, `1.00000${number}`, `Thủ tục số ${number}${count > 3 ? ' (sửa đổi)' : ''}`),
      field: FIELDS[number % FIELDS.length] ?? '',
      level: LEVELS[number % LEVELS.length] ?? '',
      fee: `${count}0.000 đồng`,
      status: count === 5 && place === 0 ? ('abolished' as const) : null,
    };
  });
  const plan = planImport(state.administrativeProcedure.values(), rows, { generalArea: GENERAL });
  const selection = new Set(rows.map(({ row }) => row));
  const decision = { number: `${count}/QĐ-UBND`, date: day };
  const imported = applyImport(plan, selection, { ids, generalArea: GENERAL, source: 'danh-muc.xlsx', decision });
  if (!imported.ok) return false;
  const cause = ({ kind }: { readonly kind: string }) => `Đổi: ${kind}`;
  return office.take(ok(withRipple(imported.value, state, { effectiveFrom: day, today: office.today, ids, cause })));
}

function declare(office: Office, { first, count }: OfficeAct, day: Day): boolean {
  const { state, newId } = office;
  const rows = Array.from({ length: count }, (_, place) =>
    aDeclarationRow({
      row: place + 2,
      code: `QT-NV-2${(first + place) % 9}`,
      unit: place % 2 === 0 ? 'Phòng Bưu chính' : 'Văn phòng',
      effectiveFrom: aReadDay(day),
      decisionDate: aReadDay(addDays(day, -3)),
      administrativeCodes: [`1.00000${(first + place) % 12}`],
    }),
  );
  const plan = planDeclaration(rows, state, defaultCodePatterns, office.today);
  const declared = applyDeclaration(plan, state, { newId, mappedBy: null, createUnits: true });
  return declared.ok && office.take(ok(declared.value.draft));
}

const scopes = [
  { scope: 'in', reason: null },
  { scope: 'in', reason: null },
  { scope: 'in', reason: null },
  { scope: 'out', reason: 'other-level' },
  { scope: 'undetermined', reason: null },
] as const;

function some<T>(all: readonly T[], { first, count }: OfficeAct): readonly T[] {
  return all.length === 0
    ? []
    : [...new Set(Array.from({ length: count }, (_, at) => all[(first + at) % all.length]))].filter(
        (one) => one !== undefined,
      );
}
