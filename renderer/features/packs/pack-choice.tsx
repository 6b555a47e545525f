import type { PackPlan } from '../../core/packs/pack-plan';
import { useData } from '../../data/store-context';
import { useQuery } from '../../navigation/use-query';
import { formatBytes } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Card } from '../../ui/card';
import { Checkbox } from '../../ui/checkbox';
import { DateField } from '../../ui/date-field';
import css from './packs.module.css';

interface PackChoiceProps {
  readonly plan: PackPlan;
  /** How many signed files there are to take, and their bytes. */
  readonly signed: { readonly count: number; readonly size: number };
}

/** The day of the pack and what goes into it, kept in the address. */
export function PackChoice({ plan, signed }: PackChoiceProps) {
  const words = useWords('packs');
  const { today } = useData();
  const { setQuery } = useQuery();
  const { asOf, documents, signedFiles } = plan.options;
  return (
    <Card title={words('what.title')}>
      <div className={css.choice}>
        <DateField
          label={words('asOf')}
          hint={words('asOfHint')}
          value={asOf}
          today={today()}
          onChange={(day) => setQuery({ day: day === today() ? null : day })}
        />
        <Checkbox
          label={words('what.documents')}
          hint={words('what.documentsHint', { count: plan.items.length })}
          checked={documents}
          onChange={(checked) => setQuery({ documents: checked ? null : 'no' })}
        />
        <Checkbox
          label={words('what.signedFiles')}
          hint={
            signed.count === 0
              ? words('what.signedFilesNone')
              : words('what.signedFilesHint', { count: signed.count, size: formatBytes(signed.size) })
          }
          checked={signedFiles}
          onChange={(checked) => setQuery({ signed: checked ? null : 'no' })}
        />
        <p className={css.quiet}>{words('what.always')}</p>
      </div>
    </Card>
  );
}
