import type { CommitFailure } from './store';

/** Tagged failure of a write that the database refused: the disk is full, the storage gave up, another window wrote in between, or anything else with its reason. */
export function writeFailure(
  error: unknown,
  about: { readonly entity: string; readonly id: string } = NOTHING,
): CommitFailure {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return { type: 'quota-exceeded' };
  // Entries are only ever added: a sequence that is taken means that somebody else continued the chain.
  if (names.includes('ConstraintError')) return { type: 'conflict', entity: about.entity, id: about.id };
  const reason = reasonOf(error);
  return { type: hasStopped(names, reason) ? 'storage-stopped' : 'database-failed', reason };
}

/** Chromium aborts what it cannot write to a full disk without saying why, and then opens nothing any more. */
function hasStopped(names: readonly string[], reason: string): boolean {
  return names.includes('AbortError') || /^(UnknownError: )?Internal error/.test(reason);
}

/** Tagged failure of a write to a folder or the database: no room, the system's code, or {@link STOPPED}. */
export function storageFailure(
  error: unknown,
): { readonly type: 'quota-exceeded' } | { readonly type: 'write-failed'; readonly reason: string } {
  const reason = reasonOf(error);
  const full = FULL.has(reason) || namesOf(error).includes('QuotaExceededError');
  if (full) return { type: 'quota-exceeded' };
  return { type: 'write-failed', reason: codeOf(error) };
}

/** The system's code of a failed write, or {@link STOPPED}. */
export function codeOf(error: unknown): string {
  const reason = reasonOf(error);
  return hasStopped(namesOf(error), reason) ? STOPPED : reason;
}

/** Code of a write that fails because the browser's storage gave up. */
export const STOPPED = 'storage-stopped';

/** Codes of a folder without room: a full disk, a used-up quota of the user, one of the browser. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'QuotaExceededError']);

const NOTHING = { entity: '', id: '' };

/** The message of something thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Names of an error and of those that it wraps: Dexie hides the cause in `inner` or `failures`. */
function namesOf(error: unknown, depth = 0): readonly string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
  const inner = 'inner' in error ? namesOf(error.inner, depth + 1) : [];
  const failures =
    'failures' in error && Array.isArray(error.failures)
      ? error.failures.flatMap((failure: unknown) => namesOf(failure, depth + 1))
      : [];
  return [...name, ...inner, ...failures];
}
