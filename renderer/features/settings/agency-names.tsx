import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { AgencyName } from '../../core/organisation/agency';
import { useData } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { IconButton } from '../../ui/icon-button';
import { TextField } from '../../ui/text-field';
import { numbered } from './numbered';
import css from './settings.module.css';

const TEXTS = ['name', 'shortName', 'parentBody', 'headTitle', 'place'] as const;

interface AgencyNamesProps {
  readonly names: readonly AgencyName[];
  readonly onChange: (names: readonly AgencyName[]) => void;
}

/** The agency's dated names, the latest first. */
export function AgencyNames({ names, onChange }: AgencyNamesProps) {
  const { today } = useData();
  const words = useWords('settings');
  const replace = (at: number, part: Partial<AgencyName>) =>
    onChange(names.map((name, index) => (index === at ? { ...name, ...part } : name)));
  const latest = names.at(-1);
  return (
    <div className={css.list}>
      {numbered(names).map(({ item: name, at: index, key }) => (
        <fieldset key={key} className={css.grid}>
          {TEXTS.map((part) => (
            <TextField
              key={part}
              label={words(`agency.${part}`)}
              value={name[part]}
              required={part === 'name'}
              onChange={(text) => replace(index, { [part]: text })}
            />
          ))}
          <div className={css.row}>
            <DateField
              label={words('agency.from')}
              hint={name.from === null ? words('agency.sinceEver') : undefined}
              today={today()}
              value={name.from}
              onChange={(from) => replace(index, { from })}
            />
            {names.length > 1 && (
              <IconButton
                icon={IconTrash}
                label={words('agency.removeName', { name: name.name })}
                onClick={() => onChange(names.filter((_, other) => other !== index))}
              />
            )}
          </div>
        </fieldset>
      ))}
      <div className={css.actions}>
        <Button
          small
          icon={IconPlus}
          onClick={() => latest !== undefined && onChange([...names, { ...latest, from: today() }])}
        >
          {words('addNew.name')}
        </Button>
      </div>
    </div>
  );
}
