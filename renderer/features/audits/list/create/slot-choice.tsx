import { IconAlertCircle } from '@tabler/icons-react';
import type { AuditProgramme } from '../../../../core/audits/programme';
import { slotStatus, takenSlots } from '../../../../core/audits/programme/slot-status';
import { useData, useWorkspace } from '../../../../data/store-context';
import { formatDate } from '../../../../strings/format';
import { useWords } from '../../../../strings/use-words';
import { Checkbox } from '../../../../ui/checkbox';
import { Select } from '../../../../ui/select';
import { StateText } from '../../../../ui/state-text';
import { auditeeName } from '../../shared/auditee-names';
import css from './create.module.css';

interface SlotChoiceProps {
  readonly programme: AuditProgramme;
  readonly programmes: readonly AuditProgramme[];
  readonly chosen: readonly string[];
  readonly error: string | null;
  readonly onProgramme: (programmeId: string) => void;
  readonly onChange: (slotIds: readonly string[]) => void;
}

/** Slots of a programme to tick; those that an audit carries out already cannot be. */
export function SlotChoice({ programme, programmes, chosen, error, onProgramme, onChange }: SlotChoiceProps) {
  const { today } = useData();
  const state = useWorkspace();
  const words = useWords('audits');
  const taken = new Set(takenSlots(state.audit.values()));
  const slots = programme.slots.toSorted(
    (a, b) => Number(taken.has(a.id)) - Number(taken.has(b.id)) || a.month - b.month,
  );
  const toggle = (id: string, on: boolean) => onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <div className={css.choice}>
      {programmes.length < 2 ? null : (
        <Select
          label={words('list.create.programme')}
          value={programme.id}
          choices={programmes.map(({ id, year }) => ({
            value: id,
            label: words('list.create.programmeYear', { year }),
          }))}
          onChange={(id) => (id === null ? undefined : onProgramme(id))}
        />
      )}
      {slots.every(({ id }) => taken.has(id)) ? <p>{words('list.create.noSlots')}</p> : null}
      <fieldset className={css.slots}>
        <legend>{words('list.create.slots')}</legend>
        {slots.map((slot) => {
          const { id, auditee, month, day, auditorIds, procedureIds } = slot;
          const names = auditorIds.map((one) => state.person.get(one)?.name ?? words('nobody'));
          const codes = procedureIds.map((one) => state.procedure.get(one)?.code ?? '–');
          const status = slotStatus(programme.year, slot, state.audit.values(), today());
          return (
            <div key={id} className={css.slot}>
              <Checkbox
                label={words('list.create.slot', { auditee: auditeeName(auditee, state, today(), words), month })}
                checked={chosen.includes(id)}
                disabled={taken.has(id)}
                hint={[day === null ? '' : formatDate(day), names.join(', '), codes.join(', ')]
                  .filter(Boolean)
                  .join(' · ')}
                onChange={(on) => toggle(id, on)}
              />
              {taken.has(id) ? (
                <span className={css.quiet}>{words('list.create.slotTaken')}</span>
              ) : (
                <StateText state={`slot.${status}`} />
              )}
            </div>
          );
        })}
      </fieldset>
      {error === null ? null : (
        <p className={css.error} role="alert">
          <IconAlertCircle size={14} stroke={2} aria-hidden />
          {error}
        </p>
      )}
    </div>
  );
}
