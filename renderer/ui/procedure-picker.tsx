import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { useWords } from '../strings/use-words';
import { findChoices } from './choices';
import { Dialog } from './dialog';
import { Highlight } from './highlight';
import css from './procedure-picker.module.css';
import { SearchBox } from './search-box';
import { StateText } from './state-text';
import type { StateKey } from './states';

/** A procedure to pick. */
export interface ProcedureOption {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly state?: StateKey | undefined;
  /** Second line, such as the unit or what it serves already; also searched. */
  readonly note?: string | undefined;
}

interface ProcedurePickerProps {
  readonly open: boolean;
  readonly title: string;
  /** In the order to show them, likely ones first. */
  readonly options: readonly ProcedureOption[];
  readonly onPick: (procedureId: string) => void;
  readonly onClose: () => void;
  /** Instead of the list when there is no procedure at all. */
  readonly empty?: ReactNode;
}

/** Picks one procedure from a list that typing narrows; arrow keys move, Enter picks. */
export function ProcedurePicker({ open, title, options, onPick, onClose, empty }: ProcedurePickerProps) {
  const words = useWords('common');
  const [query, setQuery] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const found = useMemo(() => {
    const byId = new Map(options.map((option) => [option.id, option]));
    const choices = options.map(({ id, code, title: name, note }) => ({ value: id, label: `${code} ${name}`, note }));
    return findChoices(choices, query, 200).flatMap(({ value }) => byId.get(value) ?? []);
  }, [options, query]);

  function close() {
    setQuery('');
    onClose();
  }
  function pick(id: string) {
    setQuery('');
    onPick(id);
  }
  function onKeyDown(event: KeyboardEvent) {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const [first] = found;
    if (event.key === 'ArrowDown') buttons[Math.min(at + 1, buttons.length - 1)]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) buttons[Math.max(at - 1, 0)]?.focus();
    else if (event.key === 'Enter' && at < 0 && first !== undefined) pick(first.id);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog open={open} title={title} onClose={close} wide>
      {options.length === 0 ? (
        (empty ?? <p>{words('nothingFound')}</p>)
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys of the search box and the list
        <div className={css.picker} onKeyDown={onKeyDown}>
          <SearchBox label={words('search')} value={query} onChange={setQuery} />
          <ul ref={list} className={css.list} aria-label={title}>
            {found.map((option) => (
              <li key={option.id}>
                <button type="button" className={css.option} onClick={() => pick(option.id)}>
                  <span className={css.code}>
                    <Highlight text={option.code} query={query} />
                  </span>
                  <span className={css.words}>
                    <span>
                      <Highlight text={option.title} query={query} />
                    </span>
                    {option.note === undefined ? null : <span className={css.note}>{option.note}</span>}
                  </span>
                  {option.state === undefined ? null : <StateText state={option.state} />}
                </button>
              </li>
            ))}
          </ul>
          {found.length === 0 ? <p className={css.note}>{words('nothingFound')}</p> : null}
        </div>
      )}
    </Dialog>
  );
}
