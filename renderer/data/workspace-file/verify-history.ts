import { type EntityName, entityNames } from '../../core/kernel/entities';
import { firstBrokenLink, type JournalEntry } from '../../core/kernel/journal';
import { canonicalJson, type JsonObject } from '../../core/kernel/json';
import { sha256Hex } from '../attachments';
import { foldRecords } from '../fold';
import type { BlobRow, ChangeSetRow } from '../migrations/version-1';
import { attachmentPath, CHANGE_SETS_PATH, JOURNAL_PATH, recordsPath } from './manifest';

/** What a workspace file holds. */
export interface ReadWorkspace {
  readonly records: ReadonlyMap<EntityName, readonly JsonObject[]>;
  readonly journal: readonly JournalEntry[];
  readonly changeSets: readonly ChangeSetRow[];
  readonly blobs: readonly BlobRow[];
}

const CHUNK = 200;

/** Path of the first part that does not hold together, `null` when all do: chains unbroken, change sets complete, records equal to the fold, attachments under their own hash. */
export async function verifyHistory(workspace: ReadWorkspace): Promise<string | null> {
  const { journal, changeSets, records, blobs } = workspace;
  for (const chain of Map.groupBy(journal, (entry) => entry.replica).values()) {
    if (!(await holds(chain))) return JOURNAL_PATH;
  }
  const counts = new Map<string, number>();
  for (const entry of journal) counts.set(entry.changeSet, (counts.get(entry.changeSet) ?? 0) + 1);
  const complete = changeSets.every((row) => counts.get(row.id) === row.count);
  if (!complete || counts.size !== changeSets.length) return CHANGE_SETS_PATH;
  const folded = foldOf(journal);
  if (folded === null) return JOURNAL_PATH;
  for (const entity of entityNames) {
    const expected = [...(folded.get(entity)?.values() ?? [])].map(canonicalJson).sort();
    const stored = (records.get(entity) ?? []).map(canonicalJson).sort();
    if (expected.join('\n') !== stored.join('\n')) return recordsPath(entity);
  }
  for (const { sha256, bytes } of blobs) {
    if ((await sha256Hex(bytes)) !== sha256) return attachmentPath(sha256);
  }
  return null;
}

/** Whether one replica's chain is unbroken from its first entry; pauses so that the window answers. */
async function holds(chain: readonly JournalEntry[]): Promise<boolean> {
  const ordered = [...chain].sort((a, b) => a.seq - b.seq);
  for (let from = 0; from < ordered.length; from += CHUNK) {
    const before = ordered[from - 1];
    if (firstBrokenLink(ordered.slice(from, from + CHUNK), before?.hash, before?.seq) !== -1) return false;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return true;
}

function foldOf(journal: readonly JournalEntry[]): ReturnType<typeof foldRecords> | null {
  try {
    return foldRecords(journal);
  } catch {
    return null;
  }
}
