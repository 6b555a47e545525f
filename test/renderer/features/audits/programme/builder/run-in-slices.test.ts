import { describe, expect, it } from 'vitest';
import { runInSlices } from '../../../../../../renderer/features/audits/programme/builder/run-in-slices';

function* steps(count: number): Generator<number, string> {
  for (let done = 1; done <= count; done += 1) yield done / count;
  return 'planned';
}

describe('runInSlices', () => {
  it('rests whenever a slice has lasted, tells the share done, and returns what the steps return', async () => {
    let clock = 0;
    let rests = 0;
    const shares: number[] = [];
    const result = await runInSlices(steps(20), {
      onShare: (share) => shares.push(share),
      isStopped: () => false,
      now: () => (clock += 4),
      rest: async () => {
        rests += 1;
      },
    });
    expect(result).toBe('planned');
    expect(rests).toBeGreaterThan(3);
    expect(shares).toHaveLength(rests);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('returns nothing once it was stopped, and takes no further step', async () => {
    let taken = 0;
    function* endless(): Generator<number, string> {
      for (;;) {
        taken += 1;
        yield 0;
      }
    }
    let clock = 0;
    const result = await runInSlices(endless(), { onShare: () => {}, isStopped: () => true, now: () => (clock += 20) });
    expect(result).toBeNull();
    expect(taken).toBe(1);
  });
});
