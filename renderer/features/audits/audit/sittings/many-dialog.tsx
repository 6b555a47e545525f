import { type FormEvent, useState } from 'react';
import type { AuditeeId } from '../../../../core/audits/auditee';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import type { AuditError } from '../../../../core/audits/lifecycle/audit-error';
import { saveAudit } from '../../../../core/audits/lifecycle/draft-audit';
import { workingCalendar } from '../../../../core/calendar/working-calendar';
import { useData, useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { ActWide } from '../../../../ui/act-dialog';
import { MultiSelect } from '../../../../ui/multi-select';
import { auditeeChoices } from '../../shared/choices';
import { auditRefusalWords } from '../../shared/refusal-words';
import { useAuditRunner } from '../../shared/use-audit';
import { EditDialog } from '../edit-dialog';
import { sittingsFor } from './sittings-for';

interface ManyDialogProps {
  readonly act: AuditAct;
  readonly onClose: () => void;
}

/** Adds a sitting for each of several auditees at once, with subject, auditor and hours proposed. */
export function ManyDialog({ act, onClose }: ManyDialogProps) {
  const { today, newId } = useData();
  const state = useWorkspace();
  const words = useWords('audits');
  const { refusal, busy, clear, run } = useAuditRunner<AuditError>(act.audit.id);
  const [chosen, setChosen] = useState<readonly AuditeeId[]>([]);
  const [isEmpty, setEmpty] = useState(false);
  const choices = auditeeChoices(state, today(), words);

  async function save() {
    if (chosen.length === 0) return setEmpty(true);
    const programme = state.auditProgramme.get(act.audit.programmeId ?? '') ?? null;
    const calendar = workingCalendar(state.calendarYear.values());
    const meetings = {
      opening: words('list.create.openingSubject'),
      closing: words('list.create.closingSubject'),
    };
    const stored = await run((now) =>
      saveAudit(now, sittingsFor(now.audit, chosen, { state, programme, calendar, meetings, newId })),
    );
    if (stored) onClose();
  }
  return (
    <EditDialog
      title={words('page.many.title')}
      explain={words('page.many.explain')}
      action={words('page.many.add')}
      busy={busy}
      refusal={refusal === null ? null : auditRefusalWords(refusal, state, today())}
      onSave={(event?: FormEvent) => {
        event?.preventDefault();
        void save();
      }}
      onClose={onClose}
    >
      <ActWide>
        <MultiSelect
          label={words('page.many.auditees')}
          required
          value={chosen}
          choices={choices}
          error={isEmpty ? words('page.many.none') : null}
          onChange={(next) => {
            clear();
            setEmpty(false);
            setChosen(choices.flatMap(({ value }) => (next.includes(value) ? [value] : [])));
          }}
        />
      </ActWide>
    </EditDialog>
  );
}
