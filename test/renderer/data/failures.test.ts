import { describe, expect, test } from 'vitest';
import { reasonOf, STOPPED, storageFailure, writeFailure } from '../../../renderer/data/failures';

const named = (name: string, more: object = {}) => Object.assign(new Error(`${name} happened`), { name }, more);

describe('a refused write', () => {
  test.each([
    ['itself', named('QuotaExceededError')],
    ['wrapped once', named('AbortError', { inner: named('QuotaExceededError') })],
    [
      'among the failures of a bulk write',
      named('BulkError', { failures: [named('ConstraintError'), named('QuotaExceededError')] }),
    ],
    ['wrapped twice', named('AbortError', { inner: named('BulkError', { failures: [named('QuotaExceededError')] }) })],
  ])('is a full disk when the quota error stands %s', (_, error) => {
    expect(writeFailure(error)).toEqual({ type: 'quota-exceeded' });
  });

  test.each([
    [named('UnknownError'), 'UnknownError happened'],
    ['plain text', 'plain text'],
    [undefined, 'undefined'],
  ])('is otherwise told with its reason', (error, reason) => {
    expect(writeFailure(error)).toEqual({ type: 'database-failed', reason });
  });

  test.each([
    [named('AbortError'), 'AbortError happened'],
    [
      Object.assign(new Error('journal.bulkAdd(): 176 of 200 operations failed.'), {
        name: 'BulkError',
        failures: [named('AbortError')],
      }),
      'journal.bulkAdd(): 176 of 200 operations failed.',
    ],
    [
      new Error('Internal error opening backing store for indexedDB.open.'),
      'Internal error opening backing store for indexedDB.open.',
    ],
    [
      new Error('UnknownError: Internal error committing transaction.'),
      'UnknownError: Internal error committing transaction.',
    ],
  ])('of a storage that gave up is told as such', (error, reason) => {
    expect(writeFailure(error)).toEqual({ type: 'storage-stopped', reason });
    expect(storageFailure(error)).toEqual({ type: 'write-failed', reason: STOPPED });
  });

  test('is a conflict about the first record when somebody else continued the chain', () => {
    const error = named('BulkError', { failures: [named('ConstraintError')] });
    expect(writeFailure(error, { entity: 'procedure', id: 'p' })).toEqual({
      type: 'conflict',
      entity: 'procedure',
      id: 'p',
    });
  });

  test('that names itself in a circle comes to an end', () => {
    const error: Error & { inner?: unknown } = new Error('round');
    error.inner = error;
    expect(writeFailure(error)).toEqual({ type: 'database-failed', reason: 'round' });
  });
});

test('the reason of an error is its message', () => {
  expect(reasonOf(new Error('why'))).toBe('why');
});

describe('a refused write to a folder', () => {
  test.each(['ENOSPC', 'EDQUOT', 'QuotaExceededError'])('is a full disk at %s', (code) => {
    expect(storageFailure(new Error(code))).toEqual({ type: 'quota-exceeded' });
  });

  test('is a full disk when the database says so, however wrapped', () => {
    expect(storageFailure(named('AbortError', { inner: named('QuotaExceededError') }))).toEqual({
      type: 'quota-exceeded',
    });
  });

  test('is told with its code otherwise', () => {
    expect(storageFailure(new Error('EROFS'))).toEqual({ type: 'write-failed', reason: 'EROFS' });
  });
});
