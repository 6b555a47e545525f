import { formatNumber } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import css from './register.module.css';
import type { RegisterFilter } from './register-filter';
import type { RegisterLine } from './register-line';

interface UndeterminedNoteProps {
  readonly lines: readonly RegisterLine[];
  readonly filter: RegisterFilter;
  readonly onShow: () => void;
}

/** Says loudly how many administrative procedures nobody has decided on, and what to do about it. */
export function UndeterminedNote({ lines, filter, onShow }: UndeterminedNoteProps) {
  const words = useWords('register');
  const count = lines.filter(({ scope }) => scope === 'undetermined').length;
  if (count === 0) return null;
  const shown = filter.scope.size === 1 && filter.scope.has('undetermined');
  return (
    <Note tone="warn" strip>
      <div className={css.loud}>
        <span>{words('undetermined.text', { count, total: formatNumber(count) })}</span>
        {shown ? (
          <span>{words('undetermined.how')}</span>
        ) : (
          <Button small onClick={onShow}>
            {words('undetermined.show')}
          </Button>
        )}
      </div>
    </Note>
  );
}
