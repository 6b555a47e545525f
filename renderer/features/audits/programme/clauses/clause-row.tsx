import { memo } from 'react';
import type { AuditeeId } from '../../../../core/audits/auditee';
import { useWords } from '../../../../strings/use-words';
import type { Part } from '../plan/edit-clauses';
import css from './clauses.module.css';

const marks = { main: '●', contributing: '○' } as const;

interface ClauseRowProps {
  readonly clause: string;
  readonly title: string;
  readonly isMissing: boolean;
  /** First clause of its chapter. */
  readonly isChapter: boolean;
  readonly row: number;
  readonly column: number | null;
  readonly auditees: readonly AuditeeId[];
  readonly parts: readonly Part[];
}

/** A clause and its part at each auditee. */
export const ClauseRow = memo(
  function ClauseRow({ clause, title, isMissing, isChapter, row, column, auditees, parts }: ClauseRowProps) {
    const words = useWords('programme');
    return (
      <tr className={isChapter ? css.chapter : undefined}>
        <th scope="row" className={css.clause} title={`${clause} ${title}`}>
          <span>
            <b>{clause}</b> {title}
            {isMissing ? <span className={css.gap}> – {words('clauses.missing')}</span> : null}
          </span>
        </th>
        {auditees.map((auditee, index) => {
          const part = parts[index] ?? null;
          return (
            <td key={auditee} data-cell={`${row}:${index}`} tabIndex={column === index ? 0 : -1}>
              <span aria-hidden>{part === null ? '' : marks[part]}</span>
              <span className={css.spoken}>{words(part === null ? 'clauses.none' : `clauses.${part}`)}</span>
            </td>
          );
        })}
      </tr>
    );
  },
  (a, b) =>
    a.title === b.title &&
    a.isMissing === b.isMissing &&
    a.column === b.column &&
    a.row === b.row &&
    a.auditees === b.auditees &&
    a.parts.length === b.parts.length &&
    a.parts.every((part, index) => part === b.parts[index]),
);
