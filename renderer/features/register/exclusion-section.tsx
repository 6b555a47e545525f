import type { Exclusion } from '../../core/coverage/mapping';
import { useWorkspace } from '../../data/store-context';
import { formatDate } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { FactList } from '../../ui/fact-list';
import css from './register.module.css';

/** The exclusion that runs: why, who approved it, until when. */
export function ExclusionSection({ exclusion }: { readonly exclusion: Exclusion }) {
  const { person } = useWorkspace();
  const words = useWords('coverage');
  return (
    <section className={css.section}>
      <h3>{words('exclusion.title')}</h3>
      <FactList
        facts={[
          { name: words('exclusion.reason'), value: exclusion.reason },
          {
            name: words('exclusion.approvedBy'),
            value: person.get(exclusion.approvedBy)?.name ?? words('exclusion.unknown'),
          },
          {
            name: words('exclusion.period'),
            value: words('exclusion.periodText', {
              from: formatDate(exclusion.from),
              until: formatDate(exclusion.until),
            }),
          },
        ]}
      />
    </section>
  );
}
