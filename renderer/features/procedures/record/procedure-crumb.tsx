import { isWithin } from '../../../core/calendar/day';
import type { Procedure } from '../../../core/procedures/procedure';
import type { Revision } from '../../../core/procedures/revision';
import { useData, useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { useWords } from '../../../strings/use-words';
import { revisionNumbers } from '../revision-numbers';

/** Way back, code, numbers, and what the procedure serves today. */
export function ProcedureCrumb({ procedure, revision }: { procedure: Procedure; revision: Revision }) {
  const { today } = useData();
  const { mapping, administrativeProcedure } = useWorkspace();
  const words = useWords('procedures');
  const day = today();
  const served = [...mapping.values()].filter(
    ({ procedureId, from, to }) => procedureId === procedure.id && isWithin(day, from, to),
  );
  const only =
    served.length === 1 ? administrativeProcedure.get(served[0]?.administrativeProcedureId ?? '') : undefined;
  return (
    <>
      <RouteLink to={paths.procedures}>{words('screen.breadcrumb')}</RouteLink> / {procedure.code} ·{' '}
      {revisionNumbers(words, revision)}
      {only === undefined ? (
        served.length === 0 ? null : (
          <> · {words('screen.serves', { count: served.length })}</>
        )
      ) : (
        <>
          {' · '}
          <RouteLink to={paths.register} query={{ q: only.code }}>
            {only.code}
          </RouteLink>
        </>
      )}
    </>
  );
}
