import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { asId } from '../../core/kernel/ids';
import { holdingAt, unitNameAt } from '../../core/organisation/names-at';
import type { Person } from '../../core/organisation/person';
import { useData, useWorkspace } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { PersonDialog } from './person-dialog';
import { PlainTable } from './plain-table';
import css from './settings.module.css';

/** People with their titles and roles. */
export function PeopleSection() {
  const { newId, today } = useData();
  const workspace = useWorkspace();
  const words = useWords('settings');
  const [edited, setEdited] = useState<Person | null>(null);
  const people = [...workspace.person.values()];
  const unitName = (id: string | null | undefined) => {
    const unit = workspace.orgUnit.get(id ?? '');
    return unit === undefined ? '' : unitNameAt(unit, today()).name;
  };
  const button = (
    <Button
      kind="primary"
      icon={IconPlus}
      onClick={() =>
        setEdited({ id: asId(newId()), name: '', holdings: [], roles: [], outsideAgency: '', active: true })
      }
    >
      {words('addNew.person')}
    </Button>
  );
  return (
    <Card flush className={css.sheet} title={words('sections.people')} meta={String(people.length)} actions={button}>
      {people.length === 0 ? (
        <EmptyState icon={IconUsers} title={words('empty.people')} actions={button}>
          {words('empty.peopleWhy')}
        </EmptyState>
      ) : (
        <PlainTable
          label={words('sections.people')}
          rows={people}
          keyOf={({ id }) => id}
          nameOf={({ name }) => name}
          onEdit={setEdited}
          columns={[
            {
              title: words('columns.name'),
              cell: ({ name, active }) => (
                <>
                  {name} {!active && <span className={css.dim}>({words('person.inactive')})</span>}
                </>
              ),
            },
            { title: words('columns.title'), cell: (person) => holdingAt(person, today())?.title },
            {
              title: words('columns.unit'),
              cell: (person) => person.outsideAgency || unitName(holdingAt(person, today())?.unitId),
            },
            {
              title: words('columns.roles'),
              cell: ({ roles }) => roles.map((role) => words(`roles.${role}`)).join(', '),
            },
          ]}
        />
      )}
      {edited !== null && <PersonDialog key={edited.id} person={edited} onClose={() => setEdited(null)} />}
    </Card>
  );
}
