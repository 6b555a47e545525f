import type { Nonconformity } from '../../../core/nonconformities/nonconformity';
import type { StalePart } from '../../../core/nonconformities/stale-parts';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { useWords } from '../../../strings/use-words';
import { Note } from '../../../ui/note';

interface StaleNoteProps {
  readonly nonconformity: Nonconformity;
  readonly stale: readonly StalePart[];
}

/** The nonconformity raised from a finding, and in what it is no longer as the answer says. */
export function StaleNote({ nonconformity, stale }: StaleNoteProps) {
  const words = useWords('findings');
  const slip = useWords('nonconformities');
  return (
    <Note tone={stale.length > 0 ? 'warn' : 'info'}>
      <p>
        <RouteLink to={paths.nonconformities} query={{ id: nonconformity.id }}>
          {nonconformity.code}
        </RouteLink>{' '}
        {stale.length === 0
          ? words('stale.none')
          : words('stale.parts', { parts: stale.map((part) => slip(`parts.${part}`)).join(', ') })}
      </p>
    </Note>
  );
}
