import { describe, expect, it, vi } from 'vitest';
import { createToasts } from '../../../renderer/app/toasts';

function place() {
  const waiting = new Map<() => void, number>();
  const toasts = createToasts((act, ms) => {
    waiting.set(act, ms);
    return () => waiting.delete(act);
  });
  const passTime = () => {
    for (const act of [...waiting.keys()]) {
      waiting.delete(act);
      act();
    }
  };
  const title = () => toasts.shown()?.title;
  return { toasts, waiting, passTime, title };
}

describe('messages', () => {
  it('of success stay six seconds', () => {
    const { toasts, waiting, passTime, title } = place();
    toasts.show({ tone: 'done', title: 'saved' });
    expect(title()).toBe('saved');
    expect([...waiting.values()]).toEqual([6000]);
    passTime();
    expect(toasts.shown()).toBeNull();
  });

  it('replace one another: only the newest is shown, and it stays its whole time', () => {
    const { toasts, waiting, title } = place();
    toasts.show({ tone: 'done', title: 'first' });
    toasts.show({ tone: 'done', title: 'second' });
    expect(title()).toBe('second');
    expect(waiting.size).toBe(1);
  });

  it('of failure stay until they are closed', () => {
    const { toasts, waiting, title } = place();
    toasts.show({ tone: 'failed', title: 'full' });
    expect(waiting.size).toBe(0);
    expect(title()).toBe('full');
    toasts.close(toasts.shown()?.id ?? '');
    expect(toasts.shown()).toBeNull();
  });

  it('of failure come back after a success that came later', () => {
    const { toasts, passTime, title } = place();
    toasts.show({ tone: 'failed', title: 'full' });
    toasts.show({ tone: 'done', title: 'saved' });
    expect(title()).toBe('saved');
    passTime();
    expect(title()).toBe('full');
  });

  it('of failure take the place of a success at once', () => {
    const { toasts, waiting, title } = place();
    toasts.show({ tone: 'done', title: 'saved' });
    toasts.show({ tone: 'failed', title: 'full' });
    expect(title()).toBe('full');
    expect(waiting.size).toBe(0);
  });

  it('do not leave while the user is at them, and stay their whole time afterwards', () => {
    const { toasts, waiting, passTime, title } = place();
    toasts.show({ tone: 'done', title: 'saved' });
    toasts.hold(true);
    passTime();
    expect(title()).toBe('saved');
    toasts.hold(false);
    expect([...waiting.values()]).toEqual([6000]);
    passTime();
    expect(toasts.shown()).toBeNull();
  });

  it('of failure do not start to leave when the pointer left them', () => {
    const { toasts, waiting } = place();
    toasts.show({ tone: 'failed', title: 'full' });
    toasts.hold(true);
    toasts.hold(false);
    expect(waiting.size).toBe(0);
  });

  it('that are gone are not closed twice', () => {
    const { toasts } = place();
    toasts.show({ tone: 'failed', title: 'full' });
    const id = toasts.shown()?.id ?? '';
    toasts.close(id);
    const listener = vi.fn();
    toasts.subscribe(listener);
    toasts.close(id);
    expect(listener).not.toHaveBeenCalled();
  });

  it('stop telling a listener that left', () => {
    const { toasts } = place();
    const listener = vi.fn();
    toasts.subscribe(listener)();
    toasts.show({ tone: 'done', title: 'x' });
    expect(listener).not.toHaveBeenCalled();
  });
});
