import { describe, expect, test } from 'vitest';
import { addSample, budgetFor, forecastSpace, spaceNeeded } from '../../../../renderer/data/backup/space';

const MB = 1024 ** 2;
const GB = 1024 ** 3;
const day = (count: number) => new Date(Date.UTC(2026, 10, count, 9)).toISOString();

test('a backup needs a fifth more than its size, and 50 MB besides', () => {
  expect(spaceNeeded(0)).toBe(50 * MB);
  expect(spaceNeeded(10 * MB)).toBe(62 * MB);
});

describe('the budget of all backups', () => {
  test.each([
    ['2 GB where nobody can tell', 0, null, 2 * GB],
    ['2 GB on a large disk', 1 * GB, 100 * GB, 2 * GB],
    ['a quarter of a small disk', 0, 2 * GB, GB / 2],
    ['what they have already counts as theirs', 1 * GB, 3 * GB, GB],
    ['nothing on a full disk', 0, 0, 0],
  ])('is %s', (_, used, free, budget) => {
    expect(budgetFor(used, free)).toBe(budget);
  });
});

describe('samples of free space', () => {
  test('are one a day, the last one', () => {
    const samples = addSample(addSample([], { at: day(3), free: 1 }), { at: '2026-11-03T10:00:00.000Z', free: 2 });
    expect(samples).toEqual([{ at: '2026-11-03T10:00:00.000Z', free: 2 }]);
  });

  test('go back 28 days', () => {
    let samples = addSample([], { at: day(1), free: 1 });
    for (let count = 2; count <= 60; count += 1) samples = addSample(samples, { at: day(count), free: count });
    expect(samples.map(({ free }) => free)).toEqual(Array.from({ length: 29 }, (_, index) => 32 + index));
  });
});

describe('the forecast', () => {
  const falling = [10, 9, 8, 7].map((gigabytes, index) => ({ at: day(1 + 2 * index), free: gigabytes * GB }));

  test('counts the days until the free space is used up at this pace', () => {
    expect(forecastSpace(GB, 7 * GB, falling)).toEqual({ used: GB, budget: 2 * GB, free: 7 * GB, daysLeft: 14 });
  });

  test.each([
    ['it is not being used up', falling.map(({ at }, index) => ({ at, free: (index + 1) * GB })), 4 * GB],
    ['it stays as it is', falling.map(({ at }) => ({ at, free: GB })), GB],
    ['less than three days are known', falling.slice(0, 2), 9 * GB],
    ['nothing is known', [], GB],
    ['nobody can tell', falling, null],
  ])('has no days when %s', (_, samples, free) => {
    expect(forecastSpace(0, free, samples).daysLeft).toBeNull();
  });

  test('is at its end on a full disk', () => {
    expect(forecastSpace(0, 0, falling).daysLeft).toBe(0);
  });
});
