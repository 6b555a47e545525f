import { walkOrder } from '../../../core/audits/answers/walk-items';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { auditeeOf } from '../../../core/audits/results/group-items';
import { useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { useWords } from '../../../strings/use-words';
import { Dialog } from '../../../ui/dialog';
import { StateText } from '../../../ui/state-text';
import { auditeeShortName } from '../shared/auditee-names';
import type { Behind } from './behind';
import css from './report.module.css';

interface BehindDialogProps {
  readonly act: AuditAct;
  readonly behind: Behind;
  readonly onClose: () => void;
}

/** The questions behind a figure, each with the way to it in the walkthrough. */
export function BehindDialog({ act, behind, onClose }: BehindDialogProps) {
  const state = useWorkspace();
  const words = useWords('findings');
  const auditWords = useWords('audits');
  const common = useWords('common');
  const { audit, today } = act;
  const chosen = new Set(behind.items.map(({ id }) => id));
  const items = walkOrder(act).filter(({ id }) => chosen.has(id));
  return (
    <Dialog open wide title={`${behind.title} (${items.length})`} onClose={onClose}>
      {items.length === 0 ? (
        <p>{words('report.behind.none')}</p>
      ) : (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{words('columns.code')}</th>
              <th scope="col">{words('columns.unit')}</th>
              <th scope="col">{words('report.behind.question')}</th>
              <th scope="col">{words('report.behind.result')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => {
              const auditee = auditeeOf(item, audit);
              return (
                <tr key={item.id}>
                  <th scope="row" className={css.code}>
                    <RouteLink to={paths.auditWalk(audit.id)} query={{ item: item.id }}>
                      {item.code}
                    </RouteLink>
                  </th>
                  <td>{auditee === null ? common('dash') : auditeeShortName(auditee, state, today, auditWords)}</td>
                  <td>
                    {item.words.question}
                    {item.answer.reason.trim() === '' ? null : (
                      <span className={css.quiet}>
                        {' '}
                        {words('report.behind.reason', { reason: item.answer.reason })}
                      </span>
                    )}
                  </td>
                  <td className={css.states}>
                    <StateText state={`result.${item.answer.result}`} />
                    {item.answer.grading === null ? null : <StateText state={`grading.${item.answer.grading}`} />}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Dialog>
  );
}
