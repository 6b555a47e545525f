import type { EntityName } from '../../core/kernel/entities';
import type { JournalEntry } from '../../core/kernel/journal';
import type { JsonObject } from '../../core/kernel/json';
import type { BlobRow, ChangeSetRow } from '../migrations/version-1';

/** What a workspace file holds. */
export interface ReadWorkspace {
  readonly records: ReadonlyMap<EntityName, readonly JsonObject[]>;
  readonly journal: readonly JournalEntry[];
  readonly changeSets: readonly ChangeSetRow[];
  readonly blobs: readonly BlobRow[];
}
