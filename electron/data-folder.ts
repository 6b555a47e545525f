import { join } from 'node:path';

/** What decides where the data live; `appData` is the platform's own folder for program data. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly localAppData: string | undefined;
  readonly appData: string;
}

/**
 * Folder of the data. On Windows the local one: Electron's default lies in the roaming profile, which domain networks
 * copy at every sign-in.
 */
export function dataFolder({ platform, localAppData, appData }: Surroundings): string {
  const base = platform === 'win32' && localAppData ? localAppData : appData;
  return join(base, 'phukin');
}
