/** The port to the outside. Bytes and names cross it, never paths. A capability that a host lacks is `null`. */
export interface Host {
  readonly kind: 'electron' | 'browser' | 'memory';
  readonly files: FilesCapability;
  readonly print: PrintCapability;
  readonly journal: JournalCapability | null;
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

/** Largest file that is read, in bytes: 200 MB. */
export const maxOpenedBytes = 200_000_000;

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

/** The change journal beside the database, outside the browser profile. */
export interface JournalCapability {
  /** Appends lines and resolves once they are on the disk (fsync). Rejects when they are not. */
  append(lines: readonly string[]): Promise<void>;
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
}

/** Where the program runs and where its data live, in words for the user. */
export interface AppInfo {
  readonly version: string;
  readonly platform: string;
  /** Folder or origin that holds the data. */
  readonly dataLocation: string;
}
