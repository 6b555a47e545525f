import { type FormEvent, useState } from 'react';
import { asId } from '../../../../core/kernel/ids';
import { useData, useWorkspace } from '../../../../data/store-context';
import { paths } from '../../../../navigation/paths';
import { useGo } from '../../../../navigation/use-go';
import { useWords } from '../../../../strings/use-words';
import { ActWide } from '../../../../ui/act-dialog';
import { Checkbox } from '../../../../ui/checkbox';
import { DateField } from '../../../../ui/date-field';
import { MultiSelect } from '../../../../ui/multi-select';
import { SegmentedControl } from '../../../../ui/segmented-control';
import { Select } from '../../../../ui/select';
import { TextField } from '../../../../ui/text-field';
import { EditDialog } from '../../audit/edit-dialog';
import { memberChoices } from '../../audit/facts/member-choices';
import { auditeeChoices } from '../../shared/choices';
import { auditRefusalWords } from '../../shared/refusal-words';
import { HoursPreview } from './hours-preview';
import { SlotChoice } from './slot-choice';
import { type CreateFrom, type CreateRefusal, useCreate } from './use-create';

interface CreateDialogProps {
  readonly from: CreateFrom;
  readonly onClose: () => void;
}

/** Sets up an audit: from slots of the programme or for chosen auditees, with everything else proposed. */
export function CreateDialog({ from, onClose }: CreateDialogProps) {
  const { today } = useData();
  const state = useWorkspace();
  const words = useWords('audits');
  const go = useGo();
  const { start, set, programme, programmes, preview, refusal, create } = useCreate(from);
  const [busy, setBusy] = useState(false);
  const auditees = auditeeChoices(state, today(), words);
  const people = memberChoices(state, start.day ?? today(), words);

  async function save() {
    setBusy(true);
    const made = await create();
    setBusy(false);
    if (made === null) return;
    onClose();
    go(paths.audit(made));
  }
  const on = (...types: readonly CreateRefusal['type'][]) =>
    refusal === null || !types.includes(refusal.type)
      ? null
      : refusal.type === 'slots-not-chosen'
        ? words('list.create.chooseSlots')
        : refusal.type === 'lead-not-chosen'
          ? words('list.create.chooseLead')
          : auditRefusalWords(refusal, state, today(), preview);
  const fields: readonly CreateRefusal['type'][] = [
    'slots-not-chosen',
    'lead-not-chosen',
    'bad-date',
    'code-missing',
    'code-taken',
  ];
  return (
    <EditDialog
      title={words('list.create.title')}
      action={words('list.create.do')}
      busy={busy}
      refusal={refusal === null || fields.includes(refusal.type) ? null : on(refusal.type)}
      onSave={(event?: FormEvent) => {
        event?.preventDefault();
        void save();
      }}
      onClose={onClose}
    >
      {programmes.length === 0 ? null : (
        <ActWide>
          <SegmentedControl
            label={words('list.create.source')}
            value={start.source}
            choices={[
              { value: 'slots', label: words('list.create.fromSlots') },
              { value: 'free', label: words('list.create.free') },
            ]}
            onChange={(source) => set({ source })}
          />
        </ActWide>
      )}
      <ActWide>
        {start.source === 'slots' && programme !== null ? (
          <SlotChoice
            programme={programme}
            programmes={programmes}
            chosen={start.slotIds}
            error={on('slots-not-chosen')}
            onProgramme={(programmeId) => set({ programmeId, slotIds: [] })}
            onChange={(slotIds) => set({ slotIds })}
          />
        ) : (
          <MultiSelect
            label={words('list.create.auditees')}
            hint={words('list.create.auditeesHint')}
            value={start.auditees}
            choices={auditees}
            onChange={(next) =>
              set({ auditees: auditees.flatMap(({ value }) => (next.includes(value) ? [value] : [])) })
            }
          />
        )}
      </ActWide>
      <TextField label={words('list.create.name')} required value={start.title} onChange={(title) => set({ title })} />
      <TextField
        label={words('list.create.code')}
        required
        value={start.code}
        error={on('code-missing', 'code-taken')}
        onChange={(code) => set({ code })}
      />
      <Select
        label={words('list.create.lead')}
        required
        value={start.leadId}
        choices={people}
        error={on('lead-not-chosen')}
        onChange={(id) => set({ leadId: id === null ? null : asId<'person'>(id) })}
      />
      <DateField
        label={words('list.create.day')}
        required
        today={today()}
        value={start.day}
        error={on('bad-date')}
        onChange={(day) => set({ day })}
      />
      {start.source === 'slots' ? null : (
        <ActWide>
          <MultiSelect
            label={words('list.create.auditors')}
            value={start.auditorIds}
            choices={people.filter(({ value }) => value !== start.leadId)}
            onChange={(ids) => set({ auditorIds: ids.map((id) => asId<'person'>(id)) })}
          />
        </ActWide>
      )}
      <ActWide>
        {start.source === 'slots' ? (
          <Checkbox label={words('list.create.oneDay')} checked={start.oneDay} onChange={(oneDay) => set({ oneDay })} />
        ) : null}
        {preview === null ? null : <HoursPreview audit={preview} />}
      </ActWide>
    </EditDialog>
  );
}
