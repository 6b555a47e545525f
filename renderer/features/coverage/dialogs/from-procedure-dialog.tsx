import { useMemo, useState } from 'react';
import type { CoverageRow } from '../../../core/coverage/coverage-at';
import { isGap } from '../../../core/coverage/coverage-state';
import type { MappingLink } from '../../../core/coverage/plan-mappings';
import { foldText } from '../../../core/kernel/fold-text';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import type { ProcedureOption } from '../../../ui/procedure-picker';
import { SearchBox } from '../../../ui/search-box';
import { Select } from '../../../ui/select';
import { StateText } from '../../../ui/state-text';
import css from './dialogs.module.css';
import { likelyFirst } from './likely-first';

/** Most administrative procedures listed at once; typing narrows them. */
const LISTED = 200;

interface FromProcedureDialogProps {
  readonly coverage: readonly CoverageRow[];
  readonly options: readonly ProcedureOption[];
  readonly onClose: () => void;
  /** Goes on to ask for the day. */
  readonly onNext: (links: readonly MappingLink[]) => void;
}

/** Chooses one procedure, then the administrative procedures that it serves, likely ones first. */
export function FromProcedureDialog({ coverage, options, onClose, onNext }: FromProcedureDialogProps) {
  const words = useWords('coverage');
  const common = useWords('common');
  const [procedureId, setProcedureId] = useState<string | null>(null);
  const [onlyGaps, setOnlyGaps] = useState(true);
  const [search, setSearch] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const title = options.find(({ id }) => id === procedureId)?.title ?? '';
  const rows = useMemo(() => {
    const wanted = foldText(search).split(' ').filter(Boolean);
    const kept = coverage.filter(({ administrative: { id, code, name }, state }) => {
      if (ticked.has(id)) return true;
      const text = foldText(`${code} ${name}`);
      return state !== 'out' && (!onlyGaps || isGap(state)) && wanted.every((word) => text.includes(word));
    });
    return likelyFirst(kept, title);
  }, [coverage, search, onlyGaps, ticked, title]);
  const missing =
    procedureId === null ? words('map.chooseProcedure') : ticked.size === 0 ? words('map.chooseTthc') : null;

  function next() {
    const procedure = options.find(({ id }) => id === procedureId);
    if (procedure === undefined) return;
    const links = coverage
      .filter(({ administrative }) => ticked.has(administrative.id))
      .map(({ administrative }) => ({
        administrativeProcedureId: administrative.id,
        procedureId: procedure.id as MappingLink['procedureId'],
      }));
    onNext(links);
  }

  return (
    <Dialog
      open
      wide
      title={words('map.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="primary" disabledReason={missing} onClick={next}>
            {common('next')}
          </Button>
        </>
      }
    >
      <Select
        label={words('map.procedure')}
        required
        value={procedureId}
        onChange={setProcedureId}
        choices={options.map(({ id, code, title: name, note }) => ({ value: id, label: `${code} ${name}`, note }))}
      />
      <div className={css.filter}>
        <SearchBox label={words('map.search')} value={search} onChange={setSearch} />
        <Checkbox label={words('map.onlyGaps')} checked={onlyGaps} onChange={setOnlyGaps} />
        <span className={css.meta}>{common('table.selected', { count: ticked.size })}</span>
      </div>
      <ul className={css.ticks} aria-label={words('map.chosen')}>
        {rows.slice(0, LISTED).map(({ administrative: { id, code, name }, state }) => (
          <li key={id}>
            <Checkbox
              label={
                <>
                  <b>{code}</b> {name}
                </>
              }
              checked={ticked.has(id)}
              onChange={(on) => {
                const after = new Set(ticked);
                if (on) after.add(id);
                else after.delete(id);
                setTicked(after);
              }}
            />
            <StateText state={`coverage.${state}`} />
          </li>
        ))}
      </ul>
      {rows.length > LISTED ? (
        <p className={css.meta}>{common('table.rows', { shown: LISTED, total: rows.length })}</p>
      ) : null}
    </Dialog>
  );
}
