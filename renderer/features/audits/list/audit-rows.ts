import { type AnswerProgress, progressOf } from '../../../core/audits/answers/answer-progress';
import type { Audit } from '../../../core/audits/audit';
import type { AuditeeId } from '../../../core/audits/auditee';
import { liveItems } from '../../../core/audits/lifecycle/audit-act';
import type { Day } from '../../../core/calendar/day';
import type { WorkspaceState } from '../../../data/record-types';
import type { Words } from '../../../strings/use-words';
import { auditeeShortName } from '../shared/auditee-names';

/** An audit as a line of the list. */
export interface AuditRow {
  readonly audit: Audit;
  readonly auditees: readonly AuditeeId[];
  /** Names of the auditees, as of today. */
  readonly auditeeNames: readonly string[];
  /** `''` while there is none. */
  readonly lead: string;
  readonly progress: AnswerProgress;
  readonly findings: FindingCounts;
}

/** Answers by their grading; `ungraded` are those that say "nonconform" and are not graded yet. */
export interface FindingCounts {
  readonly major: number;
  readonly minor: number;
  readonly ungraded: number;
  readonly observations: number;
}

/** All audits, the latest first. */
export function auditRows(state: WorkspaceState, today: Day, words: Words<'audits'>): readonly AuditRow[] {
  const items = Map.groupBy(state.checklistItem.values(), ({ auditId }) => auditId);
  const samples = Map.groupBy(state.auditSample.values(), ({ auditId }) => auditId);
  return [...state.audit.values()]
    .sort((a, b) => (a.from === b.from ? (a.code < b.code ? 1 : -1) : a.from < b.from ? 1 : -1))
    .map((audit) => {
      const own = items.get(audit.id) ?? [];
      const auditees = [...new Set(audit.sittings.flatMap(({ auditee }) => auditee ?? []))];
      const lead = audit.team.find(({ part }) => part === 'lead')?.personId ?? null;
      const graded = liveItems({ items: own }).map(({ answer }) => answer);
      const count = (grading: string) => graded.filter((answer) => answer.grading === grading).length;
      const nonconform = graded.filter(({ result }) => result === 'nonconform');
      return {
        audit,
        auditees,
        auditeeNames: auditees.map((auditee) => auditeeShortName(auditee, state, today, words)),
        lead: lead === null ? '' : (state.person.get(lead)?.name ?? words('nobody')),
        progress: progressOf(own, samples.get(audit.id) ?? []),
        findings: {
          major: count('major'),
          minor: count('minor'),
          ungraded: nonconform.filter(({ grading }) => grading !== 'major' && grading !== 'minor').length,
          observations: count('observation'),
        },
      };
    });
}
