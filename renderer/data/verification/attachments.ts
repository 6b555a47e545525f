import type { JournalEntry } from '../../core/kernel/journal';
import { sha256Hex } from '../attachments';
import type { Database } from '../database';
import type { Pace } from '../tasks/pace';
import type { AttachmentFault, VerificationReport } from '../tasks/tasks';
import { citedBlob } from '../workspace-file/cited-blobs';

/** Collects the attachments that the history ever cited: a removed one may come back. */
export interface AttachmentWatch {
  add(entry: JournalEntry): void;
  /** Checks the bytes of each. */
  check(database: Database, pace: Pace): Promise<AttachmentFindings>;
}

/** What became of the bytes. */
export type AttachmentFindings = Pick<VerificationReport, 'attachments' | 'missingAttachments' | 'alteredAttachments'>;

/** Starts without attachments. */
export function watchAttachments(): AttachmentWatch {
  const names = new Map<string, string>();
  const cited = new Map<string, string>();
  return {
    add(entry) {
      const { change } = entry;
      if (change?.entity !== 'attachment' || change.op === 'delete') return;
      const { name } = change.op === 'create' ? change.record : change.set;
      if (typeof name === 'string') names.set(change.id, name);
      const hash = citedBlob(entry);
      if (hash !== null) cited.set(hash, change.id);
    },
    async check({ blobs }, pace) {
      const missing: AttachmentFault[] = [];
      const altered: AttachmentFault[] = [];
      let done = 0;
      for (const [sha256, id] of cited) {
        const bytes = (await blobs.get(sha256))?.bytes;
        const fault = { id, name: names.get(id) ?? '', sha256 };
        if (bytes === undefined) missing.push(fault);
        else if ((await sha256Hex(bytes)) !== sha256) altered.push(fault);
        done += 1;
        await pace.step(done, cited.size);
      }
      return { attachments: cited.size, missingAttachments: missing, alteredAttachments: altered };
    },
  };
}
