import { IconLink } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Day } from '../../../core/calendar/day';
import { mapProcedures } from '../../../core/coverage/map-procedures';
import { type MappingLink, type PlannedMapping, planMappings } from '../../../core/coverage/plan-mappings';
import { asId } from '../../../core/kernel/ids';
import { useData, useWorkspace } from '../../../data/store-context';
import { formatDate } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import { TextField } from '../../../ui/text-field';
import css from './dialogs.module.css';
import { useSave } from './use-save';

interface MapDialogProps {
  readonly links: readonly MappingLink[];
  readonly onClose: () => void;
  /** Called once the mapping is stored. */
  readonly onDone: () => void;
}

/** Asks since when the links hold, showing for each what becomes of a former mapping. */
export function MapDialog({ links, onClose, onDone }: MapDialogProps) {
  const words = useWords('coverage');
  const common = useWords('common');
  const workspace = useWorkspace();
  const { today, newId, store } = useData();
  const [from, setFrom] = useState<Day | null>(today());
  const [note, setNote] = useState('');
  const { error, save } = useSave(onDone);
  const plan = useMemo(() => (from === null ? [] : planMappings(workspace, links, from)), [workspace, links, from]);
  const count = plan.filter(({ kind }) => kind !== 'already' && kind !== 'overlap').length;
  return (
    <Dialog
      open
      wide
      title={words('map.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            kind="primary"
            icon={IconLink}
            disabledReason={from === null ? words('map.dateMissing') : null}
            onClick={() => {
              const actor = store.actor();
              const mappedBy = actor === null ? null : asId<'person'>(actor);
              if (from !== null) save(mapProcedures(workspace, { links, from, mappedBy, note: note.trim() }, newId));
            }}
          >
            {words('map.submit', { count: from === null ? links.length : count })}
          </Button>
        </>
      }
    >
      <div className={css.pair}>
        <DateField
          label={words('map.from')}
          hint={words('map.fromHint')}
          required
          value={from}
          today={today()}
          onChange={setFrom}
        />
        <TextField label={words('map.note')} value={note} onChange={setNote} />
      </div>
      {error === null ? null : <ErrorNote title={error} />}
      <PlanTable links={links} plan={plan} />
    </Dialog>
  );
}

function PlanTable({
  links,
  plan,
}: {
  readonly links: readonly MappingLink[];
  readonly plan: readonly PlannedMapping[];
}) {
  const words = useWords('coverage');
  const { administrativeProcedure, procedure } = useWorkspace();
  const explain = (planned: PlannedMapping) =>
    words(`map.kinds.${planned.kind}`, {
      code: procedure.get(planned.former?.procedureId ?? '')?.code ?? '',
      day: formatDate(planned.former?.from),
    });
  return (
    <div className={css.scroll}>
      <table className={classNames(css.table, css.halves)}>
        <thead>
          <tr>
            <th scope="col">{words('map.columns.from')}</th>
            <th scope="col">{words('map.columns.to')}</th>
          </tr>
        </thead>
        <tbody>
          {links.map(({ administrativeProcedureId, procedureId }, place) => {
            const administrative = administrativeProcedure.get(administrativeProcedureId);
            const target = procedure.get(procedureId);
            const planned = plan[place];
            return (
              <tr key={administrativeProcedureId}>
                <td>
                  <b>{administrative?.code}</b> {administrative?.name}
                </td>
                <td>
                  <b>{target?.code}</b> {target?.title}
                  {planned === undefined ? null : (
                    <p className={planned.kind === 'overlap' ? css.bad : css.meta}>{explain(planned)}</p>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
