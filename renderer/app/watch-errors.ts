import type { CaughtError } from '../data/support/support-facts';
import { wordsOf } from '../strings/use-words';
import type { Toasts } from './toasts';

/** How many errors are remembered. */
const REMEMBERED = 20;

const remembered: CaughtError[] = [];

/** Errors that nobody caught since the program started, the newest last and no more than 20. */
export function lastErrors(): readonly CaughtError[] {
  return [...remembered];
}

/** Tells the user about errors that nobody caught, and remembers them for support; returns the way to stop it. */
export function watchErrors(target: Window, toasts: Toasts): () => void {
  function tell(reason: unknown) {
    remember(reason);
    const words = wordsOf('shell');
    toasts.show({
      tone: 'failed',
      title: words('failures.unexpected.title'),
      lines: [words('failures.unexpected.kept'), reason instanceof Error ? reason.message : String(reason)],
    });
  }
  const onError = (event: ErrorEvent) => {
    if (!isHarmless(event.message)) tell(event.error ?? event.message);
  };
  const onRejection = (event: PromiseRejectionEvent) => tell(event.reason);
  target.addEventListener('error', onError);
  target.addEventListener('unhandledrejection', onRejection);
  return () => {
    target.removeEventListener('error', onError);
    target.removeEventListener('unhandledrejection', onRejection);
  };
}

function remember(reason: unknown): void {
  const error = reason instanceof Error ? reason : { name: 'Error', message: String(reason), stack: '' };
  const { name, message, stack = '' } = error;
  remembered.push({ at: new Date().toISOString(), name, message, stack });
  remembered.splice(0, remembered.length - REMEMBERED);
}

/** A resize observer that needs another frame reports itself as an error; nothing is lost. */
function isHarmless(message: string): boolean {
  return message.startsWith('ResizeObserver loop');
}
