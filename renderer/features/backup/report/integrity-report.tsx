import { useMemo } from 'react';
import { useHistory, useWorkspace } from '../../../data/store-context';
import type { VerificationReport } from '../../../data/tasks/tasks';
import { RouteLink } from '../../../navigation/route-link';
import { formatInstant } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import css from '../backup.module.css';
import { integrityFaults } from './integrity-faults';

/** Altered records that a check names at most. */
const LISTED = 100;

/** Every broken thing that an integrity check found, by name, and what to do about it. */
export function IntegrityReport({ report }: { readonly report: VerificationReport }) {
  const words = useWords('backup');
  const entityWords = useWords('history');
  const state = useWorkspace();
  const history = useHistory();
  const faults = useMemo(
    () => integrityFaults(report, { state, history, words, entityWord: (entity) => entityWords(`entities.${entity}`) }),
    [report, state, history, words, entityWords],
  );
  if (faults.length === 0) return null;
  return (
    <Card
      flush
      title={words('verify.report')}
      meta={words('verify.reportMeta', { at: formatInstant(report.at) })}
      className={css.report}
    >
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{words('verify.what')}</th>
            <th scope="col">{words('verify.where')}</th>
            <th scope="col">{words('verify.todo')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ key, kind, name, to, todo }) => (
            <tr key={key}>
              <td className={css.fault}>{words(`verify.kinds.${kind}`)}</td>
              <td>{to === null ? name : <RouteLink to={to}>{name}</RouteLink>}</td>
              <td>{todo}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {report.alteredRecords.length < LISTED ? null : <p className={css.more}>{words('verify.more')}</p>}
    </Card>
  );
}
