import { IconArrowBackUp, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { formatNumber, formatTime } from '../../strings/format';
import type { Words } from '../../strings/use-words';
import type { Column } from '../../ui/data-table/column';
import { IconButton } from '../../ui/icon-button';
import { ToneText } from '../../ui/tone-text';
import css from './history.module.css';
import type { HistoryRow } from './history-row';

/** Columns of the log; the first opens the details. */
export function historyColumns(
  words: Words<'history'>,
  open: string | null,
  toggle: (id: string) => void,
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
      cell: ({ header }) =>
        header.undoneBy === null ? null : (
          <ToneText tone="mute" icon={IconArrowBackUp}>
            {words('undone')}
          </ToneText>
        ),
    },
  ];
}
