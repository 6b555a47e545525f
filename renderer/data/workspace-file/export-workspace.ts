import { strToU8 } from 'fflate';
import { entityNames } from '../../core/kernel/entities';
import { canonicalJson, type Json } from '../../core/kernel/json';
import { sha256Hex } from '../attachments';
import type { Database } from '../database';
import { compareEntries } from '../fold';
import { knownVersion } from '../migrations/migrations';
import type { ChangeSetRow } from '../migrations/version-1';
import { citedBlobs } from './cited-blobs';
import {
  attachmentPath,
  CHANGE_SETS_PATH,
  FORMAT_VERSION,
  JOURNAL_PATH,
  MANIFEST_PATH,
  type Manifest,
  recordsPath,
} from './manifest';
import { packParts, type ZipPart } from './zip-parts';

/** Bytes of the workspace file: manifest, record tables, whole history, and the attachments that it cites and that are intact. The same data give the same bytes. */
export async function exportWorkspace(database: Database, program: string): Promise<Uint8Array> {
  const { tables, journal, changeSets } = await readAll(database);
  const attachments = await readAttachments(database, citedBlobs(journal));
  const parts: ZipPart[] = [
    ...tables.map(([entity, rows]) => table(recordsPath(entity), rows)),
    table(JOURNAL_PATH, journal),
    table(CHANGE_SETS_PATH, changeSets),
    ...attachments,
  ];
  const manifest: Manifest = {
    format: 'phukin-workspace',
    formatVersion: FORMAT_VERSION,
    schema: knownVersion,
    program,
    counts: {
      records: Object.fromEntries(tables.map(([entity, rows]) => [entity, rows.length])),
      journal: journal.length,
      changeSets: changeSets.length,
      attachments: attachments.length,
    },
    files: await Promise.all(
      parts.map(async ({ path, bytes }) => ({ path, bytes: bytes.length, sha256: await sha256Hex(bytes) })),
    ),
  };
  const head = { path: MANIFEST_PATH, bytes: strToU8(JSON.stringify(manifest, null, 2)), stored: false };
  return packParts([head, ...parts]);
}

async function readAll({ dexie, records, journal, changeSets }: Database) {
  const stores = entityNames.map((entity) => records(entity));
  return dexie.transaction('r', [...stores, journal, changeSets], async () => {
    const rows = await Promise.all(stores.map((store) => store.toArray()));
    const sets = await changeSets.where('status').anyOf('committed', 'applied').toArray();
    return {
      tables: entityNames.map((entity, index) => [entity, (rows[index] ?? []).sort(byId)] as const),
      journal: (await journal.toArray()).sort(compareEntries),
      changeSets: sets.map(withoutStatus).sort(byId),
    };
  });
}

async function readAttachments({ blobs }: Database, hashes: readonly string[]): Promise<ZipPart[]> {
  const parts: ZipPart[] = [];
  for (const hash of hashes) {
    const bytes = (await blobs.get(hash))?.bytes;
    if (bytes !== undefined && (await sha256Hex(bytes)) === hash) {
      parts.push({ path: attachmentPath(hash), bytes, stored: true });
    }
  }
  return parts;
}

function table(path: string, rows: readonly unknown[]): ZipPart {
  return { path, bytes: strToU8(rows.map((row) => `${canonicalJson(row as Json)}\n`).join('')), stored: false };
}

function withoutStatus({ status: _status, ...header }: ChangeSetRow): Omit<ChangeSetRow, 'status'> {
  return header;
}

function byId(a: { readonly id?: unknown }, b: { readonly id?: unknown }): number {
  return String(a.id) < String(b.id) ? -1 : 1;
}
