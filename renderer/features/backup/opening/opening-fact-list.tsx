import type { OpeningReport } from '../../../data/opening-report';
import { useWords } from '../../../strings/use-words';
import { FactList } from '../../../ui/fact-list';
import { openingFacts } from './opening-facts';

/** The facts of a report of opening. */
export function OpeningFactList({ report }: { readonly report: OpeningReport }) {
  const words = useWords('backup');
  return (
    <FactList
      facts={openingFacts(report, words).map(({ name, lines }) => ({
        name,
        value: lines.length === 1 ? lines[0] : lines.map((line) => <p key={line}>{line}</p>),
      }))}
    />
  );
}
