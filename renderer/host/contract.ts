/** The port to the outside. Bytes and names cross it, never paths. A capability that a host lacks is `null`. */
export interface Host {
  readonly kind: 'electron' | 'browser' | 'memory';
  readonly files: FilesCapability;
  readonly print: PrintCapability;
  /** Segments of the change journal, outside the browser's own storage. */
  readonly journal: Folder | null;
  /** Bytes of attachments under their SHA-256, beside the journal. */
  readonly attachments: Folder | null;
  /** Automatic backups. A browser keeps them in its private file system until the user picks a folder. */
  readonly backups: Folder | null;
  /** Choosing the folder of the three above, where the user must: a browser with file system access. */
  readonly vault: VaultCapability | null;
  readonly menu: MenuCapability | null;
  readonly app: AppCapability;
}

/** Saving and opening through the host's dialogs. */
export interface FilesCapability {
  /** Asks where to save and writes the bytes. */
  save(request: SaveRequest): Promise<SaveOutcome>;
  /** Asks for files and reads them. An empty list when the user cancelled. */
  open(request: OpenRequest): Promise<readonly OpenedFile[]>;
}

/** A file to save; `extension` without the dot. */
export interface SaveRequest {
  readonly suggestedName: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What became of a save. `name` is the file's name without its folder, `reason` the system's code such as `ENOSPC`. */
export type SaveOutcome =
  | { readonly type: 'saved'; readonly name: string }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly reason: string };

/** Which files to ask for. */
export interface OpenRequest {
  readonly extensions: readonly string[];
  readonly multiple: boolean;
}

/** Largest file that is read, in bytes: 500 MB, for it is held several times over while it is checked. */
export const maxOpenedBytes = 500_000_000;

/** A file that the user chose. Larger ones than {@link maxOpenedBytes} come back with `bytes: null`. */
export interface OpenedFile {
  readonly name: string;
  readonly size: number;
  readonly bytes: Uint8Array | null;
}

/** Printing of an HTML document written by documents/html. */
export interface PrintCapability {
  /** PDF bytes of a complete HTML document, or `null` where the host can only show its print dialog. */
  readonly toPdf: ((html: string) => Promise<Uint8Array>) | null;
  /** Opens the print dialog on a complete HTML document. */
  dialog(html: string): Promise<void>;
}

/** Names in a {@link Folder}: Latin letters, digits, `-`, `_` and `.`, at most 200, not starting with a dot. */
export const plainName: RegExp = /^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,199}$/;

/**
 * A flat folder of the program's own files under {@link plainName | plain names}. A call that fails rejects with an
 * Error whose message is the system's code: `ENOSPC`, `EROFS`, `EACCES`, `QuotaExceededError`, `NotAllowedError` and so
 * on; `EINVAL` for a name that is not plain.
 */
export interface Folder {
  /** Whether it lies outside the browser's own storage and so outlives it. */
  readonly outside: boolean;
  /** Finished files in the order of their names, sizes in bytes; what lies aside or is half written is left out. */
  list(): Promise<readonly FolderFile[]>;
  /** Bytes of a file from `from` on (default 0), `null` when there is no such file. */
  read(name: string, from?: number): Promise<Uint8Array | null>;
  /**
   * Appends to a file, which it creates when missing. Resolves once the bytes, and a new name, are on the disk. Calls
   * take effect in their order. A kill in the middle may leave the beginning of the bytes.
   */
  append(name: string, bytes: Uint8Array): Promise<void>;
  /** Writes a file whole or not at all: beside it, to the disk, read back and compared, then renamed over it. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Removes a file; does nothing when there is none. */
  remove(name: string): Promise<void>;
  /**
   * Moves all files into a folder of that name inside this one, where nothing reads them any more; nothing is deleted.
   * Into `label-2` and so on where there is one. After a kill in the middle the first files may still be here.
   */
  setAside(label: string): Promise<void>;
  /** Bytes that may still be written, `null` when the host cannot tell. */
  free(): Promise<number | null>;
}

/** A file of a {@link Folder}; size in bytes. */
export interface FolderFile {
  readonly name: string;
  readonly size: number;
}

/** The folder that the user lends to the program in a browser. */
export interface VaultCapability {
  /** `none`: not chosen yet. `lapsed`: chosen, but the browser wants the permission asked again. */
  readonly state: 'none' | 'lapsed' | 'granted';
  /** Name of the chosen folder, `null` for none. */
  readonly name: string | null;
  /** Asks for a folder. True when one was chosen; it takes effect when the page is loaded again. */
  pick(): Promise<boolean>;
  /** Asks for the lapsed permission again, at a gesture of the user. True when it was given; it takes effect when the page is loaded again. */
  renew(): Promise<boolean>;
}

/** The native menu. Its words come from the screens, for the host has none of its own. */
export interface MenuCapability {
  /** Shows these menus in place of the former ones. */
  show(menus: readonly HostMenu[]): Promise<void>;
  /** Calls `listener` with the id of the chosen item; returns the way to stop it. */
  onCommand(listener: (command: string) => void): () => void;
}

/** One menu of the menu bar. */
export interface HostMenu {
  readonly label: string;
  readonly items: readonly HostMenuItem[];
}

/** A line of a menu: a command of the program, an act that the platform performs itself, or a separator. */
export type HostMenuItem =
  | {
      readonly type: 'command';
      readonly command: string;
      readonly label: string;
      /** Keys such as `CmdOrCtrl+N`, or `null` for none. */
      readonly accelerator: string | null;
    }
  | { readonly type: 'role'; readonly role: HostMenuRole; readonly label: string }
  | { readonly type: 'separator' };

/** Acts that the platform performs on the focused field or window. */
export type HostMenuRole =
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'zoomIn'
  | 'zoomOut'
  | 'resetZoom'
  | 'togglefullscreen'
  | 'quit';

/** Facts about the program and its surroundings. */
export interface AppCapability {
  info(): Promise<AppInfo>;
  /** Asks the platform not to evict the data; tells its answer. */
  persist(): Promise<boolean>;
  /**
   * Lets the program finish before its window closes: the first attempt to close calls `listener` and waits for it, a
   * second one closes at once. Returns the way to stop it. `null` where closing does not wait.
   */
  readonly onClosing: ((listener: () => Promise<void>) => () => void) | null;
  /** Sets the browser's own storage aside in the data folder, as it is, and starts the program anew; `null` where that is impossible. */
  readonly startAfresh: (() => Promise<void>) | null;
}

/** Where the program runs and where its data live, in words for the user. */
export interface AppInfo {
  readonly version: string;
  readonly platform: string;
  /** Folder or origin that holds the data. */
  readonly dataLocation: string;
}
