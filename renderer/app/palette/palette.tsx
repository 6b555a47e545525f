import { useId, useMemo, useState } from 'react';
import { useWorkspace } from '../../data/store-context';
import { useGo } from '../../navigation/use-go';
import { useWords } from '../../strings/use-words';
import { Dialog } from '../../ui/dialog';
import { findItems, indexItems } from './find-records';
import css from './palette.module.css';
import { type PaletteItem, recordItems } from './palette-items';
import { PaletteList } from './palette-list';
import { useCommands } from './use-commands';

interface PaletteProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

const PER_GROUP = 8;
const groups = ['procedures', 'administrative', 'audits', 'nonconformities', 'commands'] as const;

/** Ctrl+K: finds administrative procedures, internal procedures and commands by code or by words. */
export function Palette({ open, onClose }: PaletteProps) {
  const words = useWords('shell');
  return (
    <Dialog open={open} title={words('palette.title')} onClose={onClose} wide>
      <PaletteBody onClose={onClose} />
    </Dialog>
  );
}

function PaletteBody({ onClose }: { readonly onClose: () => void }) {
  const words = useWords('shell');
  const go = useGo();
  const id = useId();
  const state = useWorkspace();
  const commands = useCommands();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const records = useMemo(() => indexItems(recordItems(state)), [state]);
  const acts = useMemo(() => indexItems(commands), [commands]);
  const found = useMemo(() => {
    const index = query.trim() === '' ? acts : [...records, ...acts];
    const limit = query.trim() === '' ? acts.length : PER_GROUP;
    const items = findItems<PaletteItem>(index, query, limit);
    return groups.flatMap((group) => items.filter((item) => item.group === group));
  }, [acts, records, query]);

  function openItem(item: PaletteItem) {
    onClose();
    if (typeof item.open === 'string') go(item.open);
    else item.open();
  }

  return (
    <>
      <input
        type="text"
        role="combobox"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length === 0 ? undefined : `${id}-list-${active}`}
        aria-label={words('palette.input')}
        placeholder={words('palette.input')}
        className={css.input}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          const item = found[active];
          if (event.key === 'ArrowDown') setActive((active + 1) % Math.max(1, found.length));
          else if (event.key === 'ArrowUp') setActive((active - 1 + found.length) % Math.max(1, found.length));
          else if (event.key === 'Enter' && item !== undefined) openItem(item);
          else return;
          event.preventDefault();
        }}
      />
      {found.length === 0 ? <p role="status">{words('palette.nothing', { text: query })}</p> : null}
      <PaletteList id={`${id}-list`} items={found} query={query} active={active} onOpen={openItem} />
      <p className={css.keys}>{words('palette.keys')}</p>
    </>
  );
}
