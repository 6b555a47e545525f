import type { VaultCapability } from '../contract';
import { keepDirectory, type LentDirectory, readKeptDirectory } from './kept-directory';

/** The folder that the user lends, as far as it may be used without asking again. */
export interface OpenVault {
  readonly vault: VaultCapability;
  readonly directory: FileSystemDirectoryHandle | null;
}

interface WithPicker {
  showDirectoryPicker(options: {
    readonly id: string;
    readonly mode: 'readwrite';
    readonly startIn: string;
  }): Promise<LentDirectory>;
}

const mode = 'readwrite';

/** Reads which folder was lent and whether it still is; `null` in a browser without file system access. */
export async function openVault(surroundings: object): Promise<OpenVault | null> {
  if (!hasPicker(surroundings)) return null;
  // A folder that cannot be remembered shall not keep the program from opening: it is to be picked again.
  const kept = await readKeptDirectory().catch(() => null);
  const isGranted = kept !== null && (await kept.queryPermission({ mode }).catch(() => 'prompt')) === 'granted';
  const vault: VaultCapability = {
    state: kept === null ? 'none' : isGranted ? 'granted' : 'lapsed',
    name: kept?.name ?? null,
    pick: () => pick(surroundings),
    renew: async () => kept !== null && (await kept.requestPermission({ mode })) === 'granted',
  };
  return { vault, directory: isGranted ? kept : null };
}

async function pick(surroundings: WithPicker): Promise<boolean> {
  try {
    await keepDirectory(await surroundings.showDirectoryPicker({ id: 'phukin', mode, startIn: 'documents' }));
    return true;
  } catch (error) {
    // The user closed the dialog, or refused the permission.
    if (error instanceof DOMException && ['AbortError', 'NotAllowedError'].includes(error.name)) return false;
    throw error;
  }
}

function hasPicker(surroundings: object): surroundings is WithPicker {
  return 'showDirectoryPicker' in surroundings;
}
