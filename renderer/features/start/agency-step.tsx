import type { AgencyEntry } from '../../core/organisation/new-agency';
import { useWords } from '../../strings/use-words';
import { TextField } from '../../ui/text-field';
import css from './start.module.css';

interface Props {
  readonly value: AgencyEntry;
  readonly onChange: (value: AgencyEntry) => void;
}

/** Names of the agency. */
export function AgencyStep({ value, onChange }: Props) {
  const words = useWords('start');
  return (
    <div className={css.fields}>
      <div className={css.wide}>
        <TextField
          autoFocus
          required
          label={words('agency.name')}
          hint={words('agency.nameHint')}
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
        />
      </div>
      {(['shortName', 'parentBody', 'headTitle', 'place'] as const).map((field) => (
        <TextField
          key={field}
          label={words(`agency.${field}`)}
          value={value[field] ?? ''}
          onChange={(text) => onChange({ ...value, [field]: text })}
        />
      ))}
    </div>
  );
}
