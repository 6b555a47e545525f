import { IconPlus } from '@tabler/icons-react';
import type { Duration, DurationByArea } from '../../../core/calendar/duration';
import type { AdministrativeCase } from '../../../core/register/administrative-procedure';
import { newCase } from '../../../core/register/new-administrative-procedure';
import { useData } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import css from '../register.module.css';
import { useAreaClasses } from '../use-general-area';
import { DossierForm } from './dossier-form';
import type { FormPart } from './form-part';
import { LimitField } from './limit-field';

interface CasesFormProps extends FormPart {
  readonly onUnread: (field: string, unread: boolean) => void;
}

/** Cases with their time limits for each area class and their papers. */
export function CasesForm({ input, change, errorOf, onUnread }: CasesFormProps) {
  const { newId } = useData();
  const words = useWords('register');
  const areas = useAreaClasses();
  const { cases } = input;
  const several = cases.length > 1;
  const setCase = (id: string, values: Partial<AdministrativeCase>) =>
    change({ cases: cases.map((one) => (one.id === id ? { ...one, ...values } : one)) });
  return (
    <>
      <h3 className={css.formSection}>{words('edit.cases')}</h3>
      {cases.map((one) => (
        <div key={one.id} className={css.case}>
          {several || one.name !== '' ? (
            <div className={css.wide}>
              <TextField
                label={words('edit.caseName')}
                required={several}
                value={one.name}
                onChange={(name) => setCase(one.id, { name })}
                error={errorOf('cases', one.id)}
              />
            </div>
          ) : null}
          {areas.flatMap((area) =>
            (['statutory', 'provincial'] as const).map((kind) => (
              <LimitField
                key={`${kind} ${area.id}`}
                label={words(`columns.${kind}`) + (areas.length > 1 ? ` (${area.name})` : '')}
                value={one[kind][area.id]}
                onChange={(limit) => setCase(one.id, { [kind]: withLimit(one[kind], area.id, limit) })}
                onUnread={(unread) => onUnread(`${one.id} ${kind} ${area.id}`, unread)}
              />
            )),
          )}
          <div className={css.wide}>
            <TextArea
              label={words('edit.timeText')}
              rows={2}
              hint={words('edit.timeTextHint')}
              value={one.timeText}
              onChange={(timeText) => setCase(one.id, { timeText })}
            />
          </div>
          <DossierForm papers={one.dossier} onChange={(dossier) => setCase(one.id, { dossier })} />
          {several ? (
            <Button small kind="quiet" onClick={() => change({ cases: cases.filter(({ id }) => id !== one.id) })}>
              {words('edit.removeCase')}
            </Button>
          ) : null}
        </div>
      ))}
      <div className={css.wide}>
        <Button small icon={IconPlus} onClick={() => change({ cases: [...cases, newCase(newId())] })}>
          {words(cases.length === 0 ? 'edit.addTimes' : 'edit.addCase')}
        </Button>
      </div>
    </>
  );
}

function withLimit(limits: DurationByArea, area: string, limit: Duration | undefined): DurationByArea {
  const others = Object.fromEntries(Object.entries(limits).filter(([key]) => key !== area));
  return limit === undefined ? others : { ...others, [area]: limit };
}
