import { IconBriefcase, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { asId } from '../../core/kernel/ids';
import { unitNameAt } from '../../core/organisation/names-at';
import type { Position } from '../../core/organisation/org-unit';
import { savePosition } from '../../core/organisation/save-unit';
import { useData, useWorkspace } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { EditDialog } from './edit-dialog';
import { PlainTable } from './plain-table';
import css from './settings.module.css';
import { unitsInOrder } from './unit-order';
import { useSave } from './use-save';

/** Positions that steps are given to. */
export function PositionsSection() {
  const { newId, today } = useData();
  const workspace = useWorkspace();
  const words = useWords('settings');
  const [edited, setEdited] = useState<Position | null>(null);
  const positions = [...workspace.position.values()];
  const unitName = (id: string | null) => {
    const unit = workspace.orgUnit.get(id ?? '');
    return unit === undefined ? '' : unitNameAt(unit, today()).name;
  };
  const button = (
    <Button
      kind="primary"
      icon={IconPlus}
      onClick={() => setEdited({ id: asId(newId()), name: '', unitId: null, outsideBody: '' })}
    >
      {words('addNew.position')}
    </Button>
  );
  return (
    <Card
      flush
      className={css.sheet}
      title={words('sections.positions')}
      meta={String(positions.length)}
      actions={button}
    >
      {positions.length === 0 ? (
        <EmptyState icon={IconBriefcase} title={words('empty.positions')} actions={button}>
          {words('empty.positionsWhy')}
        </EmptyState>
      ) : (
        <PlainTable
          label={words('sections.positions')}
          rows={positions}
          keyOf={({ id }) => id}
          nameOf={({ name }) => name}
          onEdit={setEdited}
          columns={[
            { title: words('columns.name'), cell: ({ name }) => name },
            { title: words('columns.unit'), cell: ({ unitId }) => unitName(unitId) },
            { title: words('columns.body'), cell: ({ outsideBody }) => outsideBody },
          ]}
        />
      )}
      {edited !== null && <PositionDialog key={edited.id} position={edited} onClose={() => setEdited(null)} />}
    </Card>
  );
}

function PositionDialog({ position: stored, onClose }: { position: Position; onClose: () => void }) {
  const { today } = useData();
  const workspace = useWorkspace();
  const words = useWords('settings');
  const { error, save } = useSave();
  const [position, setPosition] = useState(stored);
  const units = unitsInOrder([...workspace.orgUnit.values()]);
  return (
    <EditDialog
      title={words('editing.position')}
      error={error}
      onClose={onClose}
      onSave={async () => {
        if (await save(savePosition([...workspace.position.values()], position))) onClose();
      }}
    >
      <TextField
        label={words('columns.name')}
        required
        autoFocus
        value={position.name}
        onChange={(name) => setPosition({ ...position, name })}
      />
      <Select
        label={words('columns.unit')}
        clearable
        value={position.unitId}
        choices={units.map(({ unit }) => ({ value: unit.id, label: unitNameAt(unit, today()).name }))}
        onChange={(id) => setPosition({ ...position, unitId: workspace.orgUnit.get(id ?? '')?.id ?? null })}
      />
      <TextField
        label={words('position.outsideBody')}
        value={position.outsideBody}
        onChange={(outsideBody) => setPosition({ ...position, outsideBody })}
      />
    </EditDialog>
  );
}
