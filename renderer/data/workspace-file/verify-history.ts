import type { TaskControl } from '../tasks/tasks';
import { firstDivergence } from './first-divergence';
import type { ReadWorkspace } from './workspace';

/** Path of the first part that does not hold together, `null` when all do: chains unbroken, change sets complete, records equal to the fold, attachments under their own hash. */
export async function verifyHistory(workspace: ReadWorkspace, control?: TaskControl): Promise<string | null> {
  return (await firstDivergence(workspace, control))?.part ?? null;
}
