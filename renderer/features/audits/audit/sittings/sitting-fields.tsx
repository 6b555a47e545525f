import type { Sitting } from '../../../../core/audits/audit';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import { asId } from '../../../../core/kernel/ids';
import { useData, useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { ActWide } from '../../../../ui/act-dialog';
import type { Choice } from '../../../../ui/choices';
import { DateField } from '../../../../ui/date-field';
import { MultiSelect } from '../../../../ui/multi-select';
import { Select } from '../../../../ui/select';
import { TextField } from '../../../../ui/text-field';
import { auditeeChoices, clauseChoices, procedureChoices } from '../../shared/choices';
import type { SittingEditing } from './edit-sittings';
import { HourField } from './hour-field';
import type { RefusalPlace } from './refusal-place';
import css from './sittings.module.css';
import type { SittingDraft } from './use-sitting-draft';
import { withReason } from './warning-lines';
import { WarningReasons } from './warning-reasons';

const kinds = ['opening', 'auditee', 'team', 'closing'] as const;

interface SittingFieldsProps {
  readonly act: AuditAct;
  readonly draft: SittingDraft;
  /** Auditee, clauses and procedures are approved. */
  readonly isBound: boolean;
  readonly editing: SittingEditing;
  readonly errorAt: (place: RefusalPlace) => string | null;
  readonly onEdit: () => void;
}

/** Fields of a sitting. */
export function SittingFields({ act, draft, isBound, editing, errorAt, onEdit }: SittingFieldsProps) {
  const { today } = useData();
  const state = useWorkspace();
  const words = useWords('audits');
  const { sitting } = draft;
  const { team } = act.audit;
  const set = (part: Partial<Sitting>) => {
    onEdit();
    draft.set(part);
  };
  const offered = editing === 'all' ? kinds : kinds.filter((kind) => kind !== 'auditee');
  const isMeeting = sitting.kind !== 'auditee';
  const auditees = auditeeChoices(state, today(), words);
  const clauses = clauseChoices(state);
  const members = team
    .filter(({ part }) => part !== 'observer')
    .map(({ personId, part }) => ({
      value: personId as string,
      label: state.person.get(personId)?.name ?? words('nobody'),
      note: words(`page.team.parts.${part}`),
    }));
  return (
    <>
      {isBound ? null : (
        <Select
          label={words('page.sitting.kind')}
          value={sitting.kind}
          choices={offered.map((kind) => ({ value: kind, label: words(`sittings.kinds.${kind}`) }))}
          onChange={(next) => set({ kind: kinds.find((kind) => kind === next) ?? sitting.kind })}
        />
      )}
      {isMeeting ? (
        <TextField
          label={words('page.sitting.subject')}
          value={sitting.subject}
          onChange={(subject) => set({ subject })}
        />
      ) : (
        <Select
          label={words('page.sitting.auditee')}
          required
          disabled={isBound}
          value={sitting.auditee}
          choices={auditees}
          onChange={(auditee) => {
            onEdit();
            draft.setAuditee(auditees.find(({ value }) => value === auditee)?.value ?? null);
          }}
        />
      )}
      <DateField
        label={words('page.sitting.day')}
        required
        today={today()}
        value={sitting.day === '' ? null : sitting.day}
        error={errorAt('day')}
        onChange={(day) => set({ day: day ?? '' })}
      />
      <div className={css.hoursPair}>
        <HourField
          label={words('page.sitting.from')}
          value={sitting.from}
          error={errorAt('hours')}
          onChange={(from) => set({ from })}
        />
        <HourField label={words('page.sitting.to')} value={sitting.to} onChange={(to) => set({ to })} />
      </div>
      <MultiSelect
        label={words('page.sitting.auditors')}
        hint={isMeeting ? words('page.sitting.auditorsHint') : undefined}
        required={!isMeeting}
        value={sitting.auditorIds}
        choices={members}
        error={errorAt('auditors')}
        onChange={(ids) => set({ auditorIds: ids.map((id) => asId<'person'>(id)) })}
      />
      {isMeeting ? null : (
        <>
          <TextField
            label={words('page.sitting.representative')}
            hint={words('page.sitting.representativeHint')}
            value={sitting.representative}
            onChange={(representative) => set({ representative })}
          />
          <ActWide>
            <TextField
              label={words('page.sitting.subject')}
              value={sitting.subject}
              onChange={(subject) => set({ subject })}
            />
          </ActWide>
          <MultiSelect
            label={words('page.sitting.clauses')}
            disabled={isBound}
            value={sitting.clauses}
            choices={clauses}
            onChange={(chosen) => set({ clauses: inListOrder(chosen, clauses) })}
          />
          <MultiSelect
            label={words('page.sitting.procedures')}
            disabled={isBound}
            value={sitting.procedureIds}
            choices={procedureChoices(state, today(), sitting.auditee)}
            onChange={(ids) => set({ procedureIds: ids.map((id) => asId<'procedure'>(id)) })}
          />
          <ActWide>
            <WarningReasons
              audit={draft.edited}
              records={act.records}
              sittingId={sitting.id}
              onReason={(line, reason) => {
                onEdit();
                draft.set({ overrides: withReason(sitting, line, reason).overrides });
              }}
            />
          </ActWide>
        </>
      )}
    </>
  );
}

/** Clauses as the standard lists them; those that it does not have stay at the end. */
function inListOrder(chosen: readonly string[], choices: readonly Choice[]): readonly string[] {
  const place = new Map(choices.map(({ value }, index) => [value, index]));
  return chosen.toSorted((a, b) => (place.get(a) ?? choices.length) - (place.get(b) ?? choices.length));
}
