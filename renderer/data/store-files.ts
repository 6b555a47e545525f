import type { StoredFile } from '../core/packs/attach-files';
import { maxAttachmentBytes } from './attachments';
import type { AttachmentFailure, Store } from './store';

/** A file as the host opened it; without bytes it is too large to be read. */
export interface FileBytes {
  readonly name: string;
  readonly size: number;
  readonly bytes: Uint8Array | null;
}

/** A file that was not stored, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly failure: AttachmentFailure;
}

/** Stores the bytes of files one after the other; those that are too large or find no room are named. */
export async function storeFiles<File extends FileBytes>(
  { attachments }: Pick<Store, 'attachments'>,
  files: readonly File[],
  onStored?: (done: number) => void,
): Promise<{
  readonly stored: readonly { readonly source: File; readonly file: StoredFile }[];
  readonly refused: readonly RefusedFile[];
}> {
  const stored: { source: File; file: StoredFile }[] = [];
  const refused: RefusedFile[] = [];
  for (const source of files) {
    const { name, size, bytes } = source;
    const put =
      bytes === null
        ? ({ ok: false, error: { type: 'too-large', limit: maxAttachmentBytes } } as const)
        : await attachments.put(bytes);
    if (put.ok) stored.push({ source, file: { name, size, sha256: put.value } });
    else refused.push({ name, failure: put.error });
    onStored?.(stored.length + refused.length);
  }
  return { stored, refused };
}
