import { paths } from '../../navigation/paths';
import type { Words } from '../../strings/use-words';
import type { StateKey } from '../../ui/states';
import type { OverviewItem, OverviewWork } from './work-list';

/** What a work item says, in one line, act and code first. */
export function workText(work: OverviewWork, words: Words<'overview'>): string {
  switch (work.type) {
    case 'legal-review':
      return words('work.items.legal-review', { code: work.procedure.code, cause: work.cause });
    case 'periodic-review':
      return words('work.items.periodic-review', { code: work.procedure.code, title: work.procedure.title });
    case 'scope':
    case 'not-covered':
    case 'obsolete-only':
      return words(`work.items.${work.type}`, { count: work.count });
    case 'exclusion-ends':
      return words('work.items.exclusion-ends', { code: work.code, name: work.name });
    case 'slot':
      return words('work.items.slot', { month: work.slot.month, year: String(work.year) });
    case 'programme':
      return words('work.items.programme', { year: String(work.year) });
    case 'audit':
      return words(`work.items.audit.${work.audit.state}`, { code: work.audit.code, title: work.audit.title });
    case 'competence':
      return words('work.items.competence');
    default: {
      const { issueNo, amendmentNo } = work.revision;
      const revision = words(amendmentNo === 0 ? 'work.revision' : 'work.amendment', {
        issue: issueNo,
        amendment: amendmentNo,
      });
      const { code, title } = work.procedure;
      return words(`work.items.${work.type}`, { code, revision, title });
    }
  }
}

/** The state that a work item is shown in. */
export function workState({ work, when }: OverviewItem): StateKey {
  switch (work.type) {
    case 'legal-review':
    case 'periodic-review':
      return when === 'overdue' ? 'coverage.review-overdue' : 'coverage.under-review';
    case 'scope':
      return 'coverage.undetermined';
    case 'not-covered':
    case 'obsolete-only':
      return `coverage.${work.type}`;
    case 'exclusion-ends':
      return 'coverage.excluded';
    case 'set-effective':
      return 'revision.approved';
    case 'slot':
      return when === 'overdue' ? 'slot.late' : 'slot.due';
    case 'programme':
      return 'audit.drafted';
    case 'audit':
      return `audit.${work.audit.state}`;
    case 'competence':
      return 'competence.valid';
    default:
      return `revision.${work.type}`;
  }
}

/** Where a work item is done. */
export function workLink(work: OverviewWork): {
  readonly to: string;
  readonly query?: Readonly<Record<string, string>>;
} {
  switch (work.type) {
    case 'scope':
      return { to: paths.register, query: { scope: 'undetermined' } };
    case 'not-covered':
    case 'obsolete-only':
      return { to: paths.coverage, query: { show: work.type } };
    case 'exclusion-ends':
      return { to: paths.coverage, query: { show: 'excluded' } };
    case 'legal-review':
      return { to: paths.coverage, query: { show: 'in-scope', q: work.procedure.code } };
    case 'slot':
    case 'programme':
      return { to: paths.auditProgramme(work.year) };
    case 'audit':
      return { to: paths.audit(work.audit.id) };
    case 'competence':
      return { to: paths.auditors };
    default:
      return { to: paths.procedure(work.procedure.id) };
  }
}

/** Unit that owns the work, `null` when it is the secretary's. */
export function workUnit(work: OverviewWork): string | null {
  if (work.type === 'slot') return work.slot.auditee;
  return 'procedure' in work ? work.procedure.ownerUnitId : null;
}
