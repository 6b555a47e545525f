import { useCallback } from 'react';
import { useData } from '../data/store-context';
import { useHost } from '../host/host-context';
import { wordsOf } from '../strings/use-words';
import { useAppParts } from './app-context';
import { exportData } from './export-data';

/** Exports the data file and tells what became of it. */
export function useExportData(): () => Promise<void> {
  const { store, today } = useData();
  const { toasts, version } = useAppParts();
  const host = useHost();
  return useCallback(async () => {
    const words = wordsOf('shell');
    const outcome = await exportData(store, host, version, today());
    if (outcome.type === 'saved') toasts.show({ tone: 'done', title: words('exported', { name: outcome.name }) });
    if (outcome.type === 'failed')
      toasts.show({ tone: 'failed', title: words('exportFailed'), lines: [outcome.reason] });
  }, [store, host, version, today, toasts]);
}
