import type { FolderReader } from '../folder';
import { segmentNumber } from './segment-name';

/** Segments of a folder in their order. */
export async function listSegments(folder: FolderReader): Promise<readonly { segment: number; size: number }[]> {
  const files = await folder.list();
  return files
    .flatMap(({ name, size }) => {
      const segment = segmentNumber(name);
      return segment === null ? [] : [{ segment, size }];
    })
    .sort((a, b) => a.segment - b.segment);
}
