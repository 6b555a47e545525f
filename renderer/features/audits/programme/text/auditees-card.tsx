import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { AuditeeId } from '../../../../core/audits/auditee';
import { useData, useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { Card } from '../../../../ui/card';
import { Dialog } from '../../../../ui/dialog';
import { MultiSelect } from '../../../../ui/multi-select';
import { livingAuditees, stillPlanned, withAuditees } from '../plan/auditees';
import { useNames } from '../plan/use-names';
import type { ProgrammeDesk } from '../plan/use-programme';
import css from './text.module.css';

/** Whom the programme is for, and the way to change it. */
export function AuditeesCard({ desk }: { readonly desk: ProgrammeDesk }) {
  const { programme, isLocked } = desk;
  const words = useWords('programme');
  const common = useWords('common');
  const names = useNames();
  const [editing, setEditing] = useState(false);
  return (
    <Card
      title={words('fields.auditees')}
      meta={String(programme.auditees.length)}
      actions={
        isLocked ? null : (
          <Button small icon={IconPencil} onClick={() => setEditing(true)}>
            {common('edit')}
          </Button>
        )
      }
    >
      <ul className={css.lines}>
        {programme.auditees.map((auditee) => (
          <li key={auditee}>{names.auditee(auditee)}</li>
        ))}
      </ul>
      {editing ? <AuditeesDialog desk={desk} onClose={() => setEditing(false)} /> : null}
    </Card>
  );
}

function AuditeesDialog({ desk, onClose }: { readonly desk: ProgrammeDesk; readonly onClose: () => void }) {
  const { programme, edit } = desk;
  const { orgUnit } = useWorkspace();
  const { today } = useData();
  const words = useWords('programme');
  const common = useWords('common');
  const names = useNames();
  const [chosen, setChosen] = useState<readonly AuditeeId[]>(programme.auditees);
  const all = [...new Set([...livingAuditees(orgUnit.values(), today()), ...programme.auditees])];
  const planned = stillPlanned(programme, chosen);
  const reason =
    chosen.length === 0
      ? words('auditees.nobody')
      : planned.length > 0
        ? words('auditees.planned', { auditees: planned.map(names.short).join(', ') })
        : null;
  return (
    <Dialog
      open
      wide
      title={words('auditees.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            kind="primary"
            disabledReason={reason}
            onClick={() => {
              void edit((now) => withAuditees(now, chosen));
              onClose();
            }}
          >
            {common('save')}
          </Button>
        </>
      }
    >
      <MultiSelect
        label={words('fields.auditees')}
        hint={words('auditees.hint')}
        value={chosen}
        choices={all.map((auditee) => ({ value: auditee, label: names.auditee(auditee) }))}
        onChange={(next) => setChosen(all.filter((auditee) => next.includes(auditee)))}
      />
    </Dialog>
  );
}
