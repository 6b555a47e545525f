/** A folder of files outside the database, as the host offers it (the same shape as the host's own `Folder`). */
export interface Folder {
  readonly outside: boolean;
  list(): Promise<readonly { readonly name: string; readonly size: number }[]>;
  read(name: string, from?: number): Promise<Uint8Array | null>;
  append(name: string, bytes: Uint8Array): Promise<void>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
  setAside(label: string): Promise<void>;
  free(): Promise<number | null>;
}

/** What reading a folder needs of it. */
export type FolderReader = Pick<Folder, 'list' | 'read'>;

/** Folders outside the database; `null` where the host has none. */
export interface Folders {
  readonly journal: Folder | null;
  readonly attachments: Folder | null;
  readonly backups: Folder | null;
}

/** Folders that are only read. */
export type FolderReaders = { readonly [Place in keyof Folders]: FolderReader | null };
