import { useSyncExternalStore } from 'react';
import { ToastStack } from '../ui/toast';
import { useAppParts } from './app-context';

/** The messages of the moment. */
export function ToastCorner() {
  const { toasts } = useAppParts();
  const messages = useSyncExternalStore(toasts.subscribe, toasts.list);
  return <ToastStack messages={messages} onClose={toasts.close} />;
}
