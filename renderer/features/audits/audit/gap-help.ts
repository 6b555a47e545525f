import type { Audit } from '../../../core/audits/audit';
import { paths } from '../../../navigation/paths';
import type { Gap } from './next-step';
import type { OpenDialog } from './open-dialog';

/** Where a lack is mended: in a dialog of the page, or on another screen. */
export type GapHelp =
  | { readonly type: 'dialog'; readonly open: OpenDialog }
  | { readonly type: 'screen'; readonly path: string };

/** The way to mend what an audit lacks; `null` where only time helps. */
export function helpFor(gap: Gap, { id, state }: Pick<Audit, 'id' | 'state'>): GapHelp | null {
  switch (gap.type) {
    case 'title-missing':
    case 'objectives-missing':
    case 'scope-missing':
    case 'criteria-missing':
      return dialog({ kind: 'facts' });
    case 'lead-missing':
      return dialog(state === 'drafted' ? { kind: 'team' } : { kind: 'act', act: 'team-changed' });
    case 'sittings-missing':
      return dialog({ kind: 'many' });
    case 'auditee-missing':
    case 'auditor-missing':
      return dialog({ kind: 'sitting', sittingId: gap.sittingId });
    case 'warnings-open': {
      const [first] = gap.warnings;
      return first === undefined ? null : dialog({ kind: 'sitting', sittingId: first.sittingId });
    }
    case 'checklist-missing':
    case 'procedures-not-in-force':
    case 'checklist-of-other-revision':
      return screen(paths.auditChecklist(id));
    case 'findings-open':
    case 'findings-to-raise':
      return screen(paths.auditFindings(id));
    case 'items-unassessed':
    case 'not-applicable-without-reason':
      return state === 'running' ? screen(paths.auditWalk(id)) : dialog({ kind: 'act', act: 'stepped-back' });
    case 'conclusions-missing':
    case 'report-date-before-findings':
    case 'number-missing':
    case 'number-recorded':
    case 'report-altered':
      return screen(paths.auditReport(id));
    case 'nonconformities-open':
      return screen(paths.nonconformities);
    case 'sittings-to-come':
    case 'answers-exist':
    case 'signed-already':
      return null;
  }
}

function dialog(open: OpenDialog): GapHelp {
  return { type: 'dialog', open };
}

function screen(path: string): GapHelp {
  return { type: 'screen', path };
}
