import { IconMapQuestion } from '@tabler/icons-react';
import { paths } from '../navigation/paths';
import { RouteLink } from '../navigation/route-link';
import { useWords } from '../strings/use-words';
import { EmptyState } from '../ui/empty-state';

/** An address that no screen has. */
export function MissingScreen() {
  const words = useWords('shell');
  return (
    <EmptyState
      icon={IconMapQuestion}
      title={words('missing.title')}
      actions={<RouteLink to={paths.overview}>{words('missing.home')}</RouteLink>}
    >
      {words('missing.why')}
    </EmptyState>
  );
}
