import type { StoredFile } from '../../../core/packs/attach-files';
import type { Store } from '../../../data/store';

/** Files as the host opened them. */
interface FileBytes {
  readonly name: string;
  readonly size: number;
  readonly bytes: Uint8Array | null;
}

/** Stores the bytes of files one after the other; files without bytes are too large and are named. */
export async function storeFiles(
  { attachments }: Pick<Store, 'attachments'>,
  files: readonly FileBytes[],
  onStored?: (done: number) => void,
): Promise<{ readonly stored: readonly StoredFile[]; readonly tooLarge: readonly string[] }> {
  const stored: StoredFile[] = [];
  const tooLarge: string[] = [];
  for (const { name, size, bytes } of files) {
    if (bytes === null) tooLarge.push(name);
    else stored.push({ name, size, sha256: await attachments.put(bytes) });
    onStored?.(stored.length + tooLarge.length);
  }
  return { stored, tooLarge };
}
