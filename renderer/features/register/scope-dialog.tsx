import { useState } from 'react';
import type { Day } from '../../core/calendar/day';
import type { AdministrativeProcedure, Scope, ScopeReason } from '../../core/register/administrative-procedure';
import { setScope } from '../../core/register/scope';
import { useData } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { Dialog } from '../../ui/dialog';
import { SegmentedControl } from '../../ui/segmented-control';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';

interface ScopeDialogProps {
  readonly records: readonly AdministrativeProcedure[];
  /** Scope that it starts with. */
  readonly scope: Scope;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const reasons: readonly ScopeReason[] = ['other-level', 'sub-department', 'not-assigned', 'other'];
const scopes: readonly Scope[] = ['in', 'out', 'undetermined'];

/** Decides the scope of several administrative procedures, with a reason and a day. */
export function ScopeDialog({ records, scope: first, onDone, onClose }: ScopeDialogProps) {
  const { commit, today } = useData();
  const words = useWords('register');
  const common = useWords('common');
  const [scope, chooseScope] = useState(first);
  const [reason, setReason] = useState<ScopeReason | null>(null);
  const [note, setNote] = useState('');
  const [dated, setDated] = useState<'ever' | 'day'>('ever');
  const [day, setDay] = useState<Day | null>(null);
  const [tried, setTried] = useState(false);
  const result = setScope(records, { scope, reason, note, from: dated === 'ever' ? null : day });
  const error = result.ok ? null : result.error.type;
  const dayMissing = dated === 'day' && day === null;
  const decidedBefore = records.filter(({ scopePeriods }) => scopePeriods.length > 0).length;

  async function save() {
    setTried(true);
    if (!result.ok || dayMissing) return;
    if ((await commit(result.value)) !== null) onDone();
  }

  return (
    <Dialog
      open
      title={words('scopeDialog.title', { count: records.length })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            kind="primary"
            onClick={() => void save()}
            disabledReason={error === 'no-change' ? words('scopeDialog.noChange') : null}
          >
            {words('scopeDialog.save')}
          </Button>
        </>
      }
    >
      <SegmentedControl
        label={words('columns.scope')}
        value={scope}
        onChange={chooseScope}
        choices={scopes.map((value) => ({ value, label: common(`states.scope.${value}`) }))}
      />
      {scope === 'out' ? (
        <Select
          label={words('scopeDialog.reason')}
          required
          value={reason}
          onChange={(value) => setReason(reasons.find((each) => each === value) ?? null)}
          choices={reasons.map((value) => ({ value, label: words(`scopeReason.${value}`) }))}
          error={tried && error === 'reason-missing' ? words('scopeDialog.reasonMissing') : null}
        />
      ) : null}
      <TextArea
        label={words('scopeDialog.note')}
        rows={2}
        required={scope === 'out' && reason === 'other'}
        value={note}
        onChange={setNote}
        error={tried && error === 'note-missing' ? words('scopeDialog.noteMissing') : null}
      />
      <SegmentedControl
        label={words('scopeDialog.from')}
        value={dated}
        onChange={setDated}
        choices={[
          { value: 'ever', label: words('scopeDialog.ever') },
          { value: 'day', label: words('scopeDialog.fromDay') },
        ]}
      />
      {dated === 'day' ? (
        <DateField
          label={words('scopeDialog.fromDay')}
          required
          today={today()}
          value={day}
          onChange={setDay}
          error={tried && dayMissing ? words('scopeDialog.dayMissing') : null}
          hint={words('scopeDialog.dayHint')}
        />
      ) : decidedBefore > 0 ? (
        <p>{words('scopeDialog.replaces', { count: decidedBefore })}</p>
      ) : null}
    </Dialog>
  );
}
