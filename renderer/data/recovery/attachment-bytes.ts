import type { JournalEntry } from '../../core/kernel/journal';
import { sha256Hex } from '../attachments';
import type { BlobRow } from '../migrations/version-1';

/** Finds bytes by their SHA-256, `null` where it has none; may reject, or give others. */
export type ByteSource = (sha256: string) => Promise<Uint8Array | null | undefined>;

/** Bytes under a hash, from the first source that has them intact; `null` when none has. */
export async function bytesFrom(sources: readonly ByteSource[], sha256: string): Promise<BlobRow | null> {
  for (const source of sources) {
    const bytes = await source(sha256).catch(() => null);
    if (bytes && (await sha256Hex(bytes)) === sha256) return { sha256, bytes };
  }
  return null;
}

/** Names of the attachments that cite any of these hashes, as the history names them last. */
export function attachmentNames(entries: readonly JournalEntry[], hashes: ReadonlySet<string>): readonly string[] {
  const names = new Map<string, string>();
  for (const { change } of entries) {
    if (change.entity !== 'attachment' || change.op === 'delete') continue;
    const { sha256, name } = change.op === 'create' ? change.record : change.set;
    if (typeof sha256 === 'string' && hashes.has(sha256)) names.set(sha256, typeof name === 'string' ? name : sha256);
  }
  return [...names.values()].sort();
}
