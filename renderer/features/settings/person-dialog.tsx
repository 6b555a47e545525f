import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { unitNameAt } from '../../core/organisation/names-at';
import type { Holding, Person, Role } from '../../core/organisation/person';
import { savePerson } from '../../core/organisation/save-person';
import { useData, useWorkspace } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { DateField } from '../../ui/date-field';
import { IconButton } from '../../ui/icon-button';
import { MultiSelect } from '../../ui/multi-select';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { EditDialog } from './edit-dialog';
import { numbered } from './numbered';
import css from './settings.module.css';
import { unitsInOrder } from './unit-order';
import { useSave } from './use-save';

const ROLES: readonly Role[] = ['secretary', 'author', 'reviewer', 'approver', 'auditor', 'viewer'];

/** One person: name, roles, titles over time. */
export function PersonDialog({ person: stored, onClose }: { person: Person; onClose: () => void }) {
  const { today } = useData();
  const workspace = useWorkspace();
  const words = useWords('settings');
  const { error, save } = useSave();
  const [person, setPerson] = useState(stored);
  const units = unitsInOrder([...workspace.orgUnit.values()]).map(({ unit }) => ({
    value: unit.id,
    label: unitNameAt(unit, today()).name,
  }));
  const holdings = (next: readonly Holding[]) => setPerson({ ...person, holdings: next });
  const replace = (at: number, part: Partial<Holding>) =>
    holdings(person.holdings.map((holding, index) => (index === at ? { ...holding, ...part } : holding)));
  return (
    <EditDialog
      title={words('editing.person')}
      error={error}
      onClose={onClose}
      onSave={async () => {
        if (await save(savePerson([...workspace.person.values()], person))) onClose();
      }}
    >
      <TextField
        label={words('columns.name')}
        required
        autoFocus
        value={person.name}
        onChange={(name) => setPerson({ ...person, name })}
      />
      <MultiSelect
        label={words('columns.roles')}
        value={person.roles}
        choices={ROLES.map((role) => ({ value: role, label: words(`roles.${role}`) }))}
        onChange={(roles) => setPerson({ ...person, roles: ROLES.filter((role) => roles.includes(role)) })}
      />
      <TextField
        label={words('person.outsideAgency')}
        value={person.outsideAgency}
        onChange={(outsideAgency) => setPerson({ ...person, outsideAgency })}
      />
      <Checkbox
        label={words('person.active')}
        checked={person.active}
        onChange={(active) => setPerson({ ...person, active })}
      />
      <div className={css.wide}>
        <h3>{words('person.holdings')}</h3>
        <div className={css.list}>
          {numbered(person.holdings).map(({ item: holding, at: index, key }) => (
            <div key={key} className={css.holding}>
              <TextField
                label={words('columns.title')}
                value={holding.title}
                onChange={(title) => replace(index, { title })}
              />
              <Select
                label={words('columns.unit')}
                clearable
                value={holding.unitId}
                choices={units}
                onChange={(id) => replace(index, { unitId: workspace.orgUnit.get(id ?? '')?.id ?? null })}
              />
              <DateField
                label={words('columns.from')}
                today={today()}
                value={holding.from}
                onChange={(from) => replace(index, { from })}
              />
              <DateField
                label={words('columns.to')}
                today={today()}
                value={holding.to}
                onChange={(to) => replace(index, { to })}
              />
              <IconButton
                icon={IconTrash}
                label={words('person.removeHolding', { title: holding.title })}
                onClick={() => holdings(person.holdings.filter((_, other) => other !== index))}
              />
            </div>
          ))}
        </div>
        <div className={css.actions}>
          <Button
            small
            icon={IconPlus}
            onClick={() => holdings([...person.holdings, { title: '', unitId: null, from: null, to: null }])}
          >
            {words('addNew.holding')}
          </Button>
        </div>
      </div>
    </EditDialog>
  );
}
