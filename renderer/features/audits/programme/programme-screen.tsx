import { useWords } from '../../../strings/use-words';
import { Page } from '../../../ui/page';
import { PageHead } from '../../../ui/page-head';

/** ProgrammeScreen */
export function ProgrammeScreen({ year }: { readonly year: number }) {
  const words = useWords('programme');
  return <Page head={<PageHead title={words('title', { year: String(year) })} />}>{null}</Page>;
}
