import { afterEach, beforeEach, expect, it } from 'vitest';
import { createToasts } from '../../../renderer/app/toasts';
import { watchErrors } from '../../../renderer/app/watch-errors';

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
