import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../../../renderer/core/audits/audit';
import type { ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import type { AuditAct } from '../../../../../renderer/core/audits/lifecycle/audit-act';
import {
  closeAudit,
  emptyReport,
  giveReport,
  reportStanding,
  saveReport,
  withdrawReport,
} from '../../../../../renderer/core/audits/lifecycle/audit-report';
import { saveAudit } from '../../../../../renderer/core/audits/lifecycle/draft-audit';
import { finalStates } from '../../../../../renderer/core/audits/lifecycle/lifecycle-table';
import { resumeAudit } from '../../../../../renderer/core/audits/lifecycle/resume-audit';
import {
  agreeFindings,
  approveAudit,
  cancelAudit,
  changeTeam,
  followUpAudit,
  notifyAuditees,
  postponeAudit,
  stepBack,
} from '../../../../../renderer/core/audits/lifecycle/sign-audit';
import { sittingRefusal } from '../../../../../renderer/core/audits/lifecycle/sitting-checks';
import { startAudit } from '../../../../../renderer/core/audits/lifecycle/start-audit';
import { openWarnings } from '../../../../../renderer/core/audits/lifecycle/team-warnings';
import type { Signing } from '../../../../../renderer/core/audits/signature';
import { addDays } from '../../../../../renderer/core/calendar/day';
import { applyChange, type ChangeSetDraft } from '../../../../../renderer/core/kernel/change';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { JsonObject } from '../../../../../renderer/core/kernel/json';
import type { Result } from '../../../../../renderer/core/kernel/result';
import { anAnswer, anAudit, anAuditAct, anItem, answered, auditRecords } from '../../../../support/audit-lifecycle';
import { countingIds } from '../../../../support/coverage-records';

interface Attempt {
  readonly kind: number;
  readonly who: string;
  readonly offset: number;
  readonly note: string;
  readonly number: number;
}

type Outcome = Result<ChangeSetDraft, unknown>;

/** Everything that may be tried. */
const attempts: readonly ((act: AuditAct, by: Signing, number: number) => Outcome)[] = [
  approveAudit,
  notifyAuditees,
  startAudit,
  agreeFindings,
  giveReport,
  followUpAudit,
  (act, by, number) => closeAudit(act, by, number % 2),
  postponeAudit,
  (act, by) =>
    resumeAudit(act, by, {
      from: act.today,
      to: addDays(act.today, 30),
      sittings: act.audit.sittings.map((sitting) => ({ ...sitting, day: addDays(act.today, 10) })),
    }),
  cancelAudit,
  stepBack,
  withdrawReport,
  (act, by, number) => changeTeam(act, by, act.audit.team.slice(number % 2), act.audit.sittings),
  (act, _by, number) => saveReport(act, { ...emptyReport(), conclusions: `Kết luận ${number}` }),
  (act, _by, number) =>
    saveAudit(act, {
      ...act.audit,
      scope: number % 3 === 0 ? `Phạm vi ${number}` : act.audit.scope,
      sittings: act.audit.sittings.map((sitting) => ({
        ...sitting,
        auditorIds: number % 2 === 0 ? sitting.auditorIds : [asId('one')],
      })),
    }),
];

/** The act that leads on from each state, and who signs it. */
const onwards: Readonly<Partial<Record<Audit['state'], readonly [number, string]>>> = {
  drafted: [0, 'head'],
  approved: [1, 'clerk'],
  notified: [2, 'lead'],
  running: [3, 'lead'],
  'findings-agreed': [4, 'lead'],
  reported: [5, 'lead'],
  'follow-up': [6, 'lead'],
  postponed: [8, 'head'],
};
const SAVE_REPORT = 13;

function drawn(attempt: Attempt, audit: Audit): Attempt {
  const next = onwards[audit.state];
  if (attempt.kind >= 0 || next === undefined) return attempt;
  const unwritten = audit.state === 'findings-agreed' && (audit.report?.conclusions ?? '') === '';
  return { ...attempt, kind: unwritten ? SAVE_REPORT : next[0], who: next[1], offset: 0, note: 'Lý do' };
}

/** One audit over time: every act is tried, what is refused leaves no trace. */
function live(tried: readonly Attempt[], see: (before: Audit, after: Audit, act: AuditAct) => void): void {
  let audit = anAudit();
  let items: readonly ChecklistItem[] = answered;
  let today = '2026-04-24';
  const newId = countingIds();
  for (const attempt of tried) {
    const { kind, who, offset, note, number } = drawn(attempt, audit);
    today = addDays(today, number % 4);
    if (audit.state === 'running' && number % 5 === 0)
      items = [...answered, anItem(`x${number}`, { answer: anAnswer(number % 2 === 0 ? 'not-assessed' : 'conform') })];
    const act = anAuditAct(audit, { items, today, newId });
    const by = { signedBy: asId<'person'>(who), capacity: 'Chức vụ', signedOn: addDays(today, offset), note };
    const outcome = attempts[kind]?.(act, by, number);
    if (outcome?.ok !== true) continue;
    let record: JsonObject | null = audit as unknown as JsonObject;
    for (const change of outcome.value.changes) if (change.id === audit.id) record = applyChange(record, change);
    const after = record as unknown as Audit;
    see(audit, after, { ...act, audit: after });
    audit = after;
  }
}

const someAttempts = fc.array(
  fc.record({
    kind: fc.oneof(fc.constant(-1), fc.nat({ max: attempts.length - 1 })),
    who: fc.constantFrom('head', 'lead', 'head', 'lead', 'clerk', 'one', 'nobody'),
    offset: fc.constantFrom(0, 0, 0, -1, -3, 1),
    note: fc.constantFrom('Lý do', 'Lý do', ''),
    number: fc.nat({ max: 20 }),
  }),
  { minLength: 30, maxLength: 120 },
);

describe('an audit over any run of acts', () => {
  it('never leaves a final state, never loses or alters what was signed, and signs in order of dates', () => {
    fc.assert(
      fc.property(someAttempts, (tried) => {
        live(tried, (before, after, act) => {
          expect(finalStates).not.toContain(before.state);
          expect(after.events.slice(0, before.events.length)).toEqual(before.events);
          const dates = after.events.map(({ signedOn }) => signedOn);
          expect(dates).toEqual([...dates].sort());
          expect(dates.every((day) => day <= act.today)).toBe(true);
        });
      }),
    );
  });

  it('is never approved, nor goes on after it, with an open warning about an auditor or two sittings at a time', () => {
    fc.assert(
      fc.property(someAttempts, (tried) => {
        live(tried, (_before, after) => {
          expect(sittingRefusal(after, [])).toBeNull();
          if (after.state !== 'drafted' && after.state !== 'cancelled')
            expect(openWarnings(after, auditRecords)).toEqual([]);
        });
      }),
    );
  });

  it('changes the approved scope only in a draft, and has a snapshot from its start until a step back', () => {
    fc.assert(
      fc.property(someAttempts, (tried) => {
        live(tried, (before, after) => {
          if (before.scope !== after.scope) expect(before.state).toBe('drafted');
          if (['running', 'findings-agreed', 'reported', 'follow-up', 'closed'].includes(after.state))
            expect(after.snapshot).not.toBeNull();
          if (before.snapshot !== null && after.snapshot !== null) expect(after.snapshot).toEqual(before.snapshot);
        });
      }),
    );
  });

  it('calls its report final exactly while it is given', () => {
    let finals = 0;
    fc.assert(
      fc.property(someAttempts, (tried) => {
        live(tried, (_before, after, act) => {
          const isGiven = ['reported', 'follow-up', 'closed'].includes(after.state);
          expect(reportStanding(act) === 'final').toBe(isGiven);
          if (isGiven) finals += 1;
        });
      }),
    );
    expect(finals).toBeGreaterThan(0);
  });
});
