import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { renamePatiently, writeFileWhole } from './write-file';

const wishFile = 'start-afresh';

/** Starts the program anew, with the wish that the engine's databases be set aside first. */
export async function startAfresh(userData: string): Promise<void> {
  await writeFileWhole(join(userData, wishFile), new Uint8Array());
  app.relaunch();
  app.exit(0);
}

/**
 * Sets the engine's databases aside, as they are, when the last run wished so. To be called before the program is
 * ready, for then the engine opens them. The wish ends here even if it fails, lest it come true on a later day.
 */
export async function setStorageAside(userData: string, now: Date): Promise<void> {
  const wish = join(userData, wishFile);
  if (!existsSync(wish)) return;
  const storage = join(userData, 'IndexedDB');
  const aside = join(userData, 'aside', now.toISOString().replace(/[-:.]/g, ''));
  try {
    if (!existsSync(storage)) return;
    await mkdir(aside, { recursive: true });
    await renamePatiently(storage, join(aside, 'IndexedDB'));
  } finally {
    await rm(wish, { force: true });
  }
}
