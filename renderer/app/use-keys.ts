import { useEffect, useRef } from 'react';

/** Keys that work everywhere. */
export interface AppKeys {
  /** Ctrl+K. */
  readonly onSearch: () => void;
  /** Ctrl+Z outside text fields, where it takes back typing. */
  readonly onUndo: () => void;
}

/** Listens for the keys that work everywhere. */
export function useKeys(keys: AppKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key === 'k') latest.current.onSearch();
      else if (key === 'z' && !isTextField(event.target)) latest.current.onUndo();
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Whether typing goes into `target`. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file', 'range'].includes(target.type);
}
