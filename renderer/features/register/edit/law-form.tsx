import type { RegisterStatus } from '../../../core/register/administrative-procedure';
import { useData, useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Checkbox } from '../../../ui/checkbox';
import { DateField } from '../../../ui/date-field';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import css from '../register.module.css';
import type { FormPart } from './form-part';
import { LinesField } from './lines-field';

const statuses: readonly RegisterStatus[] = ['public', 'amended', 'replaced', 'abolished'];

interface LawFormProps extends FormPart {
  /** `null` while it is new. */
  readonly recordId: string | null;
}

/** Status, decision, legal basis, source. */
export function LawForm({ input, change, errorOf, recordId }: LawFormProps) {
  const { today } = useData();
  const state = useWorkspace();
  const words = useWords('register');
  const common = useWords('common');
  const decision = input.publishingDecision ?? { number: '', date: null };
  return (
    <>
      <h3 className={css.formSection}>{words('edit.law')}</h3>
      <Select
        label={words('columns.status')}
        value={input.status}
        onChange={(value) => change({ status: statuses.find((status) => status === value) ?? input.status })}
        choices={statuses.map((value) => ({ value, label: common(`states.register.${value}`) }))}
      />
      <DateField
        label={words('columns.statusFrom')}
        today={today()}
        value={input.statusFrom}
        onChange={(statusFrom) => change({ statusFrom })}
        error={errorOf('statusFrom')}
      />
      {input.status === 'replaced' || input.successorId !== null ? (
        <div className={css.wide}>
          <Select
            label={words('columns.successor')}
            clearable
            value={input.successorId}
            error={errorOf('successorId')}
            onChange={(id) => change({ successorId: state.administrativeProcedure.get(id ?? '')?.id ?? null })}
            choices={[...state.administrativeProcedure.values()]
              .filter(({ id }) => id !== recordId)
              .map(({ id, code, name }) => ({ value: id, label: code, note: name }))}
          />
        </div>
      ) : null}
      <TextField
        label={words('edit.decisionNumber')}
        value={decision.number}
        onChange={(number) => change({ publishingDecision: { ...decision, number } })}
        error={errorOf('publishingDecision')}
      />
      <DateField
        label={words('edit.decisionDate')}
        today={today()}
        value={decision.date}
        onChange={(date) => change({ publishingDecision: { ...decision, date } })}
      />
      <div className={css.wide}>
        <LinesField
          label={words('columns.legalBasis')}
          value={input.legalBasis}
          onChange={(legalBasis) => change({ legalBasis })}
        />
      </div>
      <TextField label={words('columns.source')} value={input.source} onChange={(source) => change({ source })} />
      <Checkbox label={words('edit.verified')} checked={input.verified} onChange={(verified) => change({ verified })} />
    </>
  );
}
