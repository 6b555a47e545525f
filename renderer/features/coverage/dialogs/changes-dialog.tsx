import { type CoverageChange, coverageChangesOn } from '../../../core/coverage/coverage-changes';
import type { CoverageIndex } from '../../../core/coverage/coverage-index';
import { formatDate } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Dialog } from '../../../ui/dialog';
import { StateText } from '../../../ui/state-text';
import css from './dialogs.module.css';

interface ChangesDialogProps {
  readonly index: CoverageIndex;
  readonly since: string;
  readonly day: string;
  readonly onClose: () => void;
}

/** Every administrative procedure that was gained, lost, entered or left between two days. */
export function ChangesDialog({ index, since, day, onClose }: ChangesDialogProps) {
  const words = useWords('coverage');
  const changes = coverageChangesOn(index, since, day);
  const lists = (['gained', 'lost', 'entered', 'left'] as const).filter((name) => changes[name].length > 0);
  return (
    <Dialog
      open
      wide
      title={words('changes.title', { from: formatDate(since), to: formatDate(day) })}
      onClose={onClose}
    >
      {lists.length === 0 ? <p>{words('changes.nothing')}</p> : null}
      {lists.map((name) => (
        <section key={name}>
          <h3>{words(`changes.${name}Title`, { count: changes[name].length })}</h3>
          <table className={css.table}>
            <tbody>
              {changes[name].map((change) => (
                <ChangeRow key={change.after.administrative.id} change={change} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </Dialog>
  );
}

function ChangeRow({ change: { before, after } }: { readonly change: CoverageChange }) {
  return (
    <tr>
      <td>
        <b>{after.administrative.code}</b> {after.administrative.name}
      </td>
      <td className={css.stateCell}>
        <StateText state={`coverage.${before.state}`} />
      </td>
      <td className={css.stateCell}>
        <StateText state={`coverage.${after.state}`} />
      </td>
    </tr>
  );
}
