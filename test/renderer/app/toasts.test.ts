import { describe, expect, it, vi } from 'vitest';
import { createToasts } from '../../../renderer/app/toasts';

function stack() {
  const due: (() => void)[] = [];
  const toasts = createToasts((act) => due.push(act));
  const titles = () => toasts.list().map((message) => message.title);
  return { toasts, due, titles };
}

describe('messages', () => {
  it('of success leave by themselves, failures stay', () => {
    const { toasts, due, titles } = stack();
    toasts.show({ tone: 'done', title: 'saved' });
    toasts.show({ tone: 'failed', title: 'full' });
    expect(titles()).toEqual(['saved', 'full']);
    for (const act of due) act();
    expect(titles()).toEqual(['full']);
  });

  it('can be closed, and closing twice does nothing', () => {
    const { toasts, titles } = stack();
    toasts.show({ tone: 'failed', title: 'full' });
    const id = toasts.list()[0]?.id ?? '';
    toasts.close(id);
    const listener = vi.fn();
    toasts.subscribe(listener);
    toasts.close(id);
    expect(titles()).toEqual([]);
    expect(listener).not.toHaveBeenCalled();
  });

  it('are never more than three', () => {
    const { toasts, titles } = stack();
    for (const title of ['a', 'b', 'c', 'd']) toasts.show({ tone: 'done', title });
    expect(titles()).toEqual(['b', 'c', 'd']);
  });

  it('stop telling a listener that left', () => {
    const { toasts } = stack();
    const listener = vi.fn();
    toasts.subscribe(listener)();
    toasts.show({ tone: 'done', title: 'x' });
    expect(listener).not.toHaveBeenCalled();
  });
});
