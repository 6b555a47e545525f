import type { Work, WorkItem } from '../../core/coverage/work-items';
import { paths } from '../../navigation/paths';
import type { Words } from '../../strings/use-words';
import type { StateKey } from '../../ui/states';

/** What a work item says, in one line, act and code first. */
export function workText(work: Work, words: Words<'overview'>): string {
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
export function workState({ work, when }: WorkItem): StateKey {
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
    default:
      return `revision.${work.type}`;
  }
}

/** Where a work item is done. */
export function workLink(work: Work): { readonly to: string; readonly query?: Readonly<Record<string, string>> } {
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
    default:
      return { to: paths.procedure(work.procedure.id) };
  }
}

/** Unit that owns the work, `null` when it is the secretary's. */
export function workUnit(work: Work): string | null {
  return 'procedure' in work ? work.procedure.ownerUnitId : null;
}
