import { Fragment, useMemo, useRef, useState } from 'react';
import type { AuditeeId } from '../../../../core/audits/auditee';
import { useData } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { useNames } from '../plan/use-names';
import type { ProgrammeDesk } from '../plan/use-programme';
import css from './matrix.module.css';
import { MatrixRow, months } from './matrix-row';
import { SampledRows } from './sampled-rows';
import { type GridActs, useGrid } from './use-grid';

interface MatrixProps {
  readonly desk: ProgrammeDesk;
  readonly openSlot: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly acts: Omit<GridActs, 'fold'>;
}

const none: readonly never[] = [];

/** Who is audited in which month: arrow keys walk, Enter opens or adds, Ctrl with an arrow moves, Delete removes, Space chooses. */
export function Matrix({ desk, openSlot, chosen, acts }: MatrixProps) {
  const { programme, facts, isLocked } = desk;
  const words = useWords('programme');
  const names = useNames();
  const { today } = useData();
  const table = useRef<HTMLTableElement>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const slots = useMemo(() => Map.groupBy(programme.slots, ({ auditee }) => auditee), [programme.slots]);

  function fold(auditee: AuditeeId) {
    const next = new Set(unfolded);
    if (!next.delete(auditee)) next.add(auditee);
    setUnfolded(next);
  }
  const grid = useGrid(
    table,
    {
      rows: programme.auditees,
      slotsAt: (auditee, month) => (slots.get(auditee) ?? []).filter((one) => one.month === month).map(({ id }) => id),
      openSlot,
    },
    { ...acts, fold },
  );
  const [year, month] = today().split('-').map(Number);
  return (
    <div className={css.scroll}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that keys walk over is a grid
        role="grid"
        className={css.matrix}
        aria-label={words('matrix.label')}
        {...grid.handlers}
      >
        <thead>
          <tr>
            <th scope="col" className={css.name}>
              {words('matrix.auditee')}
            </th>
            {months.map((one) => (
              <th key={one} scope="col" aria-label={words('matrix.month', { month: one })}>
                {words('matrix.monthShort', { month: one })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {programme.auditees.map((auditee, row) => {
            const own = slots.get(auditee) ?? none;
            const isUnfolded = unfolded.has(auditee);
            return (
              <Fragment key={auditee}>
                <MatrixRow
                  auditee={auditee}
                  name={names.auditee(auditee)}
                  row={row}
                  slots={own}
                  status={facts.status}
                  column={grid.place.row === row ? grid.place.column : null}
                  openSlot={own.some(({ id }) => id === openSlot) ? openSlot : null}
                  chosen={chosen}
                  taken={facts.taken}
                  isLocked={isLocked}
                  isUnfolded={isUnfolded}
                  thisMonth={year === programme.year ? (month ?? null) : null}
                  over={grid.over?.auditee === auditee ? grid.over.month : null}
                />
                {isUnfolded ? <SampledRows auditee={auditee} slots={own} procedures={facts.procedures} /> : null}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
