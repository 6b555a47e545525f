import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { entityNames } from '../../../renderer/core/kernel/entities';
import { type Database, openDatabase } from '../../../renderer/data/database';
import { addTo, type Measured } from './measure';

/** What the plainest work on the same rows took, and how much there was of it. */
export interface Comparison {
  readonly work: readonly Measured[];
  readonly unpackedBytes: number;
  readonly rows: Readonly<Record<string, number>>;
}

const RAW = 'bench-raw';
const TABLES = [...entityNames, 'journal', 'changeSets', 'blobs'];

/** Does the plainest work on the rows of a database. */
export async function compare(name: string): Promise<Comparison> {
  const done: Measured[] = [];
  const add = addTo(done);
  const live = await openBench(name);
  const rows = await add('read all rows (IndexedDB alone)', () => readAll(live));
  live.dexie.close();
  const lines = await add('write rows as JSON, SHA-256', () => stringifyAndHash(rows));
  await add('read JSON, SHA-256', () => parseAndHash(lines));
  await add('SHA-256 of each journal entry (JavaScript)', () => hashEach(rows.get('journal') ?? []));
  const raw = await openBench(RAW);
  await add('store the same rows (IndexedDB alone)', () => storeAll(raw, rows));
  raw.dexie.close();
  return {
    work: done,
    unpackedBytes: lines.reduce((sum, line) => sum + line.length, 0),
    rows: Object.fromEntries([...rows].map(([table, some]) => [table, some.length])),
  };
}

/** Opens a database of the bench. */
export async function openBench(name: string): Promise<Database> {
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
