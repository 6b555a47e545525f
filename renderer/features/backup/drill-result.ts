import type { DrillReport } from '../../data/backup/backups';

/** Whether a drill gave back exactly the live data. */
export function isFaithful({ failure, differences }: DrillReport): boolean {
  return failure === null && differences.length === 0;
}
