import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { clauseRows, nextPart, type Part } from '../plan/edit-clauses';
import { clausesOfEdition, useNames } from '../plan/use-names';
import type { ProgrammeDesk } from '../plan/use-programme';
import { GapsCard } from '../schedule/gaps-card';
import { type Place, placeAfter } from '../schedule/grid-place';
import schedule from '../schedule/schedule.module.css';
import { ClauseRow } from './clause-row';
import css from './clauses.module.css';
import { usePendingParts } from './use-pending-parts';

/** Least widths in pixels, so that many auditees scroll sideways beside the clauses. */
const nameWidth = 280;
const auditeeWidth = 56;

/** Which clause concerns whom: press a cell, or Space on it, to go from none to main to contributing. */
export function ClausePartView({ desk }: { readonly desk: ProgrammeDesk }) {
  const { programme, facts, isLocked, edit } = desk;
  const words = useWords('programme');
  const names = useNames();
  const { agency, standardEdition } = useWorkspace();
  const edition = useMemo(() => clausesOfEdition({ agency, standardEdition }), [agency, standardEdition]);
  const rows = useMemo(() => clauseRows(programme, edition), [programme, edition]);
  const presses = usePendingParts(edit);
  const parts = useMemo(
    () =>
      new Map<string, Part>(
        [...programme.clauses, ...presses.pending].map(({ clause, auditee, part }) => [`${clause} ${auditee}`, part]),
      ),
    [programme.clauses, presses.pending],
  );
  const missing = new Set(facts.gaps.flatMap((gap) => ('clause' in gap ? [gap.clause] : [])));
  const table = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const follow = useRef(false);
  useEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    table.current?.querySelector<HTMLElement>(`[data-cell="${place.row}:${place.column}"]`)?.focus();
  }, [place]);

  function toggle(row: number, column: number) {
    const clause = rows[row];
    const auditee = programme.auditees[column];
    if (isLocked || clause === undefined || auditee === undefined) return;
    presses.press({ clause, auditee, part: nextPart(parts.get(`${clause} ${auditee}`) ?? null) });
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey && event.key === 'z' && presses.takeBack()) event.preventDefault();
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const next = placeAfter(event.key, place, rows.length, programme.auditees.length);
    if (next !== null) {
      follow.current = true;
      setPlace(next);
    } else if (event.key === ' ' || event.key === 'Enter') toggle(place.row, place.column);
    else return;
    event.preventDefault();
  }
  function onClick(event: MouseEvent) {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset.cell;
    const [row, column] = (cell ?? '').split(':').map(Number);
    if (cell === undefined || row === undefined || column === undefined) return;
    setPlace({ row, column });
    toggle(row, column);
  }
  return (
    <div className={schedule.part}>
      <section className={schedule.sheet} aria-label={words('clauses.label')}>
        <div className={css.scroll}>
          <table
            ref={table}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that keys walk over is a grid
            role="grid"
            className={css.table}
            style={{ minWidth: nameWidth + auditeeWidth * programme.auditees.length }}
            aria-label={words('clauses.label')}
            aria-readonly={isLocked}
            onKeyDown={onKeyDown}
            onClick={onClick}
            onBlur={(event) => {
              if (!event.currentTarget.contains(event.relatedTarget)) presses.store();
            }}
          >
            <thead>
              <tr>
                <th scope="col" className={css.clause}>
                  {words('clauses.clause')}
                </th>
                {programme.auditees.map((auditee) => (
                  <th key={auditee} scope="col" className={css.auditee} title={names.auditee(auditee)}>
                    <span>{names.short(auditee)}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((clause, row) => (
                <ClauseRow
                  key={clause}
                  clause={clause}
                  title={names.clause(clause)}
                  isMissing={missing.has(clause)}
                  row={row}
                  isChapter={row > 0 && chapterOf(rows[row - 1]) !== chapterOf(clause)}
                  column={place.row === row ? place.column : null}
                  auditees={programme.auditees}
                  parts={programme.auditees.map((auditee) => parts.get(`${clause} ${auditee}`) ?? null)}
                />
              ))}
            </tbody>
          </table>
        </div>
        <div className={schedule.legend}>
          <span>● {words('clauses.main')}</span>
          <span>○ {words('clauses.contributing')}</span>
          <span className={schedule.keys}>{words(isLocked ? 'clauses.locked' : 'clauses.keys')}</span>
        </div>
      </section>
      <div className={schedule.side}>
        <GapsCard desk={desk} />
      </div>
    </div>
  );
}

function chapterOf(clause: string | undefined): string | undefined {
  return clause?.split('.')[0];
}
