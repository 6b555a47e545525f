import { useEffect, useRef } from 'react';
import { commandOf, type WalkCommand } from './walk-keys';

interface WalkKeys {
  /** False while a dialog is open. */
  readonly enabled: boolean;
  readonly onCommand: (command: WalkCommand) => void;
  /** Pictures and files that were pasted or dropped. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** Listens for the keys of the walk and for files pasted or dropped anywhere on the screen. */
export function useWalkKeys(keys: WalkKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || !latest.current.enabled || isElsewhere(event.target)) return;
      const command = commandOf(event, isTyping(event.target));
      if (command === null || isClick(event)) return;
      event.preventDefault();
      latest.current.onCommand(command);
    }
    function onPaste(event: ClipboardEvent) {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || !latest.current.enabled || isElsewhere(event.target)) return;
      // a copied table comes as text and as a picture: in a field its text is meant
      if (isTyping(event.target) && event.clipboardData?.getData('text/plain') !== '') return;
      event.preventDefault();
      latest.current.onFiles(files);
    }
    // a file dropped beside a field must never take the window away
    function onDragOver(event: DragEvent) {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    }
    function onDrop(event: DragEvent) {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      if (latest.current.enabled) latest.current.onFiles(files);
    }
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('paste', onPaste);
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('paste', onPaste);
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
}

/** Whether typing goes into `target`. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(target.type);
}

/** Whether the key belongs to a dialog or an open menu. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null;
}

/** Enter clicks what is focused, unless that is the answer already given; the arrows move among choices. */
function isClick({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (key.startsWith('Arrow')) return target.matches('input[type="radio"]');
  if (key !== 'Enter' || ctrlKey || metaKey) return false;
  return target.closest('button, a, [role="button"], summary')?.matches(':not([aria-pressed="true"])') ?? false;
}
