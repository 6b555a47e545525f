import { testDatabaseName, testId } from '../memory-store';
import { SimulatedDisk } from '../simulated-disk';
import type { Chance } from './chance';
import { type DatabaseTape, recordDatabases } from './database-tape';
import type { FaultEvent, StepName } from './fault-page/protocol';
import { work } from './fault-page/workload';
import { openSimulated } from './simulated-workspace';

/** The moment before one operation of the disk. */
export interface Moment {
  readonly operation: string;
  /** What a power cut leaves then: without all that was not synced, and with a part of it by lot. */
  readonly dropped: SimulatedDisk;
  readonly torn: SimulatedDisk;
  /** How many states of the tape, and how many events, had come before. */
  readonly states: number;
  readonly events: number;
}

/** A run of the program with all that happened to its disk and databases. */
export interface RecordedRun {
  readonly name: string;
  readonly disk: SimulatedDisk;
  readonly tape: DatabaseTape;
  readonly moments: readonly Moment[];
  readonly events: readonly FaultEvent[];
}

/**
 * Works on a new workspace, opening it anew after a restore, and keeps every moment. The disk's operations have notes
 * among them: `commit <change set>` when the database has it, `acknowledged <change set>` when the user was told so.
 */
export async function recordRun(seed: number, steps: readonly StepName[], chance: Chance): Promise<RecordedRun> {
  const name = testDatabaseName();
  const disk = new SimulatedDisk();
  const moments: Moment[] = [];
  const events: FaultEvent[] = [];
  const tape = recordDatabases(name, (changeSet) => disk.note(`commit ${changeSet}`));
  disk.failing = (operation) => {
    if (!/^(read|list|free) /.test(operation)) {
      const [dropped, torn] = [disk.crash({ dropUnsynced: true }), disk.crash({ dropUnsynced: chance.next })];
      moments.push({ operation, dropped, torn, states: tape.states.length, events: events.length });
    }
    return null;
  };
  const tell = (event: FaultEvent) => {
    events.push(event);
    if (event.type === 'committed') disk.note(`acknowledged ${event.changeSet}`);
  };
  let workspace = await openSimulated(name, disk);
  for (const [index, first] of steps.entries()) {
    const { store, backups } = workspace;
    const sizes = { bulk: [201, 230], attachment: 20_000 } as const;
    const order = { seed: seed + index, steps: 1, first, without: [], gate: null, sizes };
    await work({ store, backups, newId: testId, tell }, order);
    if (events.at(-1)?.type !== 'restored') continue;
    workspace.close();
    workspace = await openSimulated(name, disk);
  }
  workspace.close();
  tape.stop();
  disk.failing = null;
  return { name, disk, tape, moments, events };
}
