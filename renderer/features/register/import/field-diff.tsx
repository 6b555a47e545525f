import type { FieldChange } from '../../../core/register/import-fields';
import { useWords } from '../../../strings/use-words';
import { fieldName, valueLines } from './field-words';
import css from './import.module.css';

/** Old and new value of each changed field; lines that stand on both sides bear no mark. */
export function FieldDiff({ changes }: { readonly changes: readonly FieldChange[] }) {
  const words = useWords('register');
  const common = useWords('common');
  return (
    <table className={css.diff}>
      <thead className={css.diffHead}>
        <tr>
          <th scope="col">{words('import.diff.field')}</th>
          <th scope="col">{words('import.diff.before')}</th>
          <th scope="col">{words('import.diff.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => {
          const before = valueLines(change.field, change.before, words, common);
          const after = valueLines(change.field, change.after, words, common);
          return (
            <tr key={change.field}>
              <th scope="row">{fieldName(change.field, words)}</th>
              <td>
                {before.length === 0 ? <span className={css.blank}>{common('notEntered')}</span> : null}
                {before.map((line) =>
                  after.includes(line) ? (
                    <span key={line} className={css.same}>
                      {line}
                    </span>
                  ) : (
                    <del key={line}>{line}</del>
                  ),
                )}
              </td>
              <td>
                {after.map((line) =>
                  before.includes(line) ? (
                    <span key={line} className={css.same}>
                      {line}
                    </span>
                  ) : (
                    <ins key={line}>{line}</ins>
                  ),
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
