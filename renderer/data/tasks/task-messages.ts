import type { Result } from '../../core/kernel/result';
import type { ImportedWorkspace, ImportFailure } from '../store';
import type { DatabaseCheck, TableDigest, WorkspaceSummary } from './tasks';

/** A task for the worker, which does one and is then ended. */
export type TaskRequest =
  | { readonly type: 'exportFile'; readonly database: string; readonly program: string }
  | { readonly type: 'readFile'; readonly bytes: Uint8Array }
  | { readonly type: 'loadFile'; readonly bytes: Uint8Array; readonly database: string }
  | { readonly type: 'verify'; readonly database: string }
  | { readonly type: 'digest'; readonly database: string };

/** What a task gives. */
export interface TaskResults {
  readonly exportFile: Uint8Array;
  readonly readFile: Result<WorkspaceSummary, ImportFailure>;
  readonly loadFile: Result<ImportedWorkspace, ImportFailure>;
  readonly verify: DatabaseCheck;
  readonly digest: readonly TableDigest[];
}

/** What the window tells the worker: its task, and then perhaps to stop. */
export type ToWorker = TaskRequest | { readonly type: 'stop' };

/** What the worker tells the window: how far it is, and then its one outcome. */
export type FromWorker =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'done'; readonly result: TaskResults[keyof TaskResults] }
  | { readonly type: 'failed'; readonly message: string };
