import type { Result } from '../../core/kernel/result';
import type { OpenFailure } from '../database';
import type { Folders } from '../folder';
import type { RecoveryReport } from '../opening-report';
import type { OpeningStage } from '../store-options';
import type { RecoveryRequest } from './recovery-request';

/** What a recovery gives. */
export type RecoveryResult = Result<RecoveryReport | null, OpenFailure>;

/** A look into a folder, which only the window has. */
export interface FolderQuestion {
  readonly place: keyof Folders;
  /** File to be read, `null` for the list. */
  readonly name: string | null;
  readonly from: number;
}

/** What the window tells the worker: the recovery, then what it asked of the folders. */
export type ToRecovery =
  | { readonly type: 'recover'; readonly request: RecoveryRequest; readonly places: readonly (keyof Folders)[] }
  | { readonly type: 'answer'; readonly number: number; readonly value: unknown }
  | { readonly type: 'refusal'; readonly number: number; readonly reason: string };

/** What the worker tells the window: how far it is, what it asks of the folders, and its one outcome. */
export type FromRecovery =
  | { readonly type: 'progress'; readonly stage: OpeningStage; readonly done: number; readonly total: number }
  | { readonly type: 'ask'; readonly number: number; readonly question: FolderQuestion }
  | { readonly type: 'done'; readonly result: RecoveryResult }
  | { readonly type: 'failed'; readonly message: string };
