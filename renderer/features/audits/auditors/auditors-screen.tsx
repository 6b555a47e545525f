import { useWords } from '../../../strings/use-words';
import { Page } from '../../../ui/page';
import { PageHead } from '../../../ui/page-head';

/** AuditorsScreen */
export function AuditorsScreen() {
  const words = useWords('auditors');
  return <Page head={<PageHead title={words('title')} />}>{null}</Page>;
}
