import { IconDots } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../../../../ui/icon-button';
import { Menu, type MenuEntry } from '../../../../ui/menu';

interface RowMenuProps {
  readonly label: string;
  readonly entries: () => readonly MenuEntry[];
}

/** Further acts on a row. The menu is made when it is first asked for: a long table would pay for one in every row. */
export function RowMenu({ label, entries }: RowMenuProps) {
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (asked) box.current?.querySelector('button')?.click();
  }, [asked]);
  return (
    <span ref={box}>
      {asked ? (
        <Menu align="end" trigger={<IconButton small icon={IconDots} label={label} />} entries={entries()} />
      ) : (
        <IconButton small icon={IconDots} label={label} onClick={() => setAsked(true)} />
      )}
    </span>
  );
}
