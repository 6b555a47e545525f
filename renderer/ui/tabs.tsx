import { IconAlertTriangle } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { classNames } from './class-names';
import css from './tabs.module.css';

/** A tab of a record. */
export interface Tab<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count?: number | undefined;
  /** What is amiss behind it, spoken and shown as a triangle. */
  readonly warning?: string | undefined;
}

interface TabsProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly tabs: readonly Tab<Value>[];
  /** Id of the element that shows the chosen tab; give it `role="tabpanel"`. */
  readonly panelId: string;
}

/** Tabs over a panel; arrow keys, Home and End move between them. */
export function Tabs<Value extends string>({ label, value, onChange, tabs, panelId }: TabsProps<Value>) {
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const at = tabs.findIndex((tab) => tab.value === value);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (next === undefined || to === undefined) return;
    event.preventDefault();
    onChange(next.value);
    const index = tabs.indexOf(next);
    (event.currentTarget.children[index] as HTMLElement | undefined)?.focus();
  }
  return (
    <div role="tablist" tabIndex={-1} aria-label={label} className={css.tabs} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          aria-selected={tab.value === value}
          aria-controls={panelId}
          tabIndex={tab.value === value ? 0 : -1}
          className={classNames(css.tab, tab.value === value && css.on)}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
          {tab.count === undefined ? null : <span className={css.count}>{tab.count}</span>}
          {tab.warning === undefined ? null : (
            <IconAlertTriangle className={css.warn} size={14} stroke={2} role="img" aria-label={tab.warning} />
          )}
        </button>
      ))}
    </div>
  );
}
