/** Outcome of an operation whose failure is expected: a value, never a thrown error. Bugs still throw. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a success. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Wraps an expected failure; `error` is a tagged plain object such as `{ type: 'code-taken' }`. */
export function err<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}

/** Makes the compiler refuse a switch that forgets a case; throws when reached at run time. */
export function unreachable(value: never, reason: string): never {
  throw new Error(`${reason}: ${JSON.stringify(value)}`);
}
