import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { ProgrammeSlot } from '../../../../core/audits/programme';
import { isWorkingDay } from '../../../../core/calendar/working-calendar';
import { asId } from '../../../../core/kernel/ids';
import { useData, useWorkspace } from '../../../../data/store-context';
import { formatLongDate } from '../../../../strings/format';
import { useWords } from '../../../../strings/use-words';
import { Checkbox } from '../../../../ui/checkbox';
import { DateField } from '../../../../ui/date-field';
import { MultiSelect } from '../../../../ui/multi-select';
import { Select } from '../../../../ui/select';
import { TextField } from '../../../../ui/text-field';
import { ToneText } from '../../../../ui/tone-text';
import { movePatch, withSlotPatch } from '../plan/edit-slots';
import { slotWarnings } from '../plan/slot-warnings';
import { useNames } from '../plan/use-names';
import type { ProgrammeDesk } from '../plan/use-programme';
import { months } from './matrix-row';
import css from './schedule.module.css';
import { auditorPeople, procedureChoices } from './slot-choices';
import { useSettledText } from './use-settled-text';
import { warningWords } from './warning-words';

interface SlotFieldsProps {
  readonly desk: ProgrammeDesk;
  readonly slot: ProgrammeSlot;
}

/** Fields of a slot; each change is stored at once. */
export function SlotFields({ desk, slot }: SlotFieldsProps) {
  const { programme, facts, edit } = desk;
  const { today } = useData();
  const records = useWorkspace();
  const words = useWords('programme');
  const names = useNames();
  const patch = (change: Partial<ProgrammeSlot>) => void edit((now) => withSlotPatch(now, slot.id, change));
  const combined = useSettledText(slot.combinedWith, (combinedWith) => patch({ combinedWith }));

  const people = useMemo(
    () => auditorPeople(records.person.values(), records.auditorProfile.values(), slot.auditorIds),
    [records.person, records.auditorProfile, slot.auditorIds],
  );
  const warnings = useMemo(
    () =>
      slotWarnings(
        programme,
        slot,
        people.map(({ id }) => id),
        records,
      ),
    [programme, slot, people, records],
  );
  const warned = (personId: string) =>
    (warnings.get(personId) ?? []).map((warning) => warningWords(warning, names, words)).join('; ');
  const procedures = useMemo(
    () => procedureChoices(slot, facts.procedures, records.procedure, words),
    [slot, facts.procedures, records.procedure, words],
  );
  const clauses = useMemo(() => {
    const own = programme.clauses.filter(({ auditee }) => auditee === slot.auditee).map(({ clause }) => clause);
    return [...new Set([...own, ...slot.clauses])];
  }, [programme.clauses, slot.auditee, slot.clauses]);
  const dayOff = slot.day !== null && !isWorkingDay(facts.calendar, slot.day);
  return (
    <>
      <div className={css.two}>
        <Select
          label={words('slot.month')}
          value={String(slot.month)}
          choices={months.map((month) => ({ value: String(month), label: words('matrix.month', { month }) }))}
          onChange={(value) => {
            const month = Number(value);
            if (value !== null && month !== slot.month) patch(movePatch(programme, slot, month, facts.calendar));
          }}
        />
        <DateField
          label={words('slot.day')}
          value={slot.day}
          today={today()}
          error={dayOff ? words('slot.dayOff', { day: formatLongDate(slot.day ?? '') }) : null}
          onChange={(day) => {
            if (day !== slot.day)
              patch({ day, month: day === null ? slot.month : Number(day.slice(5, 7)), locked: true });
          }}
        />
      </div>
      <MultiSelect
        label={words('slot.auditors')}
        value={slot.auditorIds}
        choices={people.map(({ id, name }) => ({ value: id, label: name, note: warned(id) || words('warning.none') }))}
        onChange={(chosen) => patch({ auditorIds: chosen.map((id) => asId<'person'>(id)) })}
      />
      {slot.auditorIds.flatMap((id) => {
        const text = warned(id);
        if (text === '') return [];
        return [
          <ToneText key={id} tone="warn" icon={IconAlertTriangle}>
            {names.person(id)}: {text}
          </ToneText>,
        ];
      })}
      <MultiSelect
        label={words('slot.procedures')}
        value={slot.procedureIds}
        choices={procedures}
        onChange={(chosen) => patch({ procedureIds: chosen.map((id) => asId<'procedure'>(id)) })}
      />
      <MultiSelect
        label={words('slot.clauses')}
        value={slot.clauses}
        choices={clauses.map((clause) => ({ value: clause, label: clause, note: names.clause(clause) }))}
        onChange={(chosen) => patch({ clauses: clauses.filter((clause) => chosen.includes(clause)) })}
      />
      <TextField label={words('slot.combinedWith')} hint={words('slot.combinedHint')} {...combined} />
      <Checkbox
        label={words('slot.lock')}
        hint={words('slot.lockHint')}
        checked={slot.locked}
        onChange={(locked) => patch({ locked })}
      />
    </>
  );
}
