import { describe, expect, test } from 'vitest';
import { createPace, stageOf, stopIfAsked, unwatched } from '../../../../renderer/data/tasks/pace';

function aControl(signal = new AbortController().signal) {
  const seen: string[] = [];
  return { seen, control: { signal, progress: (done: number, total: number) => seen.push(`${done}/${total}`) } };
}

/** Keeps the processor busy. */
function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('a pace', () => {
  test('lets short work go on without a pause and tells its end', async () => {
    const { control, seen } = aControl();
    const pace = createPace(control);
    let others = 0;
    setTimeout(() => (others += 1), 0);
    for (let done = 1; done <= 5; done += 1) await pace.step(done, 5);
    expect([others, seen]).toEqual([0, ['5/5']]);
  });

  test('gives others their turn at least every few hundredths of a second, and tells at least ten times a second', async () => {
    const { control, seen } = aControl();
    const pace = createPace(control);
    let others = 0;
    const ticking = setInterval(() => (others += 1), 1);
    for (let done = 1; done <= 60; done += 1) {
      work(5);
      await pace.step(done, 60);
    }
    clearInterval(ticking);
    expect(others).toBeGreaterThan(3);
    expect(seen.length).toBeGreaterThan(3);
  });

  test('ends with an AbortError once the work was stopped, at the next step', async () => {
    const stop = new AbortController();
    const pace = createPace(aControl(stop.signal).control);
    await pace.step(1, 3);
    stop.abort();
    await expect(pace.step(2, 3)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

test('a stage tells its share of the whole in thousandths, and may have stages itself', () => {
  const { control, seen } = aControl();
  const second = stageOf(control, 0.5, 0.5);
  second.progress(1, 4);
  stageOf(second, 0.5, 0.5).progress(1, 2);
  second.progress(0, 0);
  expect(seen).toEqual(['625/1000', '875/1000', '1000/1000']);
});

test('only a stopped signal stops', () => {
  expect(() => stopIfAsked(unwatched.signal)).not.toThrow();
  expect(() => stopIfAsked(AbortSignal.abort())).toThrow('stopped');
});
