import type { Day } from '../../core/calendar/day';
import { type PackRecords, planPack } from '../../core/packs/pack-plan';

/** How many signed files a pack as of `day` could take, whether or not they are chosen, and their bytes. */
export function signedFilesOf(records: PackRecords, day: Day): { readonly count: number; readonly size: number } {
  const files = planPack(records, { asOf: day, documents: false, signedFiles: true }).items.flatMap(
    (item) => item.files,
  );
  return { count: files.length, size: files.reduce((sum, { attachment }) => sum + attachment.size, 0) };
}
