import type { ProgrammeSlot } from '../../../../core/audits/programme';
import { useWorkspace } from '../../../../data/store-context';
import { paths } from '../../../../navigation/paths';
import { RouteLink } from '../../../../navigation/route-link';
import { formatDate } from '../../../../strings/format';
import { useWords } from '../../../../strings/use-words';
import { FactList } from '../../../../ui/fact-list';
import { useNames } from '../plan/use-names';

/** A slot that cannot be changed: its facts. */
export function SlotFacts({ slot }: { readonly slot: ProgrammeSlot }) {
  const words = useWords('programme');
  const common = useWords('common');
  const names = useNames();
  const { procedure } = useWorkspace();
  const dash = common('dash');
  return (
    <FactList
      facts={[
        {
          name: words('slot.day'),
          value: slot.day === null ? words('matrix.month', { month: slot.month }) : formatDate(slot.day),
        },
        { name: words('slot.auditors'), value: slot.auditorIds.map(names.person).join(', ') || dash },
        {
          name: words('slot.procedures'),
          value:
            slot.procedureIds.length === 0
              ? dash
              : slot.procedureIds.map((id) => (
                  <div key={id}>
                    <RouteLink to={paths.procedure(id)} title={procedure.get(id)?.title}>
                      {names.procedure(id)}
                    </RouteLink>
                  </div>
                )),
        },
        { name: words('slot.clauses'), value: slot.clauses.join(', ') || dash },
        { name: words('slot.combinedWith'), value: slot.combinedWith || dash },
      ]}
    />
  );
}
