import { useState } from 'react';
import type { ImportFailure } from '../../data/store';
import { useData } from '../../data/store-context';
import { useHost } from '../../host/host-context';

/** How opening a workspace file goes. */
export interface OpenFile {
  readonly busy: boolean;
  readonly progress: { readonly name: string; readonly done: number; readonly total: number } | null;
  readonly failure: { readonly name: string; readonly error: ImportFailure } | null;
  readonly browse: () => Promise<void>;
}

/** Asks for a workspace file and takes it over. */
export function useOpenFile(): OpenFile {
  const { store } = useData();
  const host = useHost();
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<OpenFile['progress']>(null);
  const [failure, setFailure] = useState<OpenFile['failure']>(null);

  async function browse() {
    setBusy(true);
    setFailure(null);
    try {
      const [file] = await host.files.open({ extensions: ['phukin'], multiple: false });
      if (file === undefined) return;
      const { name, size, bytes } = file;
      if (bytes === null) {
        setFailure({ name, error: { type: 'too-large', bytes: size } });
        return;
      }
      const imported = await store.file.import(bytes, (done, total) => setProgress({ name, done, total }));
      if (!imported.ok) setFailure({ name, error: imported.error });
    } finally {
      setProgress(null);
      setBusy(false);
    }
  }

  return { busy, progress, failure, browse };
}
