import { useSyncExternalStore } from 'react';
import { ToastPlace } from '../ui/toast';
import { useAppParts } from './app-context';

/** The message of the moment. */
export function ToastCorner() {
  const { toasts } = useAppParts();
  const message = useSyncExternalStore(toasts.subscribe, toasts.shown);
  return <ToastPlace message={message} onClose={toasts.close} onHold={toasts.hold} />;
}
