import { version1 } from './version-1';
import { version2 } from './version-2';
import { version3 } from './version-3';

/** One step of the database's shape; Dexie's index syntax per table. */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
}

/** Every shape that was ever released, oldest first. Append only. */
export const migrations: readonly Migration[] = [version1, version2, version3];

/** Newest shape that this program knows. */
export const knownVersion: number = migrations.at(-1)?.version ?? 0;
