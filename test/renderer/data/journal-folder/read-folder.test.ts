import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHAIN_START, encodeLines, type Line } from '../../../../renderer/data/journal-folder/line';
import { readFolder } from '../../../../renderer/data/journal-folder/read-folder';
import { unwatched } from '../../../../renderer/data/tasks/pace';
import { chainedSets, linesOf, segmentLine, someSets } from '../../../support/journal-lines';
import { created } from '../../../support/legal-text-drafts';
import { testFolder } from '../../../support/test-folder';

const sets = someSets(6);

/** Segments of these lines, chained one after the other. */
function segments(...groups: readonly (readonly Line[])[]): Uint8Array[] {
  let chain = CHAIN_START;
  return groups.map((lines) => {
    const encoded = encodeLines(lines, chain);
    chain = encoded.chain;
    return new TextEncoder().encode(encoded.text);
  });
}

const [first = new Uint8Array(), second = new Uint8Array()] = segments(
  [segmentLine(1), ...linesOf(sets.slice(0, 3)), { kind: 'seal', lines: 10, heads: {} }],
  [segmentLine(2), ...linesOf(sets.slice(3))],
);

async function read(files: Readonly<Record<string, Uint8Array>>) {
  const folder = testFolder();
  for (const [name, bytes] of Object.entries(files)) folder.files.set(name, bytes);
  return readFolder(folder, null, unwatched);
}

const idsIn = ({ complete }: Awaited<ReturnType<typeof read>>) => [...complete.keys()];
const allIds = sets.map(({ set }) => set.id);

describe('reading the segments', () => {
  test('gives everything, and where a writer goes on', async () => {
    const content = await read({ '000001.jsonl': first, '000002.jsonl': second, 'desktop.ini': new Uint8Array([1]) });
    expect(content).toMatchObject({ lineage: 'line', since: '2026-11-22T08:00:00.000Z', damage: [], incomplete: [] });
    expect(content.entries).toEqual(sets.flatMap(({ entries }) => entries));
    expect(content.sets).toEqual(sets.map(({ set }) => set));
    const last = sets.at(-1)?.entries.at(-1);
    expect(content.end).toMatchObject({
      segment: 2,
      size: second.length,
      before: first.length,
      lines: 10,
      open: true,
      heads: { r: [last?.seq, last?.hash] },
    });
  });

  test('of a folder without any gives nothing', async () => {
    expect(await read({})).toMatchObject({
      entries: [],
      sets: [],
      damage: [],
      lineage: null,
      since: null,
      newer: null,
    });
  });

  test('does not go on in a sealed segment', async () => {
    expect((await read({ '000001.jsonl': first })).end).toMatchObject({ segment: 1, open: false });
  });

  test('names a segment that is missing, between others or at the beginning', async () => {
    const between = await read({ '000001.jsonl': first, '000003.jsonl': second });
    expect(between.damage).toEqual(['000002.jsonl']);
    expect(idsIn(between)).toEqual(allIds);
    expect((await read({ '000002.jsonl': second })).damage).toEqual(['000001.jsonl']);
  });

  test('tells of the layout of a newer program', async () => {
    const newer = new TextDecoder().decode(first).replace('"format":1', '"format":9');
    expect((await read({ '000001.jsonl': new TextEncoder().encode(newer) })).newer).toBe(9);
  });

  test('from a position on gives what came after it', async () => {
    const folder = testFolder();
    folder.files.set('000001.jsonl', first);
    const { end } = await readFolder(folder, null, unwatched);
    folder.files.set('000002.jsonl', second);
    const tail = await readFolder(folder, end, unwatched);
    expect([...tail.complete.keys()]).toEqual(allIds.slice(3));
    expect(tail.damage).toEqual([]);
    expect(tail.end).toEqual((await readFolder(folder, null, unwatched)).end);
  });
});

describe('a write that broke off', () => {
  test('anywhere leaves the change sets before it, without any damage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: second.length }), async (bytes) => {
        const content = await read({ '000001.jsonl': first, '000002.jsonl': second.slice(0, bytes) });
        expect(content.damage).toEqual([]);
        expect(idsIn(content)).toEqual(allIds.slice(0, idsIn(content).length));
        expect(idsIn(content).length).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 60 },
    );
  });

  test('is passed over where a new segment goes on after the last good line', async () => {
    const head = encodeLines([segmentLine(1), ...linesOf(sets.slice(0, 1))], CHAIN_START);
    const torn = encodeLines(linesOf(sets.slice(1, 2)), head.chain).text.slice(0, 500);
    const next = encodeLines([segmentLine(2), ...linesOf(sets.slice(1))], head.chain).text;
    const content = await read({
      '000001.jsonl': new TextEncoder().encode(head.text + torn),
      '000002.jsonl': new TextEncoder().encode(next),
    });
    expect(content.damage).toEqual([]);
    expect(idsIn(content)).toEqual(allIds);
  });

  test('is damage where the next segment goes on after what is gone', async () => {
    const content = await read({ '000001.jsonl': first.slice(0, -5), '000002.jsonl': second });
    expect(content.damage).toEqual(['000001.jsonl:11']);
    expect(idsIn(content)).toEqual(allIds);
  });
});

describe('a history that is written anew behind another', () => {
  const others = chainedSets('other', [[created('x')], [created('y')], [created('z')]]);
  const end = others.at(-1)?.entries.at(-1);
  const anew = { sets: 3, heads: { other: [end?.seq ?? 0, end?.hash ?? ''] as const } };
  const head = { ...segmentLine(2, 'other line'), anew } as Line;
  const [before = new Uint8Array(), behind = new Uint8Array()] = segments(
    [segmentLine(1), ...linesOf(sets)],
    [head, ...linesOf(others)],
  );

  test('counts alone once all of it is there', async () => {
    const content = await read({ '000001.jsonl': before, '000002.jsonl': behind });
    expect(idsIn(content)).toEqual(others.map(({ set }) => set.id));
    expect(content).toMatchObject({ lineage: 'other line', damage: [], begunAnew: true, unfinished: null });
    expect(Object.keys(content.end.heads)).toEqual(['other']);
  });

  test('also over one that is damaged', async () => {
    const damaged = before.map((byte, index) => (index === 700 ? byte ^ 1 : byte));
    const content = await read({ '000001.jsonl': damaged, '000002.jsonl': behind });
    expect(content).toMatchObject({ lineage: 'other line', damage: [], unfinished: null });
  });

  test('wherever it broke off, leaves the other one whole, and the place is named', async () => {
    const first = behind.indexOf(0x0a) + 1;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: first, max: behind.length - 1 }), async (bytes) => {
        const content = await read({ '000001.jsonl': before, '000002.jsonl': behind.slice(0, bytes) });
        expect(content.lineage).toBe('other line');
        expect(content.unfinished?.place).toMatch(/^000002\.jsonl:[2-8]$/);
        const former = content.unfinished?.former;
        expect([...(former?.complete.keys() ?? [])]).toEqual(allIds);
        expect(former).toMatchObject({ lineage: 'line', damage: [], incomplete: [] });
        expect(former?.end).toMatchObject({ segment: 2, open: false, chain: content.end.chain });
      }),
      { numRuns: 60 },
    );
  });

  test('that never came to its end is passed over where the other one goes on', async () => {
    const [, broken = new Uint8Array(), resumed = new Uint8Array()] = segments(
      [segmentLine(1), ...linesOf(sets.slice(0, 4))],
      [head, ...linesOf(others.slice(0, 1))],
      [segmentLine(3), ...linesOf(sets.slice(4))],
    );
    const [start = new Uint8Array()] = segments([segmentLine(1), ...linesOf(sets.slice(0, 4))]);
    const content = await read({ '000001.jsonl': start, '000002.jsonl': broken, '000003.jsonl': resumed });
    expect(idsIn(content)).toEqual(allIds);
    expect(content).toMatchObject({ lineage: 'line', damage: [], unfinished: null });
  });

  test('with nothing before it is unfinished without another', async () => {
    const [alone = new Uint8Array()] = segments([{ ...head, segment: 1 } as Line, ...linesOf(others.slice(0, 2))]);
    const content = await read({ '000001.jsonl': alone });
    expect(idsIn(content)).toEqual(others.slice(0, 2).map(({ set }) => set.id));
    expect(content.unfinished).toEqual({ place: '000001.jsonl:6', heads: anew.heads, former: null });
  });
});

describe('a damaged line', () => {
  const places = fc.tuple(
    fc.constantFrom(1, 2),
    fc.nat(),
    fc.integer({ min: 0, max: 7 }).map((bit) => 2 ** bit),
  );

  test('is named, and costs no entry but its own', async () => {
    await fc.assert(
      fc.asyncProperty(places, async ([segment, at, mask]) => {
        const whole = segment === 1 ? first : second;
        const damaged = whole.map((byte, index) => (index === at % whole.length ? byte ^ mask : byte));
        const files = segment === 1 ? [damaged, second] : [first, damaged];
        const content = await read(Object.fromEntries(files.map((bytes, index) => [`00000${index + 1}.jsonl`, bytes])));
        const isAtEnd = segment === 2 && at % whole.length === whole.length - 1;
        expect(content.damage.length > 0 || isAtEnd).toBe(true);
        for (const place of content.damage) expect(place).toMatch(/^00000[12]\.jsonl:\d+$/);
        expect(idsIn(content).length).toBeGreaterThanOrEqual(allIds.length - 2);
        expect(content.entries.length).toBeGreaterThanOrEqual(12 - 2);
      }),
      { numRuns: 150 },
    );
  });

  test('is named by segment and line', async () => {
    const text = new TextDecoder().decode(first).split('\n');
    text[4] = text[4]?.replace('"seq":3', '"seq":4') ?? '';
    const content = await read({ '000001.jsonl': new TextEncoder().encode(text.join('\n')), '000002.jsonl': second });
    expect(content.damage).toEqual(['000001.jsonl:5']);
  });
});
