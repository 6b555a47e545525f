import { expect, test } from 'vitest';
import { createQueue } from '../../../renderer/data/queue';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('tasks run one after the other in the order in which they came', async () => {
  const queue = createQueue('test');
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
  const queue = createQueue('test');
  const failing = queue(async () => {
    throw new Error('no');
  });
  const next = queue(async () => 'next');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
});

test.skipIf(globalThis.navigator?.locks === undefined)(
  'two windows on the same data wait for each other (needs the locks of the platform)',
  async () => {
    const [one, two] = [createQueue('shared'), createQueue('shared')];
    const seen: string[] = [];
    const long = one(async () => {
      seen.push('one begins');
      await pause(20);
      seen.push('one ends');
    });
    await pause(5);
    await two(async () => void seen.push('two'));
    await long;
    expect(seen).toEqual(['one begins', 'one ends', 'two']);
  },
);

test('windows on other data do not wait', async () => {
  let release = () => {};
  const held = createQueue('a')(() => new Promise<void>((resolve) => (release = resolve)));
  expect(await createQueue('b')(async () => 'free')).toBe('free');
  release();
  await held;
});
