import { expect, it, vi } from 'vitest';
import { createSaving } from '../../../renderer/app/saving';

it('is busy until the last save ended, also when one fails', async () => {
  const saving = createSaving();
  const changes = vi.fn();
  saving.subscribe(changes);
  let finish: (value: number) => void = () => {};
  const slow = saving.during(() => new Promise<number>((resolve) => (finish = resolve)));
  await expect(saving.during(() => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
  expect(saving.isBusy()).toBe(true);
  finish(7);
  expect(await slow).toBe(7);
  expect(saving.isBusy()).toBe(false);
  expect(changes).toHaveBeenCalledTimes(4);
});
