import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { AuditeeId } from '../../../core/audits/auditee';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { answersFor } from '../../../core/audits/programme/proposed-clause-parts';
import { auditeesOf } from '../../../core/audits/results/compare-audits';
import { coveredCells, isCovered } from '../../../core/audits/results/covered-cells';
import { compareClauses } from '../../../core/standards/seed-editions';
import { useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import { classNames } from '../../../ui/class-names';
import { auditeeName } from '../shared/auditee-names';
import type { OpenBehind } from './behind';
import css from './report.module.css';

/** Which clause was really audited at whom: those planned for the sittings, and what else was judged there. */
export function CoveredCard({ act, onOpen }: { readonly act: AuditAct; readonly onOpen: OpenBehind }) {
  const state = useWorkspace();
  const words = useWords('findings');
  const auditWords = useWords('audits');
  const cells = useMemo(() => coveredCells(act), [act]);
  const { audit, today } = act;
  const rows = auditeesOf(audit).map((auditee) => ({ auditee, clauses: clausesOf(auditee) }));
  const planned = rows.flatMap(({ clauses }) => clauses.filter((one) => one.planned));
  const met = planned.filter(({ covered }) => covered).length;
  return (
    <Card
      title={words('report.covered.title')}
      meta={words('report.covered.meta', { met, planned: planned.length })}
      flush
    >
      <table className={css.table} aria-label={words('report.covered.title')}>
        <tbody>
          {rows.map(({ auditee, clauses }) => {
            const name = auditeeName(auditee, state, today, auditWords);
            return (
              <tr key={auditee}>
                <th scope="row">{name}</th>
                <td>
                  <ul className={css.chips}>
                    {clauses.map(({ clause, covered, planned: wanted }) => {
                      const said = words(
                        covered ? (wanted ? 'report.covered.yes' : 'report.covered.more') : 'report.covered.no',
                        { clause },
                      );
                      const Mark = covered ? IconCircleCheck : IconCircleDashed;
                      return (
                        <li key={clause}>
                          <button
                            type="button"
                            className={classNames(css.chip, covered ? css.covered : css.missing)}
                            aria-label={`${name}: ${said}`}
                            title={said}
                            onClick={() => onOpen({ title: `${name}: ${said}`, items: itemsAt(auditee, clause) })}
                          >
                            <Mark size={14} stroke={2} aria-hidden />
                            {clause}
                          </button>
                        </li>
                      );
                    })}
                  </ul>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );

  function clausesOf(auditee: AuditeeId) {
    const planned = audit.sittings.flatMap((sitting) => (sitting.auditee === auditee ? sitting.clauses : []));
    const others = cells
      .filter((cell) => cell.auditee === auditee && !planned.some((clause) => concerns(clause, cell.clause)))
      .map(({ clause }) => clause);
    return [...new Set([...planned, ...others])].sort(compareClauses).map((clause) => ({
      clause,
      planned: planned.includes(clause),
      covered: isCovered(cells, auditee, clause),
    }));
  }
  function itemsAt(auditee: AuditeeId, clause: string) {
    return cells
      .filter((cell) => cell.auditee === auditee && concerns(cell.clause, clause))
      .flatMap(({ items }) => items);
  }
}

function concerns(a: string, b: string): boolean {
  return answersFor(a, b) || answersFor(b, a);
}
