import { wordsOf } from '../strings/use-words';
import type { Toasts } from './toasts';

/** Tells the user about errors that nobody caught; returns the way to stop it. */
export function watchErrors(target: Window, toasts: Toasts): () => void {
  function tell(reason: unknown) {
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

/** A resize observer that needs another frame reports itself as an error; nothing is lost. */
function isHarmless(message: string): boolean {
  return message.startsWith('ResizeObserver loop');
}
