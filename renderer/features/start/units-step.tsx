import { useWords } from '../../strings/use-words';
import { TextArea } from '../../ui/text-area';
import css from './start.module.css';
import { readUnitLines } from './unit-lines';

interface Props {
  readonly value: string;
  /** What is wrong with the lines, `null` when nothing is. */
  readonly error: string | null;
  readonly onChange: (value: string) => void;
}

/** Units of the agency, one a line. */
export function UnitsStep({ value, error, onChange }: Props) {
  const words = useWords('start');
  return (
    <>
      <TextArea
        label={words('units.list')}
        hint={words('units.hint')}
        placeholder={words('units.example')}
        error={error}
        rows={8}
        value={value}
        onChange={onChange}
      />
      <p className={css.hint} aria-live="polite">
        {words('units.count', { count: readUnitLines(value).length })}
      </p>
    </>
  );
}
