import { expect, test } from 'vitest';
import { createQueue } from '../../../renderer/data/queue';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('tasks run one after the other in the order in which they came', async () => {
  const queue = createQueue();
  const seen: string[] = [];
  const task = (name: string, ms: number) => async () => {
    seen.push(`${name} begins`);
    await pause(ms);
    seen.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([queue(task('a', 8)), queue(task('b', 1)), queue(task('c', 0))])).toEqual(['a', 'b', 'c']);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

test('a task that fails tells its caller and does not stop the next', async () => {
  const queue = createQueue();
  const failing = queue(async () => {
    throw new Error('no');
  });
  const next = queue(async () => 'next');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
});
