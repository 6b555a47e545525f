import type { IdSource } from '../../core/kernel/ids';
import type { Folders } from '../folder';
import type { Store } from '../store';
import type { Tasks } from '../tasks/tasks';

/** What backups need from outside. */
export interface BackupsOptions {
  /** Name of the first generation of the workspace, such as `phukin`. */
  readonly base: string;
  /** The open workspace. */
  readonly store: Pick<Store, 'database' | 'state' | 'history' | 'close'>;
  readonly folders: Folders;
  readonly tasks: Tasks;
  /** Version of the program. */
  readonly program: string;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  readonly newId: IdSource;
}
