import { useWords } from '../../strings/use-words';
import { Page } from '../../ui/page';
import { PageHead } from '../../ui/page-head';

/** AuditsScreen */
export function AuditsScreen() {
  const words = useWords('audits');
  return <Page head={<PageHead title={words('title')} />}>{null}</Page>;
}
