import { useMemo } from 'react';
import { useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import css from '../register.module.css';
import type { FormPart } from './form-part';
import { LinesField } from './lines-field';
import { SuggestField } from './suggest-field';

/** Code, name, field and agencies. */
export function IdentityForm({ input, change, errorOf }: FormPart) {
  const words = useWords('register');
  const { administrativeProcedure } = useWorkspace();
  const known = useMemo(() => {
    const records = [...administrativeProcedure.values()];
    const distinct = (values: readonly string[]) => [...new Set(values)].filter((value) => value !== '').toSorted();
    return { fields: distinct(records.map(({ field }) => field)), levels: distinct(records.map(({ level }) => level)) };
  }, [administrativeProcedure]);
  return (
    <>
      <TextField
        label={words('columns.code')}
        required
        autoFocus={input.code === ''}
        value={input.code}
        onChange={(code) => change({ code })}
        error={errorOf('code')}
        hint={words('edit.codeHint')}
      />
      <SuggestField
        label={words('columns.field')}
        value={input.field}
        known={known.fields}
        onChange={(field) => change({ field })}
      />
      <div className={css.wide}>
        <TextArea
          label={words('columns.name')}
          required
          rows={2}
          value={input.name}
          onChange={(name) => change({ name })}
          error={errorOf('name')}
        />
      </div>
      <SuggestField
        label={words('columns.level')}
        value={input.level}
        known={known.levels}
        onChange={(level) => change({ level })}
      />
      <TextField label={words('columns.kind')} value={input.kind} onChange={(kind) => change({ kind })} />
      <LinesField
        label={words('columns.issuing')}
        value={input.issuingAgencies}
        onChange={(issuingAgencies) => change({ issuingAgencies })}
      />
      <LinesField
        label={words('columns.agencies')}
        value={input.implementingAgencies}
        onChange={(implementingAgencies) => change({ implementingAgencies })}
      />
    </>
  );
}
