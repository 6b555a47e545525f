import { afterEach, beforeEach, expect, it } from 'vitest';
import { createToasts } from '../../../renderer/app/toasts';
import { lastErrors, watchErrors } from '../../../renderer/app/watch-errors';

const toasts = createToasts(() => () => {});
let stop = () => {};

beforeEach(() => {
  stop = watchErrors(window as unknown as Window, toasts);
});
afterEach(() => {
  stop();
  toasts.close(toasts.shown()?.id ?? '');
});

it('an error that nobody caught is told with what was kept', () => {
  window.dispatchEvent(new ErrorEvent('error', { message: 'boom', error: new Error('boom') }));
  expect(toasts.shown()).toMatchObject({ tone: 'failed', title: 'Chương trình gặp lỗi ngoài dự kiến' });
  expect(toasts.shown()?.lines).toContain('boom');
});

it('a promise that nobody awaited is told too', () => {
  const event = Object.assign(new Event('unhandledrejection'), { reason: 'lost' });
  window.dispatchEvent(event);
  expect(toasts.shown()?.lines).toContain('lost');
});

it('the note of a resize observer about its own timing is not an error', () => {
  window.dispatchEvent(
    new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' }),
  );
  expect(toasts.shown()).toBeNull();
});

it('nothing is told after stopping', () => {
  stop();
  window.dispatchEvent(new ErrorEvent('error', { message: 'boom' }));
  expect(toasts.shown()).toBeNull();
});

it('the last errors are remembered for support, and no more than twenty', () => {
  for (let number = 1; number <= 25; number += 1) {
    const error = new RangeError(`boom ${number}`);
    window.dispatchEvent(new ErrorEvent('error', { message: 'boom', error }));
  }
  const errors = lastErrors();
  expect(errors).toHaveLength(20);
  expect(errors.at(-1)).toMatchObject({ name: 'RangeError', message: 'boom 25', at: expect.stringMatching(/Z$/) });
  expect(errors.at(0)?.message).toBe('boom 6');
});
