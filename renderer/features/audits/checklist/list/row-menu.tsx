import { IconDots } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { Menu, type MenuEntry } from '../../../../ui/menu';
import css from './checklist.module.css';

interface RowMenuProps {
  readonly label: string;
  readonly entries: () => readonly MenuEntry[];
}

/** Further acts on a row. The menu is made when it is first asked for: a long table would pay for one in every row. */
export function RowMenu({ label, entries }: RowMenuProps) {
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const button = box.current?.querySelector('button');
    if (!asked || button === null || button === undefined) return;
    button.focus();
    button.click();
  }, [asked]);
  const dots = <IconDots size={16} stroke={1.75} aria-hidden />;
  return (
    <span ref={box}>
      {asked ? (
        <Menu
          align="end"
          trigger={
            <button type="button" className={css.dots} aria-label={label}>
              {dots}
            </button>
          }
          entries={entries()}
        />
      ) : (
        <button
          type="button"
          className={css.dots}
          aria-label={label}
          aria-haspopup="menu"
          onClick={() => setAsked(true)}
        >
          {dots}
        </button>
      )}
    </span>
  );
}
