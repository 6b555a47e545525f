import type { Icon } from '@tabler/icons-react';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { useData, useWorkspace } from '../../../data/store-context';
import { useGo } from '../../../navigation/use-go';
import { useWords } from '../../../strings/use-words';
import { auditRefusalWords } from '../shared/refusal-words';
import css from './audit.module.css';
import { helpFor } from './gap-help';
import type { Gap } from './next-step';
import type { OpenDialog } from './open-dialog';

interface GapLineProps {
  readonly gap: Gap;
  readonly act: AuditAct;
  readonly icon: Icon;
  readonly tone: string | undefined;
  readonly onOpen: (open: OpenDialog) => void;
}

/** Something that an audit lacks, with the way to where it is mended. */
export function GapLine({ gap, act, icon: Shape, tone, onOpen }: GapLineProps) {
  const state = useWorkspace();
  const { today } = useData();
  const go = useGo();
  const words = useWords('audits');
  const help = helpFor(gap, act.audit);
  const said =
    gap.type === 'findings-to-raise'
      ? words('acts.toRaise', { count: gap.count })
      : auditRefusalWords(gap, state, today());
  return (
    <li className={css.item}>
      <Shape className={`${css.icon ?? ''} ${tone ?? ''}`} size={16} stroke={1.75} aria-hidden />
      <div className={css.grow}>
        {said}
        {help === null ? null : (
          <div>
            <button
              type="button"
              className={css.link}
              aria-label={`${words(help.type === 'dialog' ? 'page.next.mend' : 'page.next.open')}: ${said}`}
              onClick={() => (help.type === 'dialog' ? onOpen(help.open) : go(help.path))}
            >
              {words(help.type === 'dialog' ? 'page.next.mend' : 'page.next.open')}
            </button>
          </div>
        )}
      </div>
    </li>
  );
}
