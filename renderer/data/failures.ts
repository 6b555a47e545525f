import type { CommitFailure } from './store';

/** Tagged failure of a write that the database refused: the disk is full, another window wrote in between, or anything else with its reason. */
export function writeFailure(
  error: unknown,
  about: { readonly entity: string; readonly id: string } = NOTHING,
): CommitFailure {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return { type: 'quota-exceeded' };
  // Entries are only ever added: a sequence that is taken means that somebody else continued the chain.
  if (names.includes('ConstraintError')) return { type: 'conflict', entity: about.entity, id: about.id };
  return { type: 'database-failed', reason: reasonOf(error) };
}

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
