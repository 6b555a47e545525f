import { type ContentDifference, type DifferenceValue, diffContents } from '../../../core/procedures/diff-contents';
import type { Revision } from '../../../core/procedures/revision';
import { useWorkspace } from '../../../data/store-context';
import { useWords, type Words } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { durationText } from '../editor/duration-text';
import { revisionNumbers } from '../revision-numbers';
import css from './compare.module.css';

interface CompareDialogProps {
  readonly before: Revision;
  readonly after: Revision;
  readonly onClose: () => void;
}

/** What one revision changed against another, old and new side by side. */
export function CompareDialog({ before, after, onClose }: CompareDialogProps) {
  const { agency } = useWorkspace();
  const words = useWords('procedures');
  const common = useWords('common');
  const differences = diffContents(before.content, after.content);
  const areas = new Map([...agency.values()].flatMap((one) => one.areaClasses.map(({ id, name }) => [id, name])));
  const text = (value: DifferenceValue | null) => {
    if (value === null || typeof value === 'string') return value;
    const duration = durationText(value.duration) || common('notEntered');
    return areas.size > 1 ? `${areas.get(value.areaClass) ?? ''}: ${duration}` : duration;
  };
  return (
    <Dialog
      open
      wide
      title={words('compare.title', { numbers: revisionNumbers(words, before, 'short') })}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common('close')}</Button>}
    >
      {differences.length === 0 ? (
        <p>{words('compare.none')}</p>
      ) : (
        <>
          <p className={css.count}>{words('compare.count', { count: differences.length })}</p>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{words('compare.part')}</th>
                <th scope="col">{words('compare.before')}</th>
                <th scope="col">{words('compare.after')}</th>
              </tr>
            </thead>
            <tbody>
              {differences.map((one, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list is built anew with the dialog and never reordered
                <tr key={index}>
                  <td>{partName(one, words)}</td>
                  <td>{mark('−', text(one.before), css.was)}</td>
                  <td>{mark('+', text(one.after), css.is)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Dialog>
  );
}

function mark(sign: string, text: string | null, tone: string | undefined) {
  if (text === null || text === '') return '–';
  return (
    <span className={tone}>
      {sign} {text}
    </span>
  );
}

function partName({ part, name, field }: ContentDifference, words: Words<'procedures'>): string {
  const whole =
    name !== '' && (part === 'step' || part === 'stage' || part === 'case')
      ? words(`compare.${part}`, { name })
      : words(`compare.parts.${part}`);
  return field === null ? whole : `${whole}: ${words(`compare.fields.${field}`)}`;
}
