import { type Icon, IconChevronDown, IconChevronRight, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import type { Words } from '../../../strings/use-words';
import type { Column } from '../../../ui/data-table/column';
import { IconButton } from '../../../ui/icon-button';
import { LongText } from '../../../ui/long-text';
import type { Tone } from '../../../ui/states';
import { ToneText } from '../../../ui/tone-text';
import { writeRecordKey } from '../history-query';
import type { Difference } from './compare-states';
import type { DifferenceRow } from './difference-rows';
import css from './known.module.css';

const looks: Readonly<Record<Difference['kind'], readonly [Tone, Icon]>> = {
  added: ['ok', IconPlus],
  changed: ['info', IconPencil],
  gone: ['bad', IconTrash],
};

/** Columns of the list of differences; the first unfolds then and now. */
export function differenceColumns(
  words: Words<'history'>,
  open: string | null,
  toggle: (key: string) => void,
): readonly Column<DifferenceRow>[] {
  return [
    {
      id: 'open',
      title: words('known.open'),
      width: 44,
      cell: ({ key, label }) => (
        <IconButton
          small
          kind="quiet"
          label={words(key === open ? 'close' : 'open', { what: label })}
          icon={key === open ? IconChevronDown : IconChevronRight}
          onClick={() => toggle(key)}
        />
      ),
    },
    {
      id: 'kind',
      title: words('columns.state'),
      width: 116,
      cell: ({ difference: { kind } }) => {
        const [tone, Shape] = looks[kind];
        return (
          <ToneText tone={tone} icon={Shape}>
            {words(`known.${kind}`)}
          </ToneText>
        );
      },
    },
    {
      id: 'what',
      title: words('known.what'),
      minWidth: 240,
      cell: ({ label, kindOfRecord, parts }) => (
        <div>
          <LongText text={label} lines={1} />
          <span className={css.dim}>{parts === '' ? kindOfRecord : `${kindOfRecord} · ${parts}`}</span>
        </div>
      ),
    },
    {
      id: 'history',
      title: words('known.history'),
      width: 76,
      cell: ({ difference, label }) => (
        <RouteLink
          to={paths.history}
          query={{ record: writeRecordKey(difference) }}
          aria-label={words('known.historyOf', { what: label })}
        >
          {words('known.history')}
        </RouteLink>
      ),
    },
  ];
}
