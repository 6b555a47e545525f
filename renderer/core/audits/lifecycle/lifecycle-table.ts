import type { AuditEvent, AuditState } from '../audit';

/** An act that is signed and changes the state, or the team by a signed decision. */
export type AuditStep = AuditEvent['type'];

/** Everything that may be done with an audit. */
export type AuditAction =
  | AuditStep
  | 'save'
  | 'arrange'
  | 'discard'
  | 'prepare-checklist'
  | 'answer'
  | 'save-report'
  | 'record-number';

/** Who may sign: by role, or by the part in the team. */
export type Signer = 'approver' | 'secretary' | 'lead';

/** States from which each action is possible; all others refuse it. */
export const statesFor: Readonly<Record<AuditAction, readonly AuditState[]>> = {
  save: ['drafted'],
  arrange: ['approved', 'notified', 'running', 'postponed'],
  discard: ['drafted'],
  'prepare-checklist': ['drafted', 'approved', 'notified', 'running', 'postponed'],
  answer: ['running'],
  'save-report': ['running', 'findings-agreed'],
  'record-number': ['reported', 'follow-up', 'closed'],
  approved: ['drafted'],
  notified: ['approved'],
  started: ['notified'],
  'findings-agreed': ['running'],
  reported: ['findings-agreed'],
  'report-withdrawn': ['reported', 'follow-up'],
  'followed-up': ['reported'],
  closed: ['follow-up'],
  postponed: ['approved', 'notified', 'running'],
  resumed: ['postponed'],
  cancelled: ['drafted', 'approved', 'notified', 'running', 'postponed'],
  'team-changed': ['approved', 'notified', 'running', 'postponed'],
  'stepped-back': ['approved', 'notified', 'running', 'findings-agreed', 'follow-up'],
};

/** State after each signed act; `null` where it depends on the state before. */
export const stateAfter: Readonly<Record<AuditStep, AuditState | null>> = {
  approved: 'approved',
  notified: 'notified',
  started: 'running',
  'findings-agreed': 'findings-agreed',
  reported: 'reported',
  'report-withdrawn': 'findings-agreed',
  'followed-up': 'follow-up',
  closed: 'closed',
  postponed: 'postponed',
  resumed: null,
  cancelled: 'cancelled',
  'team-changed': null,
  'stepped-back': null,
};

/** What each signed act is called in the history, after `audit.`. */
export const verbOf: Readonly<Record<AuditStep, string>> = {
  approved: 'approve',
  notified: 'notify',
  started: 'start',
  'findings-agreed': 'agree-findings',
  reported: 'give-report',
  'report-withdrawn': 'withdraw-report',
  'followed-up': 'follow-up',
  closed: 'close',
  postponed: 'postpone',
  resumed: 'resume',
  cancelled: 'cancel',
  'team-changed': 'change-team',
  'stepped-back': 'step-back',
};

/** One rung down the ladder. A report is withdrawn instead, with its own event. */
export const stateBelow: Readonly<Partial<Record<AuditState, AuditState>>> = {
  approved: 'drafted',
  notified: 'approved',
  running: 'notified',
  'findings-agreed': 'running',
  'follow-up': 'reported',
};

/** Of whom a signed act needs one. */
export const signersFor: Readonly<Record<AuditStep, readonly Signer[]>> = {
  approved: ['approver'],
  notified: ['approver', 'secretary', 'lead'],
  started: ['lead'],
  'findings-agreed': ['lead'],
  reported: ['lead'],
  'report-withdrawn': ['lead', 'approver'],
  'followed-up': ['lead', 'secretary'],
  closed: ['lead', 'approver'],
  postponed: ['approver'],
  resumed: ['approver'],
  cancelled: ['approver'],
  'team-changed': ['approver'],
  'stepped-back': ['approver', 'secretary', 'lead'],
};

/** Acts whose signatory may not be the lead or an auditor of the audit. */
export const notByTeam: readonly AuditStep[] = ['approved', 'team-changed'];

/** Acts that want a reason in words, kept as the note of the signature. */
export const reasonFor: readonly AuditStep[] = [
  'report-withdrawn',
  'postponed',
  'cancelled',
  'team-changed',
  'stepped-back',
];

/** States that nothing leaves. */
export const finalStates: readonly AuditState[] = ['closed', 'cancelled'];
