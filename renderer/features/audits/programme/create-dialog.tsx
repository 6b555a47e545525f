import { useMemo, useState } from 'react';
import type { AuditeeId } from '../../../core/audits/auditee';
import type { ProgrammeError } from '../../../core/audits/programme/programme-error';
import { saveProgramme } from '../../../core/audits/programme/save-programme';
import type { Day } from '../../../core/calendar/day';
import { asId } from '../../../core/kernel/ids';
import { useData, useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import { MultiSelect } from '../../../ui/multi-select';
import { livingAuditees } from './plan/auditees';
import { firstProgramme } from './plan/first-programme';
import { useNames } from './plan/use-names';
import css from './programme.module.css';
import { useProgrammeWords } from './use-programme-words';

/** Makes the programme of a year: its cycle, whom it is for, and whether the texts of the year before are taken over. */
export function CreateDialog({ year, onClose }: { readonly year: number; readonly onClose: () => void }) {
  const { store, commit, today, newId } = useData();
  const { orgUnit, auditProgramme } = useWorkspace();
  const words = useWords('programme');
  const common = useWords('common');
  const say = useProgrammeWords();
  const names = useNames();
  const start: Day = `${year}-01-01`;
  const day = today() > start ? today() : start;
  const living = useMemo(() => livingAuditees(orgUnit.values(), day), [orgUnit, day]);
  const model = useMemo(
    () => [...auditProgramme.values()].filter((one) => one.year < year).sort((a, b) => b.year - a.year)[0] ?? null,
    [auditProgramme, year],
  );
  const [auditees, setAuditees] = useState<readonly AuditeeId[]>(living);
  const [from, setFrom] = useState<Day | null>(start);
  const [to, setTo] = useState<Day | null>(`${year}-12-31`);
  const [takesOver, setTakesOver] = useState(model !== null);
  const [refusal, setRefusal] = useState<ProgrammeError | null>(null);
  const [busy, setBusy] = useState(false);

  async function create() {
    const id = asId<'auditProgramme'>(newId());
    const made = firstProgramme({ id, year, auditees, from, to, model: takesOver ? model : null }, words);
    const draft = saveProgramme([...store.state().auditProgramme.values()], made);
    if (!draft.ok) return setRefusal(draft.error);
    setBusy(true);
    await commit(draft.value);
    setBusy(false);
  }
  return (
    <Dialog
      open
      wide
      title={words('create.title', { year: String(year) })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="primary" disabled={busy || auditees.length === 0} onClick={() => void create()}>
            {words('none.create')}
          </Button>
        </>
      }
    >
      <div className={css.form}>
        <DateField label={words('fields.cycleFrom')} required value={from} today={today()} onChange={setFrom} />
        <DateField
          label={words('fields.cycleTo')}
          required
          value={to}
          today={today()}
          onChange={setTo}
          hint={words('fields.cycleHint')}
        />
        <div className={css.wide}>
          <MultiSelect
            label={words('fields.auditees')}
            value={auditees}
            choices={living.map((auditee) => ({ value: auditee, label: names.auditee(auditee) }))}
            onChange={(chosen) => setAuditees(living.filter((auditee) => chosen.includes(auditee)))}
            hint={words('create.auditeesHint')}
          />
        </div>
        {model === null ? null : (
          <div className={css.wide}>
            <Checkbox
              label={words('create.takeOver', { year: String(model.year) })}
              hint={words('create.takeOverHint')}
              checked={takesOver}
              onChange={setTakesOver}
            />
          </div>
        )}
      </div>
      {refusal === null ? null : <ErrorNote title={say(refusal)} />}
    </Dialog>
  );
}
