import { IconSearch, IconX } from '@tabler/icons-react';
import type { Ref } from 'react';
import { useWords } from '../strings/use-words';
import { classNames } from './class-names';
import css from './field.module.css';

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly placeholder?: string | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A box for words to look for; Esc empties it. Folding diacritics is the list's work. */
export function SearchBox({ label, value, onChange, placeholder, ref }: SearchBoxProps) {
  const words = useWords('common');
  return (
    <div className={classNames(css.withButton, css.withIcon)}>
      <IconSearch className={css.inside} size={16} stroke={1.75} aria-hidden />
      <input
        ref={ref}
        type="search"
        aria-label={label}
        autoComplete="off"
        spellCheck={false}
        className={css.control}
        placeholder={placeholder ?? words('searchHint')}
        value={value}
        data-mantine-stop-propagation={value === '' ? undefined : 'true'}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.stopPropagation();
            onChange('');
          }
        }}
      />
      {value === '' ? null : (
        <span className={css.insideEnd}>
          <button type="button" className={css.drop} aria-label={words('clearSearch')} onClick={() => onChange('')}>
            <IconX size={14} stroke={1.75} aria-hidden />
          </button>
        </span>
      )}
    </div>
  );
}
