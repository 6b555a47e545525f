import type { AppInfo, Host, HostMenu, OpenedFile, SaveRequest } from './contract';
import { MemoryFolder } from './memory-folder';

/** A host in memory, with what it was asked to do and what its dialogs shall answer. */
export interface MemoryHost extends Host {
  /** Files to answer to the coming calls of `open`, first first; a call beyond them is cancelled. */
  readonly filesToOpen: (readonly OpenedFile[])[];
  /** Names to answer to the coming calls of `save`; `null` cancels; a call beyond them takes the suggested name. */
  readonly namesToSave: (string | null)[];
  readonly saved: SaveRequest[];
  readonly journal: MemoryFolder;
  readonly attachments: MemoryFolder;
  readonly backups: MemoryFolder;
  readonly printed: string[];
  readonly menus: HostMenu[];
  /** Acts as the user who chooses a menu item. */
  chooseMenuItem(command: string): void;
  /** Acts as the user who closes the window: resolves when what listens to it has finished. */
  closeWindow(): Promise<void>;
  /** How often the program was started afresh. */
  startsAfresh(): number;
}

const info: AppInfo = { version: '0.0.0', platform: 'memory', dataLocation: 'memory' };

/** A host for tests and previews that touches nothing outside the program. */
export function memoryHost(): MemoryHost {
  const saved: SaveRequest[] = [];
  const filesToOpen: (readonly OpenedFile[])[] = [];
  const namesToSave: (string | null)[] = [];
  const printed: string[] = [];
  const menus: HostMenu[] = [];
  const listeners = new Set<(command: string) => void>();
  const closing = new Set<() => Promise<void>>();
  let startsAfresh = 0;
  return {
    kind: 'memory',
    filesToOpen,
    namesToSave,
    saved,
    printed,
    menus,
    chooseMenuItem: (command) => {
      for (const listener of listeners) listener(command);
    },
    closeWindow: async () => {
      await Promise.allSettled([...closing].map((listener) => listener()));
    },
    startsAfresh: () => startsAfresh,
    files: {
      save: async (request) => {
        const name = namesToSave.length === 0 ? request.suggestedName : (namesToSave.shift() ?? null);
        if (name === null) return { type: 'cancelled' };
        saved.push({ ...request, bytes: request.bytes.slice() });
        return { type: 'saved', name };
      },
      open: async ({ multiple }) => {
        const files = filesToOpen.shift() ?? [];
        return multiple ? files : files.slice(0, 1);
      },
    },
    print: {
      toPdf: async (html) => {
        printed.push(html);
        return new TextEncoder().encode(`%PDF-1.7\n% ${html.length}\n%%EOF\n`);
      },
      dialog: async (html) => {
        printed.push(html);
      },
    },
    journal: new MemoryFolder(),
    attachments: new MemoryFolder(),
    backups: new MemoryFolder(),
    vault: null,
    menu: {
      show: async (shown) => {
        menus.splice(0, menus.length, ...shown);
      },
      onCommand: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    app: {
      info: async () => info,
      persist: async () => true,
      onClosing: (listener) => {
        closing.add(listener);
        return () => closing.delete(listener);
      },
      startAfresh: async () => {
        startsAfresh += 1;
      },
    },
  };
}
