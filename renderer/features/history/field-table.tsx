import type { JsonObject } from '../../core/kernel/json';
import type { WorkspaceState } from '../../data/record-types';
import { useWords } from '../../strings/use-words';
import { describeValue } from './describe-value';
import { fieldChanges } from './field-changes';
import { fieldWords } from './field-words';
import css from './history.module.css';

/** Records of a moment with the name of that moment, heading a column. */
interface Side {
  readonly title: string;
  readonly record: JsonObject | null;
  /** Records in which names are looked up. */
  readonly state: WorkspaceState;
}

interface FieldTableProps {
  readonly before: Side;
  readonly after: Side;
}

/** The parts of a record that differ, side by side; a side on which the record did not exist is left out. */
export function FieldTable({ before, after }: FieldTableProps) {
  const words = useWords('history');
  const fields = fieldChanges(before.record, after.record);
  return (
    <table className={css.fields}>
      <thead>
        <tr>
          <th scope="col">{words('field')}</th>
          {before.record === null ? null : <th scope="col">{before.title}</th>}
          {after.record === null ? null : <th scope="col">{after.title}</th>}
        </tr>
      </thead>
      <tbody>
        {fields.map(({ field, before: was, after: is }) => (
          <tr key={field}>
            <th scope="row">{fieldWords(field, words)}</th>
            {before.record === null ? null : <td>{describeValue(field, was, before.state, words)}</td>}
            {after.record === null ? null : <td>{describeValue(field, is, after.state, words)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
