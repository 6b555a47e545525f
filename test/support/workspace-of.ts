import type { WorkspaceState } from '../../renderer/data/record-types';
import { emptyWorkspace } from './office';

/** A workspace with these tables and nothing else. */
export function workspaceOf(tables: Partial<WorkspaceState>): WorkspaceState {
  return { ...emptyWorkspace(), ...tables };
}
