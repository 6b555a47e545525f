import { expect, it, vi } from 'vitest';
import { createExportWork } from '../../../renderer/app/export-work';

it('tells how far the making is, and nothing before and after', async () => {
  const work = createExportWork();
  const seen: unknown[] = [];
  work.subscribe(() => seen.push(work.current()));
  expect(work.current()).toBeNull();
  const made = await work.run(async ({ progress }) => {
    progress(3, 17);
    return 'bytes';
  });
  expect(made).toBe('bytes');
  expect(seen).toEqual([{ done: 0, total: 0, stopping: false }, { done: 3, total: 17, stopping: false }, null]);
});

it('stops what is being made, and says so until it has stopped', async () => {
  const work = createExportWork();
  const made = work.run(
    ({ signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
      }),
  );
  const told = expect(made).rejects.toMatchObject({ name: 'AbortError' });
  const listener = vi.fn();
  work.subscribe(listener);
  work.stop();
  expect(work.current()).toMatchObject({ stopping: true });
  await told;
  expect(work.current()).toBeNull();
  expect(listener).toHaveBeenCalled();
});

it('a new one stops the former, whose end does not hide the new one', async () => {
  const work = createExportWork();
  const first = work.run(
    ({ signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve('stopped'));
      }),
  );
  let finish = (_value: string) => {};
  const second = work.run(
    () =>
      new Promise<string>((resolve) => {
        finish = resolve;
      }),
  );
  expect(await first).toBe('stopped');
  expect(work.current()).not.toBeNull();
  finish('made');
  expect(await second).toBe('made');
  expect(work.current()).toBeNull();
});

it('is over when the making breaks', async () => {
  const work = createExportWork();
  await expect(work.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(work.current()).toBeNull();
});
