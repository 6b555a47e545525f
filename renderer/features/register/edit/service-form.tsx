import type { AdministrativeProcedureInput } from '../../../core/register/save-administrative-procedure';
import { useWords } from '../../../strings/use-words';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-area';
import css from '../register.module.css';
import type { FormPart } from './form-part';
import { LinesField } from './lines-field';

const onlineLevels: readonly NonNullable<AdministrativeProcedureInput['onlineLevel']>[] = [
  'full',
  'partial',
  'information',
];
const questions = ['postal', 'oneStop', 'interlinked'] as const;

/** How it is served: online level, post, one-stop, fee, result. */
export function ServiceForm({ input, change }: FormPart) {
  const words = useWords('register');
  const common = useWords('common');
  return (
    <>
      <h3 className={css.formSection}>{words('edit.service')}</h3>
      <Select
        label={words('columns.online')}
        clearable
        value={input.onlineLevel}
        placeholder={common('notEntered')}
        onChange={(value) => change({ onlineLevel: onlineLevels.find((level) => level === value) ?? null })}
        choices={onlineLevels.map((value) => ({ value, label: words(`onlineLevel.${value}`) }))}
      />
      {questions.map((name) => (
        <Select
          key={name}
          label={words(`columns.${name}`)}
          clearable
          value={input[name] === null ? null : String(input[name])}
          placeholder={common('notEntered')}
          onChange={(value) => change({ [name]: value === null ? null : value === 'true' })}
          choices={[
            { value: 'true', label: common('yes') },
            { value: 'false', label: common('no') },
          ]}
        />
      ))}
      <TextArea label={words('columns.fee')} rows={2} value={input.fee} onChange={(fee) => change({ fee })} />
      <TextArea
        label={words('columns.result')}
        rows={2}
        value={input.result}
        onChange={(result) => change({ result })}
      />
      <div className={css.wide}>
        <LinesField
          label={words('columns.channels')}
          value={input.channels}
          onChange={(channels) => change({ channels })}
        />
      </div>
    </>
  );
}
