import { expect, test } from 'vitest';
import { err, ok, unreachable } from '../../../../renderer/core/kernel/result';

test('a success carries its value and a failure its tagged error', () => {
  expect(ok(3)).toEqual({ ok: true, value: 3 });
  expect(err({ type: 'code-taken' })).toEqual({ ok: false, error: { type: 'code-taken' } });
});

test('a case that should not exist is a bug and throws with its reason', () => {
  expect(() => unreachable('x' as never, 'unknown kind')).toThrow('unknown kind: "x"');
});
