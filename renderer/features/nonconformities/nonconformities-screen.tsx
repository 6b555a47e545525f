import { useWords } from '../../strings/use-words';
import { Page } from '../../ui/page';
import { PageHead } from '../../ui/page-head';

/** NonconformitiesScreen */
export function NonconformitiesScreen() {
  const words = useWords('nonconformities');
  return <Page head={<PageHead title={words('title')} />}>{null}</Page>;
}
