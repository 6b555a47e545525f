import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { entityNames } from '../../core/kernel/entities';
import { sha256Hex } from '../attachments';
import type { Database } from '../database';
import type { Queue } from '../queue';
import { createPace, stageOf } from '../tasks/pace';
import type { TableDigest, TaskControl } from '../tasks/tasks';
import { addCitedBlobs } from '../workspace-file/cited-blobs';
import { canonicalLine } from '../workspace-file/lines';
import { eachEntryPage, entryCount } from '../workspace-file/read-journal';
import { readView, type WorkspaceView } from '../workspace-file/read-view';

/**
 * Rows and SHA-256 of every record table, of journal, change sets, and cited attachments by the hash of what is there.
 * A workspace and one made from its file have the same digests.
 * @param queue the store's, in which what must be of one instant is read
 */
export async function digestDatabase(
  database: Database,
  queue: Queue,
  control: TaskControl,
): Promise<readonly TableDigest[]> {
  const tables = new Map(entityNames.map((entity) => [entity, startDigest(entity)]));
  const view = await queue(() =>
    readView(database, (entity, record) => tables.get(entity)?.add(canonicalLine(record))),
  );
  const changeSets = startDigest('changeSets');
  for (const header of view.changeSets) changeSets.add(canonicalLine(header));
  const journal = await digestJournal(database, view, stageOf(control, 0, 0.7));
  const attachments = await digestAttachments(database, journal.cited, stageOf(control, 0.7, 0.3));
  control.progress(1000, 1000);
  return [...tables.values(), journal.digest, changeSets, attachments].map((digest) => digest.end());
}

async function digestJournal(database: Database, view: WorkspaceView, control: TaskControl) {
  const pace = createPace(control);
  const digest = startDigest('journal');
  const cited = new Set<string>();
  let done = 0;
  await eachEntryPage(database, view, async (entries) => {
    addCitedBlobs(cited, entries);
    for (const entry of entries) {
      digest.add(canonicalLine(entry));
      done += 1;
      await pace.step(done, entryCount(view));
    }
  });
  return { digest, cited };
}

async function digestAttachments({ blobs }: Database, cited: ReadonlySet<string>, control: TaskControl) {
  const pace = createPace(control);
  const digest = startDigest('attachments');
  for (const [index, hash] of [...cited].sort().entries()) {
    const bytes = (await blobs.get(hash))?.bytes;
    if (bytes !== undefined) digest.add(`${hash} ${await sha256Hex(bytes)}\n`);
    await pace.step(index + 1, cited.size);
  }
  return digest;
}

function startDigest(table: string) {
  const hash = sha256.create();
  let rows = 0;
  return {
    add(line: string) {
      hash.update(utf8ToBytes(line));
      rows += 1;
    },
    end: (): TableDigest => ({ table, rows, sha256: bytesToHex(hash.digest()) }),
  };
}
