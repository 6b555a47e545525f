import { type Icon, IconChevronRight, IconNote, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { WorkspaceState } from '../../data/record-types';
import type { RecordChange } from '../../data/store';
import { useWords } from '../../strings/use-words';
import type { Tone } from '../../ui/states';
import { ToneText } from '../../ui/tone-text';
import { fieldChanges } from './field-changes';
import { FieldTable } from './field-table';
import css from './history.module.css';
import { recordLabel } from './record-label';

type Op = 'created' | 'updated' | 'deleted' | 'same';

const shapes: Readonly<Record<Op, readonly [Tone, Icon]>> = {
  created: ['ok', IconPlus],
  updated: ['info', IconPencil],
  deleted: ['bad', IconTrash],
  same: ['mute', IconNote],
};

interface Props {
  readonly change: RecordChange;
  readonly state: WorkspaceState;
  readonly open: boolean;
}

/** A record before and after, part by part. */
export function RecordChangeView({ change, state, open }: Props) {
  const words = useWords('history');
  const [unfolded, setUnfolded] = useState(open);
  const { entity, before, after } = change;
  const op = opOf(change);
  const [tone, Shape] = shapes[op];
  const record = after ?? before;
  const head = (
    <>
      <ToneText tone={tone} icon={Shape}>
        {words(`ops.${op}`)}
      </ToneText>
      <span className={css.entity}>{words(`entities.${entity}`)}</span>
      <span className={css.label}>{record === null ? '–' : recordLabel(entity, record, state, words)}</span>
    </>
  );
  if (op === 'same')
    return (
      <div className={css.record}>
        <p className={css.summary}>
          <span />
          {head}
        </p>
      </div>
    );
  return (
    <details className={css.record} open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary className={css.summary}>
        <IconChevronRight className={css.chevron} size={14} stroke={1.75} aria-hidden />
        {head}
      </summary>
      {unfolded ? (
        <FieldTable
          before={{ title: words('before'), record: before, state }}
          after={{ title: words('after'), record: after, state }}
        />
      ) : null}
    </details>
  );
}

function opOf({ before, after }: RecordChange): Op {
  if (before === null) return after === null ? 'same' : 'created';
  if (after === null) return 'deleted';
  return fieldChanges(before, after).length === 0 ? 'same' : 'updated';
}
