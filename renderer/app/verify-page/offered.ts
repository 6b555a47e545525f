/** A file that can be read when its turn comes. */
export interface OfferedFile {
  /** Path from the chosen folder, or the name of a single file; composed letters. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Rejects when the file cannot be read any more. */
  readonly read: () => Promise<Uint8Array>;
}

/** What the inspector handed over. */
export type Offered =
  | { readonly type: 'file'; readonly file: OfferedFile }
  | { readonly type: 'folder'; readonly name: string; readonly files: readonly OfferedFile[] };

/** Turns what a file field or a drop gave into what is to be checked; `null` for nothing or several single files. */
export function offeredFrom(files: readonly File[]): Offered | null {
  const first = files[0];
  if (first === undefined) return null;
  if (first.webkitRelativePath !== '') {
    const name = first.webkitRelativePath.split('/')[0] ?? '';
    const listed = files.map((file) => offeredFile(file, file.webkitRelativePath.slice(name.length + 1)));
    return { type: 'folder', name, files: listed };
  }
  return files.length === 1 ? { type: 'file', file: offeredFile(first, first.name) } : null;
}

function offeredFile(file: File, path: string): OfferedFile {
  return {
    path: path.normalize('NFC'),
    size: file.size,
    read: async () => new Uint8Array(await file.arrayBuffer()),
  };
}
