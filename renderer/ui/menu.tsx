import { Menu as FloatingMenu } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { classNames } from './class-names';
import css from './floating.module.css';

/** A command in a menu, or a heading or divider between them. */
export type MenuEntry =
  | {
      readonly id: string;
      readonly label: string;
      readonly onSelect: () => void;
      readonly icon?: Icon | undefined;
      readonly hint?: string | undefined;
      readonly disabled?: boolean | undefined;
      readonly danger?: boolean | undefined;
      readonly current?: boolean | undefined;
    }
  | { readonly id: string; readonly heading: string }
  | { readonly id: string; readonly divider: true };

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly entries: readonly MenuEntry[];
  readonly align?: 'start' | 'end' | undefined;
}

/** A menu of commands under a button; arrow keys move, Esc closes and gives the focus back. */
export function Menu({ trigger, entries, align = 'start' }: MenuProps) {
  const first = entries.find((entry) => 'onSelect' in entry && entry.disabled !== true);
  return (
    <FloatingMenu
      position={align === 'end' ? 'bottom-end' : 'bottom-start'}
      transitionProps={{ duration: 0 }}
      offset={4}
      returnFocus
      loop
      withInitialFocusPlaceholder={false}
    >
      <FloatingMenu.Target>{trigger}</FloatingMenu.Target>
      <FloatingMenu.Dropdown className={css.dropdown ?? ''}>
        {entries.map((entry) => {
          if ('divider' in entry) return <FloatingMenu.Divider key={entry.id} className={css.divider ?? ''} />;
          if ('heading' in entry)
            return (
              <FloatingMenu.Label key={entry.id} className={css.heading ?? ''}>
                {entry.heading}
              </FloatingMenu.Label>
            );
          const { icon: Shape } = entry;
          return (
            <FloatingMenu.Item
              key={entry.id}
              className={classNames(css.item, entry.danger === true && css.danger)}
              classNames={{ itemLabel: css.label ?? '', itemSection: css.section ?? '' }}
              data-autofocus={entry === first || undefined}
              onClick={entry.onSelect}
              disabled={entry.disabled === true}
              aria-current={entry.current === true ? 'true' : undefined}
              leftSection={Shape === undefined ? undefined : <Shape size={16} stroke={1.75} aria-hidden />}
              rightSection={entry.hint === undefined ? undefined : <span className={css.hint}>{entry.hint}</span>}
            >
              {entry.label}
            </FloatingMenu.Item>
          );
        })}
      </FloatingMenu.Dropdown>
    </FloatingMenu>
  );
}
