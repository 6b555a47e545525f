import { useWords } from '../../../strings/use-words';
import { Page } from '../../../ui/page';
import { PageHead } from '../../../ui/page-head';

/** QuestionsScreen */
export function QuestionsScreen() {
  const words = useWords('checklist');
  return <Page head={<PageHead title={words('title')} />}>{null}</Page>;
}
