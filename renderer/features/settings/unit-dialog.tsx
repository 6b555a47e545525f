import { useState } from 'react';
import { unitNameAt } from '../../core/organisation/names-at';
import type { OrgUnit, UnitName } from '../../core/organisation/org-unit';
import { removeUnit, saveUnit } from '../../core/organisation/save-unit';
import { useData, useWorkspace } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { EditDialog } from './edit-dialog';
import css from './settings.module.css';
import { useSave } from './use-save';

/** One unit: its dated names, its place in the tree, its end. */
export function UnitDialog({ unit: stored, onClose }: { unit: OrgUnit; onClose: () => void }) {
  const { today } = useData();
  const workspace = useWorkspace();
  const words = useWords('settings');
  const { error, save } = useSave();
  const [unit, setUnit] = useState(stored);
  const units = [...workspace.orgUnit.values()];
  const isNew = !workspace.orgUnit.has(stored.id);
  const last = unit.names.length - 1;
  const name = unit.names[last];
  const changeName = (part: Partial<UnitName>) =>
    setUnit((before) => ({ ...before, names: before.names.map((n, i) => (i === last ? { ...n, ...part } : n)) }));
  const finish = async (done: Promise<boolean>) => {
    if (await done) onClose();
  };
  return (
    <EditDialog
      title={words('editing.unit')}
      error={error}
      onClose={onClose}
      onSave={() => finish(save(saveUnit(units, unit)))}
      further={
        !isNew && (
          <Button
            kind="danger"
            onClick={() =>
              void finish(
                save(removeUnit(units, [...workspace.position.values()], [...workspace.person.values()], stored)),
              )
            }
          >
            {words('unit.remove')}
          </Button>
        )
      }
    >
      <TextField
        label={words('columns.name')}
        required
        autoFocus
        value={name?.name ?? ''}
        onChange={(text) => changeName({ name: text })}
      />
      <TextField
        label={words('columns.shortName')}
        value={name?.shortName ?? ''}
        onChange={(shortName) => changeName({ shortName })}
      />
      <Select
        label={words('unit.parent')}
        clearable
        value={unit.parentId}
        choices={units
          .filter(({ id }) => id !== unit.id)
          .map((other) => ({ value: other.id, label: unitNameAt(other, today()).name }))}
        onChange={(id) => setUnit({ ...unit, parentId: workspace.orgUnit.get(id ?? '')?.id ?? null })}
      />
      <DateField
        label={words('unit.dissolvedOn')}
        today={today()}
        value={unit.dissolvedOn}
        onChange={(dissolvedOn) => setUnit({ ...unit, dissolvedOn })}
      />
      <DateField
        label={words('unit.renamedFrom')}
        today={today()}
        value={name?.from ?? null}
        onChange={(from) => changeName({ from })}
        hint={name?.from === null ? words('agency.sinceEver') : undefined}
      />
      {!isNew && unit.names.length === stored.names.length && name !== undefined && (
        <div className={css.row}>
          <Button onClick={() => setUnit({ ...unit, names: [...unit.names, { ...name, from: today() }] })}>
            {words('unit.newName')}
          </Button>
          <span className={css.dim}>{words('unit.renameHint')}</span>
        </div>
      )}
    </EditDialog>
  );
}
