import { IconArrowBackUp, IconChevronDown, IconChevronRight, IconNotes } from '@tabler/icons-react';
import { formatNumber, formatTime } from '../../strings/format';
import type { Words } from '../../strings/use-words';
import type { Column } from '../../ui/data-table/column';
import { IconButton } from '../../ui/icon-button';
import { ToneText } from '../../ui/tone-text';
import css from './history.module.css';
import type { HistoryRow } from './history-row';

/** Columns of the log; the first opens the details. `corrected` are the changes about which a correction was logged. */
export function historyColumns(
  words: Words<'history'>,
  open: string | null,
  toggle: (id: string) => void,
  corrected: { has(id: string): boolean },
): readonly Column<HistoryRow>[] {
  return [
    {
      id: 'open',
      title: words('columns.open'),
      width: 44,
      cell: ({ header, what }) => (
        <IconButton
          small
          kind="quiet"
          label={words(header.id === open ? 'close' : 'open', { what })}
          icon={header.id === open ? IconChevronDown : IconChevronRight}
          onClick={() => toggle(header.id)}
        />
      ),
    },
    { id: 'time', title: words('columns.time'), width: 64, cell: ({ header }) => formatTime(header.at) },
    { id: 'what', title: words('columns.what'), minWidth: 280, cell: ({ what }) => what },
    {
      id: 'who',
      title: words('columns.who'),
      width: 200,
      cell: ({ header, who }) => <span className={header.actor === null ? css.nobody : undefined}>{who}</span>,
    },
    {
      id: 'records',
      title: words('columns.records'),
      width: 80,
      align: 'end',
      cell: ({ header }) => formatNumber(header.count),
    },
    {
      id: 'state',
      title: words('columns.state'),
      width: 150,
      cell: ({ header }) => (
        <ChangeMarks undone={header.undoneBy !== null} corrected={corrected.has(header.id)} words={words} />
      ),
    },
  ];
}

interface ChangeMarksProps {
  readonly undone: boolean;
  readonly corrected: boolean;
  readonly words: Words<'history'>;
}

/** What became of a recorded change: taken back, told to be a mistake. */
export function ChangeMarks({ undone, corrected, words }: ChangeMarksProps) {
  return (
    <>
      {undone ? (
        <ToneText tone="mute" icon={IconArrowBackUp}>
          {words('undone')}
        </ToneText>
      ) : null}
      {corrected ? (
        <ToneText tone="note" icon={IconNotes}>
          {words('note.corrected')}
        </ToneText>
      ) : null}
    </>
  );
}
