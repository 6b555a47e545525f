import { IconBuilding, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDay } from '../../core/calendar/day';
import { asId } from '../../core/kernel/ids';
import { unitNameAt } from '../../core/organisation/names-at';
import type { OrgUnit } from '../../core/organisation/org-unit';
import { useData, useWorkspace } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { PlainTable } from './plain-table';
import css from './settings.module.css';
import { UnitDialog } from './unit-dialog';
import { unitsInOrder } from './unit-order';

/** The tree of units. */
export function UnitsSection() {
  const { newId, today } = useData();
  const workspace = useWorkspace();
  const words = useWords('settings');
  const [edited, setEdited] = useState<OrgUnit | null>(null);
  const placed = unitsInOrder([...workspace.orgUnit.values()]);
  const day = today();
  const add = () =>
    setEdited({
      id: asId(newId()),
      parentId: null,
      names: [{ from: null, name: '', shortName: '' }],
      dissolvedOn: null,
      successorIds: [],
      order: placed.length + 1,
    });
  const button = (
    <Button kind="primary" icon={IconPlus} onClick={add}>
      {words('addNew.unit')}
    </Button>
  );
  return (
    <Card flush className={css.sheet} title={words('sections.units')} meta={String(placed.length)} actions={button}>
      {placed.length === 0 ? (
        <EmptyState icon={IconBuilding} title={words('empty.units')} actions={button}>
          {words('empty.unitsWhy')}
        </EmptyState>
      ) : (
        <PlainTable
          label={words('sections.units')}
          rows={placed}
          keyOf={({ unit }) => unit.id}
          nameOf={({ unit }) => unitNameAt(unit, day).name}
          onEdit={({ unit }) => setEdited(unit)}
          columns={[
            {
              title: words('columns.name'),
              cell: ({ unit, depth }) => (
                <span className={depth === 0 ? undefined : depth === 1 ? css.child1 : css.child2}>
                  {unitNameAt(unit, day).name}
                </span>
              ),
            },
            { title: words('columns.shortName'), cell: ({ unit }) => unitNameAt(unit, day).shortName },
            {
              title: words('unit.dissolvedOn'),
              fit: true,
              cell: ({ unit }) => (unit.dissolvedOn === null ? '' : formatDay(unit.dissolvedOn)),
            },
          ]}
        />
      )}
      {edited !== null && <UnitDialog key={edited.id} unit={edited} onClose={() => setEdited(null)} />}
    </Card>
  );
}
