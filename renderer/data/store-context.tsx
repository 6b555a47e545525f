import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Day } from '../core/calendar/day';
import type { ChangeSetDraft } from '../core/kernel/change';
import type { IdSource } from '../core/kernel/ids';
import type { Instant } from '../core/kernel/instant';
import type { BackupState, Backups } from './backup/backups';
import type { WorkspaceState } from './record-types';
import type { ChangeSetHeader, Store } from './store';

/** What became of a file that the user was asked to save; `reason` is the system's code such as `ENOSPC`. */
export type FileOutcome =
  | { readonly type: 'saved'; readonly name: string }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly reason: string };

/** What the composition root hands to every screen. */
export interface DataServices {
  readonly store: Store;
  readonly backups: Backups;
  /** Today's date on this machine. */
  readonly today: () => Day;
  readonly now: () => Instant;
  readonly newId: IdSource;
  /** Commits and tells the user: a toast with undo on success, a plain error otherwise. Returns the header, `null` when nothing was stored. */
  readonly commit: (
    draft: ChangeSetDraft,
    progress?: (done: number, total: number) => void,
  ) => Promise<ChangeSetHeader | null>;
  /** Takes a change set back and tells the user. */
  readonly undo: (changeSetId: string) => Promise<boolean>;
  /** Takes a backup now and tells what became of it. */
  readonly backUp: () => Promise<void>;
  /** Saves the whole workspace as one file where the user says, and tells what became of it. */
  readonly saveWorkspace: () => Promise<FileOutcome>;
  /** Saves counts, versions and results of checks for whoever helps from afar, and tells what became of it. */
  readonly saveSupportBundle: () => Promise<FileOutcome>;
  /** Tells the user what became of a file; nothing when the user cancelled. */
  readonly tellSaved: (outcome: FileOutcome) => void;
}

const DataContext = createContext<DataServices | null>(null);

/** Hands the data services to all screens below. */
export function DataProvider({ services, children }: { services: DataServices; children: ReactNode }) {
  return <DataContext value={services}>{children}</DataContext>;
}

/** The data services; throws outside a {@link DataProvider}. */
export function useData(): DataServices {
  const services = useContext(DataContext);
  if (services === null) throw new Error('no DataProvider above this component');
  return services;
}

/** Current records; renders again after each committed change set. */
export function useWorkspace(): WorkspaceState {
  const { store } = useData();
  return useSyncExternalStore(store.subscribe, store.state);
}

/** Change-set headers, newest first; renders again after each commit. */
export function useHistory(): readonly ChangeSetHeader[] {
  const { store } = useData();
  return useSyncExternalStore(store.subscribe, store.history);
}

/** What is known of backups; renders again whenever it changes. */
export function useBackupState(): BackupState {
  const { backups } = useData();
  return useSyncExternalStore(backups.subscribe, backups.state);
}
