import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { Role } from '../../core/organisation/person';
import { useData } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { MultiSelect } from '../../ui/multi-select';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import type { PersonEntry } from './new-workspace';
import css from './start.module.css';
import { readUnitLines } from './unit-lines';

const roles: readonly Role[] = ['secretary', 'author', 'reviewer', 'approver', 'auditor', 'viewer'];

interface Props {
  readonly value: readonly PersonEntry[];
  /** Units as entered in the step before. */
  readonly units: string;
  readonly onChange: (value: readonly PersonEntry[]) => void;
}

/** People with their position, unit and roles. */
export function PeopleStep({ value, units, onChange }: Props) {
  const words = useWords('start');
  const { newId } = useData();
  const unitChoices = readUnitLines(units).map(({ name }) => ({ value: name, label: name }));
  const change = (key: string, part: Partial<PersonEntry>) =>
    onChange(value.map((person) => (person.key === key ? { ...person, ...part } : person)));
  const add = () => onChange([...value, { key: newId(), name: '', title: '', unit: null, roles: [] }]);
  return (
    <>
      <p className={css.hint}>{words('people.hint')}</p>
      {value.map((person, index) => (
        <fieldset key={person.key} className={css.person} aria-label={words('people.person', { index: index + 1 })}>
          <TextField
            label={words('people.name')}
            autoFocus
            value={person.name}
            onChange={(name) => change(person.key, { name })}
          />
          <TextField
            label={words('people.position')}
            value={person.title}
            onChange={(title) => change(person.key, { title })}
          />
          <Select
            label={words('people.unit')}
            clearable
            choices={unitChoices}
            value={person.unit}
            onChange={(unit) => change(person.key, { unit })}
          />
          <MultiSelect
            label={words('people.roles')}
            choices={roles.map((role) => ({ value: role, label: words(`roles.${role}`) }))}
            value={person.roles}
            onChange={(chosen) => change(person.key, { roles: roles.filter((role) => chosen.includes(role)) })}
          />
          <div className={css.drop}>
            <IconButton
              label={words('people.remove', { index: index + 1 })}
              icon={IconTrash}
              onClick={() => onChange(value.filter((other) => other.key !== person.key))}
            />
          </div>
        </fieldset>
      ))}
      <div>
        <Button icon={IconPlus} onClick={add}>
          {words('people.add')}
        </Button>
      </div>
    </>
  );
}
