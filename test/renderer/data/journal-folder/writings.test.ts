import { describe, expect, test } from 'vitest';
import type { SegmentLine } from '../../../../renderer/data/journal-folder/line';
import { reaches, startWritings } from '../../../../renderer/data/journal-folder/writings';
import { segmentLine, someSets } from '../../../support/journal-lines';

const sets = someSets(3);
const last = sets.at(-1)?.entries.at(-1);
const whole = { sets: 3, heads: { r: [last?.seq ?? 0, last?.hash ?? ''] as const } };
const head = (lineage: string) => segmentLine(1, lineage) as SegmentLine;
const anew = (lineage: string) => ({ ...head(lineage), anew: whole });

/** Writings of which the first one is of line `a` and has one change set. */
function started() {
  const writings = startWritings('', '');
  writings.head(head('a'));
  put(writings, 1);
  return writings;
}

function put(writings: ReturnType<typeof startWritings>, count: number) {
  for (const { entries, set } of sets.slice(0, count)) {
    writings.current().entries.push(...entries);
    writings.current().sets.push(set);
  }
}

describe('writings of a history', () => {
  test('are one as long as nothing begins anew', () => {
    const writings = started();
    writings.head(head('a'));
    expect(writings.current()).toMatchObject({ lineage: 'a', sets: [sets[0]?.set], anew: null });
    expect([writings.former(), writings.begunAnew()]).toEqual([null, false]);
  });

  test('count once they are whole; until then the one before does', () => {
    const writings = started();
    writings.head(anew('b'));
    put(writings, 2);
    expect(writings.current().lineage).toBe('b');
    expect(writings.former()).toMatchObject({ lineage: 'a', sets: [sets[0]?.set] });
    writings.current().entries.push(...(sets[2]?.entries ?? []));
    expect(writings.former()?.lineage).toBe('a');
    writings.current().sets.push(...sets.slice(2).map(({ set }) => set));
    expect([writings.former(), writings.begunAnew()]).toEqual([null, true]);
  });

  test('that came to no end leave the one before them standing, also when another is begun', () => {
    const writings = started();
    writings.head(anew('b'));
    put(writings, 1);
    writings.head(anew('c'));
    expect(writings.former()?.lineage).toBe('a');
    put(writings, 3);
    writings.head(anew('d'));
    expect(writings.former()?.lineage).toBe('c');
  });

  test('are given up where the one before them goes on', () => {
    const writings = started();
    writings.head(anew('b'));
    put(writings, 2);
    writings.head(head('a'));
    expect(writings.current()).toMatchObject({ lineage: 'a', sets: [sets[0]?.set] });
    expect(writings.former()).toBeNull();
  });

  test('go on under their own head in another segment', () => {
    const writings = started();
    writings.head(anew('b'));
    put(writings, 2);
    writings.head(head('b'));
    expect([writings.current().lineage, writings.current().sets.length]).toEqual(['b', 2]);
  });

  test('of which a line is damaged are no reason to take the one before', () => {
    const writings = started();
    writings.head(anew('b'));
    put(writings, 2);
    writings.current().damage.push('000002.jsonl:3');
    expect(writings.former()).toBeNull();
  });
});

test('chains reach where every replica is at least as far', () => {
  expect(reaches({ r: [2, 'h'], s: [1, 'i'] }, { r: [2, 'h'] })).toBe(true);
  expect(reaches({ r: [1, 'h'] }, { r: [2, 'h'] })).toBe(false);
  expect(reaches({}, { r: [1, 'h'] })).toBe(false);
  expect(reaches({}, {})).toBe(true);
});
