import { IconCircleCheck, IconCircleMinus, IconCircleX } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { AuditSample } from '../../../core/audits/audit-sample';
import type { ChecklistItem } from '../../../core/audits/checklist-item';
import type { Verdict } from '../../../core/audits/sampling/sample-grid';
import { useWords } from '../../../strings/use-words';
import { classNames } from '../../../ui/class-names';
import { LongText } from '../../../ui/long-text';
import { ProposalCell } from './proposal-cell';
import type { Verdicts } from './use-verdicts';
import css from './verdict-grid.module.css';

interface VerdictGridProps {
  readonly auditId: string;
  readonly sample: AuditSample;
  /** All sheets of the audit: a question may be looked at on several. */
  readonly samples: readonly AuditSample[];
  readonly items: readonly ChecklistItem[];
  readonly verdicts: Verdicts;
  readonly readOnly: boolean;
  readonly canAnswer: boolean;
}

const byKey: Readonly<Record<string, Verdict | null>> = {
  '1': 'conform',
  '2': 'nonconform',
  '3': 'not-applicable',
  '0': null,
  Delete: null,
  Backspace: null,
};
const next = new Map<Verdict | null, Verdict | null>([
  [null, 'conform'],
  ['conform', 'nonconform'],
  ['nonconform', 'not-applicable'],
  ['not-applicable', null],
]);
const marks = { conform: IconCircleCheck, nonconform: IconCircleX, 'not-applicable': IconCircleMinus } as const;

/** Questions by dossiers: 1, 2 and 3 judge, 0 takes the verdict back, arrows move; each question with what its verdicts come to. */
export function VerdictGrid(props: VerdictGridProps) {
  const { auditId, sample, samples, items, verdicts, readOnly, canAnswer } = props;
  const words = useWords('findings');
  const root = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<readonly [number, number]>([0, 0]);
  const { dossiers } = sample;

  function move(row: number, column: number) {
    const at = [clamp(row, items.length), clamp(column, dossiers.length)] as const;
    setPlace(at);
    root.current?.querySelector<HTMLElement>(`[data-at="${at[0]}.${at[1]}"]`)?.focus();
  }
  function onKey(event: KeyboardEvent<HTMLButtonElement>, row: number, column: number) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    const item = items[row];
    const dossier = dossiers[column];
    if (step !== undefined) {
      event.preventDefault();
      move(row + step[0], column + step[1]);
    } else if (!readOnly && event.key in byKey && item !== undefined && dossier !== undefined) {
      event.preventDefault();
      verdicts.set(item.id, dossier.id, byKey[event.key] ?? null);
      if (byKey[event.key] !== null) moveOn(row, column);
    }
  }
  /** To the next dossier, after the last one to the next question. */
  function moveOn(row: number, column: number) {
    if (column + 1 < dossiers.length) move(row, column + 1);
    else if (row + 1 < items.length) move(row + 1, 0);
  }

  return (
    <div className={css.scroll}>
      <table ref={root} className={css.table} aria-label={words('samples.verdicts.label')}>
        <thead>
          <tr>
            <th scope="col">{words('samples.verdicts.question')}</th>
            {dossiers.map(({ id, code }) => (
              <th key={id} scope="col" className={css.dossier}>
                <LongText text={code} lines={2} />
              </th>
            ))}
            <th scope="col" className={css.proposal}>
              {words('samples.verdicts.proposed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, row) => (
            <tr key={item.id}>
              <th scope="row">
                <span className={css.code}>{item.code}</span> <LongText text={item.words.question} lines={2} />
              </th>
              {dossiers.map((dossier, column) => {
                const verdict = verdicts.at(item.id, dossier.id);
                const Mark = verdict === null ? null : marks[verdict];
                const said = words(`samples.verdicts.${verdict ?? 'none'}`);
                return (
                  <td key={dossier.id} className={css.cell}>
                    <button
                      type="button"
                      data-at={`${row}.${column}`}
                      tabIndex={place[0] === row && place[1] === column ? 0 : -1}
                      className={classNames(css.mark, verdict !== null && css[verdict])}
                      aria-label={words('samples.verdicts.cell', { item: item.code, dossier: dossier.code, said })}
                      aria-disabled={readOnly || undefined}
                      title={said}
                      onFocus={() => setPlace([row, column])}
                      onKeyDown={(event) => onKey(event, row, column)}
                      onClick={() => {
                        if (!readOnly) verdicts.set(item.id, dossier.id, next.get(verdict) ?? null);
                      }}
                    >
                      {Mark === null ? '·' : <Mark size={18} stroke={2} aria-hidden />}
                    </button>
                  </td>
                );
              })}
              <td className={css.proposal}>
                <ProposalCell auditId={auditId} item={item} samples={samples} canAnswer={canAnswer} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function clamp(value: number, length: number): number {
  return Math.max(0, Math.min(length - 1, value));
}
