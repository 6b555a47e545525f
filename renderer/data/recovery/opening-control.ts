import type { OpeningStage, StoreOptions } from '../store-options';
import { unwatched } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';

/** Tells whoever waits for opening how far one stage of it is. */
export function controlOf({ onProgress }: StoreOptions, stage: OpeningStage): TaskControl {
  return { ...unwatched, progress: (done, total) => onProgress?.(stage, done, total) };
}
