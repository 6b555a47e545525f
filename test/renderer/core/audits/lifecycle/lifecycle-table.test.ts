import { describe, expect, it } from 'vitest';
import type { AuditState } from '../../../../../renderer/core/audits/audit';
import type { AuditAct } from '../../../../../renderer/core/audits/lifecycle/audit-act';
import {
  closeAudit,
  emptyReport,
  giveReport,
  recordReportNumber,
  saveReport,
  withdrawReport,
} from '../../../../../renderer/core/audits/lifecycle/audit-report';
import { discardAudit, saveAudit } from '../../../../../renderer/core/audits/lifecycle/draft-audit';
import {
  finalStates,
  reasonFor,
  signersFor,
  stateAfter,
  stateBelow,
  statesFor,
  verbOf,
} from '../../../../../renderer/core/audits/lifecycle/lifecycle-table';
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
import { startAudit } from '../../../../../renderer/core/audits/lifecycle/start-audit';
import type { Signing } from '../../../../../renderer/core/audits/signature';
import type { ChangeSetDraft } from '../../../../../renderer/core/kernel/change';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { Result } from '../../../../../renderer/core/kernel/result';
import { anAuditAct, aSigning, auditAfter, auditIn } from '../../../../support/audit-lifecycle';
import { reasonOf } from '../../../../support/lifecycle-records';

const ladder: readonly AuditState[] = [
  'drafted',
  'approved',
  'notified',
  'running',
  'findings-agreed',
  'reported',
  'follow-up',
  'closed',
  'postponed',
  'cancelled',
];

type Outcome = Result<ChangeSetDraft, { readonly type: string }>;
type Step = (act: AuditAct, by: Signing) => Outcome;

const laterTeam = [
  { personId: asId<'person'>('lead'), part: 'lead' as const },
  { personId: asId<'person'>('one'), part: 'auditor' as const },
  { personId: asId<'person'>('two'), part: 'auditor' as const },
  { personId: asId<'person'>('viewer'), part: 'observer' as const },
];
const later = ({ audit }: AuditAct) => ({
  from: '2026-07-01',
  to: '2026-07-02',
  sittings: audit.sittings.map((sitting) => ({ ...sitting, day: '2026-07-01' })),
});

/** Every signed act with somebody who may sign it. */
const steps: Readonly<Record<string, readonly [Step, string]>> = {
  approved: [approveAudit, 'head'],
  notified: [notifyAuditees, 'clerk'],
  started: [startAudit, 'lead'],
  'findings-agreed': [agreeFindings, 'lead'],
  reported: [giveReport, 'lead'],
  'report-withdrawn': [withdrawReport, 'lead'],
  'followed-up': [followUpAudit, 'lead'],
  closed: [(act, by) => closeAudit(act, by, 0), 'lead'],
  postponed: [postponeAudit, 'head'],
  resumed: [(act, by) => resumeAudit(act, by, later(act)), 'head'],
  cancelled: [cancelAudit, 'head'],
  'team-changed': [(act, by) => changeTeam(act, by, laterTeam, act.audit.sittings), 'head'],
  'stepped-back': [stepBack, 'head'],
};

/** State that each signed act leads to, by state: anything left out is refused. */
const truth: Readonly<Record<AuditState, Readonly<Partial<Record<keyof typeof steps, AuditState>>>>> = {
  drafted: { approved: 'approved', cancelled: 'cancelled' },
  approved: {
    notified: 'notified',
    postponed: 'postponed',
    cancelled: 'cancelled',
    'team-changed': 'approved',
    'stepped-back': 'drafted',
  },
  notified: {
    started: 'running',
    postponed: 'postponed',
    cancelled: 'cancelled',
    'team-changed': 'notified',
    'stepped-back': 'approved',
  },
  running: {
    'findings-agreed': 'findings-agreed',
    postponed: 'postponed',
    cancelled: 'cancelled',
    'team-changed': 'running',
  },
  'findings-agreed': { reported: 'reported', 'stepped-back': 'running' },
  reported: { 'followed-up': 'follow-up', 'report-withdrawn': 'findings-agreed' },
  'follow-up': { closed: 'closed', 'report-withdrawn': 'findings-agreed', 'stepped-back': 'reported' },
  closed: {},
  postponed: { resumed: 'notified', cancelled: 'cancelled', 'team-changed': 'postponed' },
  cancelled: {},
};

/** What a signature may lack, and how that is refused. */
const flaws: readonly (readonly [string, Partial<Signing>, string])[] = [
  ['an unknown signatory', { signedBy: asId('nobody') }, 'signatory-unknown'],
  ['a signatory who is not entitled', { signedBy: asId('viewer') }, 'signatory-not-entitled'],
  ['no capacity', { capacity: ' ' }, 'capacity-missing'],
  ['no date', { signedOn: '' }, 'date-missing'],
  ['a date that does not exist', { signedOn: '2026-06-31' }, 'date-missing'],
  ['a date to come', { signedOn: '2026-07-01' }, 'date-in-future'],
];

describe('truth table: every state and every signed act', () => {
  it('names every state and every act', () => {
    expect(Object.keys(truth)).toEqual([...ladder]);
    expect(Object.keys(steps).sort()).toEqual(Object.keys(stateAfter).sort());
  });

  for (const state of ladder)
    for (const [name, [step, who]] of Object.entries(steps)) {
      const target = truth[state][name];
      const act = () => anAuditAct(auditIn(state));
      if (target === undefined) {
        const reason = state === 'running' && name === 'stepped-back' ? 'answers-exist' : 'not-in-state';
        it(`${state}: ${name} is refused, ${reason}`, () => {
          expect(reasonOf(step(act(), aSigning(who)))).toBe(reason);
        });
        continue;
      }
      it(`${state}: ${name} leads to ${target}`, () => {
        const result = step(act(), aSigning(who));
        expect(reasonOf(result)).toBe('allowed');
        if (!result.ok) return;
        const after = auditAfter(act().audit, result.value);
        expect(after.state).toBe(target);
        expect(after.events.at(-1)?.type).toBe(name);
        expect(after.events.slice(0, -1)).toEqual(act().audit.events);
        expect(result.value.undoable).toBe(false);
        expect(result.value.intent).toBe(`audit.${verbOf[name as keyof typeof verbOf]}`);
      });
      for (const [flaw, change, reason] of flaws)
        it(`${state}: ${name} with ${flaw} is refused, ${reason}`, () => {
          expect(reasonOf(step(act(), aSigning(who, change)))).toBe(reason);
        });
      it(`${state}: ${name} wants a reason only where one is due`, () => {
        const outcome = reasonOf(step(act(), aSigning(who, { note: ' ' })));
        expect(outcome).toBe((reasonFor as readonly string[]).includes(name) ? 'reason-missing' : 'allowed');
      });
      it(`${state}: ${name} is not signed before the former signature`, () => {
        const { events } = act().audit;
        const last = events.at(-1);
        if (last === undefined) return expect(events).toEqual([]);
        const recent = { ...act().audit, events: [...events.slice(0, -1), { ...last, signedOn: '2026-06-11' }] };
        const outcome = reasonOf(step(anAuditAct(recent), aSigning(who)));
        expect(outcome).toBe('before-last-signature');
      });
    }
});

describe('what is not signed', () => {
  const acts: Readonly<Record<string, (act: AuditAct) => Outcome>> = {
    save: (act) => saveAudit(act, { ...act.audit, title: 'Khác' }),
    arrange: (act) =>
      saveAudit(act, { ...act.audit, sittings: act.audit.sittings.map((s) => ({ ...s, from: '08:00' })) }),
    discard: (act) => discardAudit({ ...act, audit: { ...act.audit, events: [] } }),
    'save-report': (act) => saveReport(act, { ...emptyReport(), conclusions: 'Khác' }),
    'record-number': (act) => recordReportNumber(act, '12/BC', '2026-05-04'),
  };
  const table: Readonly<Record<AuditState, readonly string[]>> = {
    drafted: ['save', 'arrange', 'discard'],
    approved: ['arrange'],
    notified: ['arrange'],
    running: ['arrange', 'save-report'],
    'findings-agreed': ['save-report'],
    reported: ['record-number'],
    'follow-up': ['record-number'],
    closed: ['record-number'],
    postponed: ['arrange'],
    cancelled: [],
  };

  for (const state of ladder)
    for (const [name, act] of Object.entries(acts)) {
      const allowed = table[state].includes(name);
      it(`${state}: ${name} is ${allowed ? 'allowed' : 'refused'}`, () => {
        const reason = reasonOf(act(anAuditAct(auditIn(state))));
        const binds = name === 'save' && table[state].includes('arrange');
        expect(reason).toBe(allowed ? 'allowed' : binds ? 'approval-binds' : 'not-in-state');
      });
    }
});

describe('tables of the lifecycle', () => {
  it('leave no final state', () => {
    expect(finalStates).toEqual(['closed', 'cancelled']);
    for (const step of Object.keys(stateAfter) as (keyof typeof stateAfter)[])
      for (const state of finalStates) expect(statesFor[step]).not.toContain(state);
    for (const state of finalStates) expect(stateBelow[state]).toBeUndefined();
  });

  it('leave every other state by at least one signed act', () => {
    for (const state of ladder.filter((one) => !finalStates.includes(one)))
      expect(Object.keys(stateAfter).some((step) => statesFor[step as keyof typeof stateAfter].includes(state))).toBe(
        true,
      );
  });

  it('let questions be answered while the audit runs, and never after its findings are agreed', () => {
    expect(statesFor.answer).toEqual(['running']);
    expect(statesFor['prepare-checklist']).not.toContain('findings-agreed');
  });

  it('call every act by a name of its own in the history', () => {
    expect(new Set(Object.values(verbOf)).size).toBe(Object.keys(stateAfter).length);
  });

  it('step back exactly where a rung is below', () => {
    expect([...statesFor['stepped-back']].sort()).toEqual(Object.keys(stateBelow).sort());
  });

  it('let the approver alone approve, postpone, resume, cancel and change the team', () => {
    for (const step of ['approved', 'postponed', 'resumed', 'cancelled', 'team-changed'] as const)
      expect(signersFor[step]).toEqual(['approver']);
  });
});
