import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { entityNames } from '../../../renderer/core/kernel/entities';
import { type Database, openDatabase } from '../../../renderer/data/database';
import type { Tasks } from '../../../renderer/data/tasks/tasks';
import { workerTasks } from '../../../renderer/data/tasks/worker-tasks';
import { fillLargeWorkspace, type WorkspaceSize } from '../large-workspace';

/** What a piece of work took. */
export interface Measured {
  readonly name: string;
  readonly seconds: number;
  /** Longest time in milliseconds during which the window could not answer. */
  readonly longestGap: number;
  /** Progress reports a second. */
  readonly reports: number;
}

/** What came of the work: figures, and facts that make them worth something. */
export interface Outcome {
  readonly work: readonly Measured[];
  readonly fileBytes: number;
  readonly sameDigests: boolean;
  readonly sameFile: boolean;
  readonly faults: number;
}

/** What the plainest work on the same rows took, and how much there was of it. */
export interface Comparison {
  readonly work: readonly Measured[];
  readonly unpackedBytes: number;
  readonly rows: Readonly<Record<string, number>>;
}

const LIVE = 'bench-live';
const COPY = 'bench-copy';
const RAW = 'bench-raw';
const TABLES = [...entityNames, 'journal', 'changeSets', 'blobs'];

const tasks: Tasks = workerTasks();

/** Fills the workspace. */
async function fill(size: WorkspaceSize): Promise<readonly Measured[]> {
  const live = await open(LIVE);
  const { measured } = await measure('fill the workspace', () => fillLargeWorkspace(live, size));
  live.dexie.close();
  return [measured];
}

/** Does the work of the program, in a page that has done nothing else. */
async function work(): Promise<Outcome> {
  const done: Measured[] = [];
  const add = addTo(done);
  const bytes = await add('export', (control) => tasks.exportFile(LIVE, 'bench', control));
  await add('read', (control) => tasks.readFile(bytes, control));
  const loaded = await add('load', (control) => tasks.loadFile(bytes, COPY, control));
  if (!loaded.ok) throw new Error(`not loaded: ${JSON.stringify(loaded.error)}`);
  const report = await add('verify', (control) => tasks.verify(LIVE, control));
  await add('stop a check after half a second', () => stopSoon());
  const before = await add('digest', (control) => tasks.digest(LIVE, control));
  const after = await tasks.digest(COPY, control());
  const again = await tasks.exportFile(COPY, 'bench', control());
  return {
    work: done,
    fileBytes: bytes.length,
    sameDigests: JSON.stringify(before) === JSON.stringify(after),
    sameFile: again.length === bytes.length && again.every((byte, at) => byte === bytes[at]),
    faults:
      (report.brokenAt === null ? 0 : 1) +
      report.incompleteSets.length +
      report.alteredRecords.length +
      report.missingAttachments.length +
      report.alteredAttachments.length,
  };
}

/** Does the plainest work on the same rows. */
async function compare(): Promise<Comparison> {
  const done: Measured[] = [];
  const add = addTo(done);
  const live = await open(LIVE);
  const rows = await add('read all rows (IndexedDB alone)', () => readAll(live));
  live.dexie.close();
  const lines = await add('write rows as JSON, SHA-256', () => stringifyAndHash(rows));
  await add('read JSON, SHA-256', () => parseAndHash(lines));
  await add('SHA-256 of each journal entry (JavaScript)', () => hashEach(rows.get('journal') ?? []));
  const raw = await open(RAW);
  await add('store the same rows (IndexedDB alone)', () => storeAll(raw, rows));
  raw.dexie.close();
  return {
    work: done,
    unpackedBytes: lines.reduce((sum, line) => sum + line.length, 0),
    rows: Object.fromEntries([...rows].map(([table, some]) => [table, some.length])),
  };
}

function addTo(done: Measured[]) {
  return async <T>(name: string, task: (control: Control) => Promise<T>): Promise<T> => {
    const { measured, value } = await measure(name, task);
    done.push(measured);
    console.log(`${name}: ${measured.seconds.toFixed(2)} s`);
    return value;
  };
}

/** Begins a check, lets it run for half a second, and waits until it was stopped. */
async function stopSoon(): Promise<void> {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 500);
  const outcome = await tasks.verify(LIVE, { ...control(), signal: stop.signal }).catch((error: unknown) => error);
  if (!(outcome instanceof DOMException) || outcome.name !== 'AbortError') throw new Error('it was not stopped');
}

type Control = ReturnType<typeof control>;

function control(progress: (done: number, total: number) => void = () => undefined) {
  return { progress, signal: new AbortController().signal };
}

async function measure<T>(name: string, task: (control: Control) => Promise<T>) {
  let reports = 0;
  let longestGap = 0;
  let last = performance.now();
  let running = true;
  const tick = () => {
    const now = performance.now();
    longestGap = Math.max(longestGap, now - last);
    last = now;
    if (running) setTimeout(tick, 0);
  };
  tick();
  const start = performance.now();
  const value = await task(control(() => (reports += 1)));
  const seconds = (performance.now() - start) / 1000;
  longestGap = Math.max(longestGap, performance.now() - last);
  running = false;
  const measured: Measured = { name, seconds, longestGap, reports: reports / seconds };
  return { measured, value };
}

async function open(name: string): Promise<Database> {
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error(`not opened: ${JSON.stringify(opened.error)}`);
  return opened.value;
}

async function readAll({ dexie }: Database): Promise<Map<string, readonly object[]>> {
  const rows = new Map<string, readonly object[]>();
  for (const table of TABLES) rows.set(table, await dexie.table(table).toArray());
  return rows;
}

async function stringifyAndHash(rows: ReadonlyMap<string, readonly object[]>): Promise<readonly Uint8Array[]> {
  const parts: Uint8Array[] = [];
  for (const [table, some] of rows) {
    if (table === 'blobs') continue;
    const bytes = new TextEncoder().encode(some.map((row) => `${JSON.stringify(row)}\n`).join(''));
    await crypto.subtle.digest('SHA-256', bytes);
    parts.push(bytes);
  }
  return parts;
}

async function parseAndHash(parts: readonly Uint8Array[]): Promise<number> {
  let rows = 0;
  for (const part of parts) {
    await crypto.subtle.digest('SHA-256', part as Uint8Array<ArrayBuffer>);
    for (const line of new TextDecoder().decode(part).split('\n'))
      if (line !== '' && JSON.parse(line) !== null) rows += 1;
  }
  return rows;
}

async function hashEach(rows: readonly object[]): Promise<number> {
  let bytes = 0;
  for (const row of rows) bytes += sha256(utf8ToBytes(JSON.stringify(row))).length;
  return bytes;
}

async function storeAll({ dexie }: Database, rows: ReadonlyMap<string, readonly object[]>): Promise<void> {
  for (const [table, some] of rows) {
    for (let from = 0; from < some.length; from += 1000)
      await dexie.table(table).bulkPut(some.slice(from, from + 1000));
  }
}

/** What the bench asks of the page. */
export interface BenchPage {
  readonly fill: typeof fill;
  readonly work: typeof work;
  readonly compare: typeof compare;
}

Object.assign(window, { benchPage: { fill, work, compare } satisfies BenchPage });
