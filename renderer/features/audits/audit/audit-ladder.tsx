import type { Audit } from '../../../core/audits/audit';
import { useWorkspace } from '../../../data/store-context';
import { formatDate } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Ladder } from '../../../ui/ladder';
import { Note } from '../../../ui/note';
import { ladderRungs } from './ladder-rungs';

/** The ladder of an audit; beneath it, when it stands beside the ladder, since when and why. */
export function AuditLadder({ audit }: { readonly audit: Audit }) {
  const { person } = useWorkspace();
  const words = useWords('audits');
  const common = useWords('common');
  const { state } = audit;
  const aside =
    state === 'postponed' || state === 'cancelled' ? audit.events.findLast(({ type }) => type === state) : undefined;
  return (
    <>
      <Ladder label={words('ladder.label')} rungs={ladderRungs(audit, person, words, common)} />
      {aside === undefined ? null : (
        <Note tone={state === 'postponed' ? 'warn' : 'info'} strip>
          {words(state === 'postponed' ? 'page.beside.postponed' : 'page.beside.cancelled', {
            day: formatDate(aside.signedOn),
            name: person.get(aside.signedBy)?.name ?? words('nobody'),
            reason: aside.note,
          })}
        </Note>
      )}
    </>
  );
}
