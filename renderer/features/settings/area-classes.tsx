import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { AreaClass } from '../../core/organisation/agency';
import { useData } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { TextField } from '../../ui/text-field';
import css from './settings.module.css';

interface AreaClassesProps {
  readonly areas: readonly AreaClass[];
  readonly onChange: (areas: readonly AreaClass[]) => void;
}

/** Area classes with their own time limits; the first is the general one and stays. */
export function AreaClasses({ areas, onChange }: AreaClassesProps) {
  const { newId } = useData();
  const words = useWords('settings');
  return (
    <div className={css.list}>
      {areas.map((area, index) => (
        <div key={area.id} className={css.row}>
          <TextField
            label={`${words('columns.name')} ${index + 1}`}
            hideLabel
            value={area.name}
            onChange={(name) => onChange(areas.map((other) => (other.id === area.id ? { ...other, name } : other)))}
          />
          {index > 0 && (
            <IconButton
              icon={IconTrash}
              label={words('agency.removeArea', { name: area.name })}
              onClick={() => onChange(areas.filter(({ id }) => id !== area.id))}
            />
          )}
        </div>
      ))}
      <div className={css.actions}>
        <Button small icon={IconPlus} onClick={() => onChange([...areas, { id: newId(), name: '' }])}>
          {words('addNew.area')}
        </Button>
      </div>
    </div>
  );
}
