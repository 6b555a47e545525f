import { IconClockExclamation } from '@tabler/icons-react';
import { formatDate, formatNumber } from '../../../strings/format';
import type { Words } from '../../../strings/use-words';
import type { Column } from '../../../ui/data-table/column';
import { Highlight } from '../../../ui/highlight';
import { StateText } from '../../../ui/state-text';
import { ToneText } from '../../../ui/tone-text';
import type { AuditorRow } from './auditor-rows';
import css from './auditors.module.css';

interface ColumnParts {
  readonly words: Words<'auditors'>;
  readonly text: string;
  readonly year: number;
}

/** Columns of the auditors. */
export function auditorColumns({ words, text, year }: ColumnParts): readonly Column<AuditorRow>[] {
  return [
    {
      id: 'name',
      title: words('columns.name'),
      minWidth: 220,
      sortBy: ({ person }) => person.name,
      cell: ({ person, place }) => (
        <span className={css.stack}>
          <Highlight text={person.name} query={text} />
          <span className={css.dim}>{person.active ? place : `${place} ${words('left')}`}</span>
        </span>
      ),
    },
    {
      id: 'competence',
      title: words('columns.competence'),
      width: 168,
      sortBy: ({ competence }) => competence,
      cell: ({ competence, daysLeft }) => (
        <span className={css.stack}>
          <StateText state={`competence.${competence}`} />
          {daysLeft === null ? null : (
            <ToneText tone="warn" icon={IconClockExclamation}>
              {words('daysLeft', { count: daysLeft })}
            </ToneText>
          )}
        </span>
      ),
    },
    {
      id: 'until',
      title: words('columns.until'),
      width: 104,
      sortBy: ({ profile }) => profile?.competentUntil ?? null,
      cell: ({ profile }) =>
        profile === null || profile.competentFrom === null
          ? formatDate(null)
          : profile.competentUntil === null
            ? words('noEnd')
            : formatDate(profile.competentUntil),
    },
    {
      id: 'trainings',
      title: words('columns.trainings'),
      width: 76,
      align: 'end',
      sortBy: ({ profile }) => profile?.trainings.length ?? 0,
      cell: ({ profile }) => formatNumber(profile?.trainings.length ?? 0),
    },
    {
      id: 'done',
      title: words('columns.done'),
      width: 96,
      align: 'end',
      sortBy: ({ done }) => done.length,
      cell: ({ done }) => formatNumber(done.length),
    },
    {
      id: 'load',
      title: words('columns.load', { year }),
      width: 150,
      sortBy: ({ load }) => load.hours,
      cell: ({ load }) =>
        load.sittings === 0 ? (
          <span className={css.dim}>{words('noLoad')}</span>
        ) : (
          <span className={css.stack}>
            <span>{words('load', { audits: load.audits, sittings: load.sittings })}</span>
            <span className={css.dim}>{words('hours', { hours: formatNumber(load.hours) })}</span>
          </span>
        ),
    },
  ];
}
