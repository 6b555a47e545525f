import { type Icon, IconChevronRight, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import type { WorkspaceState } from '../../data/record-types';
import type { RecordChange } from '../../data/store';
import { useWords } from '../../strings/use-words';
import type { Tone } from '../../ui/states';
import { ToneText } from '../../ui/tone-text';
import { describeValue } from './describe-value';
import { fieldChanges } from './field-changes';
import { fieldWords } from './field-words';
import css from './history.module.css';
import { recordLabel } from './record-label';

type Op = 'created' | 'updated' | 'deleted' | 'same';

const shapes: Readonly<Record<Op, readonly [Tone, Icon]>> = {
  created: ['ok', IconPlus],
  updated: ['info', IconPencil],
  deleted: ['bad', IconTrash],
  same: ['mute', IconPencil],
};

interface Props {
  readonly change: RecordChange;
  readonly state: WorkspaceState;
  readonly open: boolean;
}

/** A record before and after, part by part. */
export function RecordChangeView({ change, state, open }: Props) {
  const words = useWords('history');
  const { entity, before, after } = change;
  const op: Op = before === null ? (after === null ? 'same' : 'created') : after === null ? 'deleted' : 'updated';
  const [tone, Shape] = shapes[op];
  const record = after ?? before;
  const fields = fieldChanges(before, after);
  return (
    <details className={css.record} open={open}>
      <summary className={css.summary}>
        <IconChevronRight className={css.chevron} size={14} stroke={1.75} aria-hidden />
        <ToneText tone={tone} icon={Shape}>
          {words(`ops.${op}`)}
        </ToneText>
        <span className={css.entity}>{words(`entities.${entity}`)}</span>
        <span className={css.label}>{record === null ? '–' : recordLabel(entity, record, state, words)}</span>
      </summary>
      <table className={css.fields}>
        <thead>
          <tr>
            <th scope="col">{words('field')}</th>
            {op === 'created' ? null : <th scope="col">{words('before')}</th>}
            {op === 'deleted' ? null : <th scope="col">{words('after')}</th>}
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, before: was, after: is }) => (
            <tr key={field}>
              <th scope="row">{fieldWords(field, words)}</th>
              {op === 'created' ? null : <td>{describeValue(field, was, state, words)}</td>}
              {op === 'deleted' ? null : <td>{describeValue(field, is, state, words)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
