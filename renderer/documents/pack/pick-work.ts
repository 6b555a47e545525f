import { inlineWork, type PackWork } from './pack-work';
import { workerWork } from './worker-work';

/** A worker where there are workers, else the work in place. */
export function pickWork(): PackWork {
  return typeof Worker === 'undefined' ? inlineWork() : workerWork();
}
