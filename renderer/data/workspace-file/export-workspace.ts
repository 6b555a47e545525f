import { strToU8 } from 'fflate';
import type { EntityName } from '../../core/kernel/entities';
import { sha256Hex } from '../attachments';
import type { Database } from '../database';
import { createPace, stageOf, unwatched } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';
import { addCitedBlobs } from './cited-blobs';
import { createLines, type Lines } from './lines';
import {
  attachmentPath,
  CHANGE_SETS_PATH,
  FORMAT_VERSION,
  JOURNAL_PATH,
  MANIFEST_PATH,
  type Manifest,
  recordsPath,
  sizeAbove,
} from './manifest';
import { eachEntryPage, entryCount } from './read-journal';
import { readView, type WorkspaceView } from './read-view';
import { packParts, type ZipPart } from './zip-parts';

/** Records and change sets of one instant, ready to be packed. */
export interface ExportView extends WorkspaceView {
  readonly tables: ReadonlyMap<EntityName, Lines>;
}

/** Bytes of the workspace file: manifest, record tables, whole history, and the attachments that it cites and that are intact. The same data give the same bytes. Run it in the store's queue. */
export async function exportWorkspace(database: Database, program: string): Promise<Uint8Array> {
  return packView(database, await readExportView(database), program);
}

/** Reads what must be of one instant; run it in the store's queue. */
export async function readExportView(database: Database): Promise<ExportView> {
  const tables = new Map(database.entities.map((entity) => [entity, createLines()]));
  const view = await readView(database, (entity, record) => tables.get(entity)?.add(record));
  return { ...view, tables };
}

/** Packs a view with its journal and attachments, which no later change touches: the store may go on meanwhile. */
export async function packView(
  database: Database,
  view: ExportView,
  program: string,
  control: TaskControl = unwatched,
): Promise<Uint8Array> {
  const journal = await readJournal(database, view, stageOf(control, 0, 0.3));
  const attachments = await readAttachments(database, [...journal.cited].sort(), stageOf(control, 0.3, 0.1));
  const changeSets = createLines();
  for (const header of view.changeSets) changeSets.add(header);
  const tables = [...view.tables].map(([entity, lines]) => [recordsPath(entity), lines] as const);
  const lines = [...tables, [JOURNAL_PATH, journal.lines] as const, [CHANGE_SETS_PATH, changeSets] as const];
  const parts: ZipPart[] = [
    ...lines.map(([path, part]) => ({ path, bytes: part.bytes(), stored: false })),
    ...attachments,
  ];
  const manifest: Manifest = {
    format: 'phukin-workspace',
    formatVersion: FORMAT_VERSION,
    schema: database.dexie.verno,
    program,
    counts: {
      records: Object.fromEntries([...view.tables].map(([entity, rows]) => [entity, rows.count()])),
      journal: journal.lines.count(),
      changeSets: changeSets.count(),
      attachments: attachments.length,
    },
    files: await describe(parts, stageOf(control, 0.4, 0.1)),
  };
  const text = strToU8(JSON.stringify(manifest, null, 2));
  // a file that could not be read again must not look like a copy
  if (sizeAbove([{ path: MANIFEST_PATH, bytes: text.length }, ...manifest.files]) !== null)
    throw new Error('too-large');
  return packParts([{ path: MANIFEST_PATH, bytes: text, stored: false }, ...parts], stageOf(control, 0.5, 0.5));
}

async function readJournal(database: Database, view: WorkspaceView, control: TaskControl) {
  const pace = createPace(control);
  const lines = createLines();
  const cited = new Set<string>();
  await eachEntryPage(database, view, async (entries) => {
    addCitedBlobs(cited, entries);
    for (const entry of entries) {
      lines.add(entry);
      await pace.step(lines.count(), entryCount(view));
    }
  });
  return { lines, cited };
}

async function readAttachments(
  { blobs }: Database,
  hashes: readonly string[],
  control: TaskControl,
): Promise<readonly ZipPart[]> {
  const pace = createPace(control);
  const parts: ZipPart[] = [];
  for (const [index, hash] of hashes.entries()) {
    const bytes = (await blobs.get(hash))?.bytes;
    if (bytes !== undefined && (await sha256Hex(bytes)) === hash) {
      parts.push({ path: attachmentPath(hash), bytes, stored: true });
    }
    await pace.step(index + 1, hashes.length);
  }
  return parts;
}

/** Size and hash of every part; the name of an attachment is its hash. */
async function describe(parts: readonly ZipPart[], control: TaskControl): Promise<Manifest['files']> {
  const pace = createPace(control);
  const files: Manifest['files'] = [];
  for (const { path, bytes, stored } of parts) {
    const sha256 = stored ? path.slice(attachmentPath('').length) : await sha256Hex(bytes);
    files.push({ path, bytes: bytes.length, sha256 });
    await pace.step(files.length, parts.length);
  }
  return files;
}
