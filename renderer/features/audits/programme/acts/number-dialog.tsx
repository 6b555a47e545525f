import { useState } from 'react';
import { recordProgrammeNumber } from '../../../../core/audits/programme/sign-programme';
import type { Day } from '../../../../core/calendar/day';
import { useData, useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { ActDialog } from '../../../../ui/act-dialog';
import { DateField } from '../../../../ui/date-field';
import { TextField } from '../../../../ui/text-field';
import { useProgrammeWords } from '../use-programme-words';
import { useProgrammeAct } from './use-programme-act';

/** Fills in number and date of the approved document. */
export function NumberDialog({ programmeId, onClose }: { readonly programmeId: string; readonly onClose: () => void }) {
  const { store, today } = useData();
  const { auditProgramme, person } = useWorkspace();
  const words = useWords('programme');
  const say = useProgrammeWords();
  const programme = auditProgramme.get(programmeId);
  const { refusal, busy, clear, run } = useProgrammeAct(programmeId);
  const [number, setNumber] = useState(programme?.number ?? '');
  const [date, setDate] = useState<Day | null>(programme?.date ?? null);

  async function save() {
    if (await run((act) => recordProgrammeNumber(act, number, date))) onClose();
  }
  return (
    <ActDialog
      title={words('acts.number.title')}
      explain={words('acts.number.explain')}
      action={words('acts.number.action')}
      refusal={refusal === null || refusal.type === 'texts-not-saved' ? null : say(refusal)}
      busy={busy}
      recorder={person.get(store.actor() ?? '')?.name ?? null}
      onDo={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={words('papers.number')}
        hint={words('acts.number.hint')}
        value={number}
        onChange={(text) => {
          clear();
          setNumber(text);
        }}
      />
      <DateField
        label={words('papers.date')}
        today={today()}
        value={date}
        onChange={(day) => {
          clear();
          setDate(day);
        }}
      />
    </ActDialog>
  );
}
