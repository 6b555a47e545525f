import { beforeAll, describe, expect, it } from 'vitest';
import { chanceFrom } from '../support/faults/chance';
import { type DatabasesState, removeDatabases, restoreDatabases } from '../support/faults/database-tape';
import { baseSeed, whole } from '../support/faults/extent';
import type { StepName } from '../support/faults/fault-page/protocol';
import { Ledger } from '../support/faults/ledger';
import { type Moment, type RecordedRun, recordRun } from '../support/faults/recorded-run';
import { openSimulated } from '../support/faults/simulated-workspace';
import { testDatabaseName } from '../support/memory-store';
import type { SimulatedDisk } from '../support/simulated-disk';

const chance = chanceFrom(baseSeed);
const steps: readonly StepName[] = [
  'small',
  'attach',
  'small',
  'backup',
  'bulk',
  'undo',
  'attach',
  'small',
  'backup',
  'small',
];

/** As above, with restores: what came after the backup goes, as the user wished. */
const stepsWithRestores: readonly StepName[] = [
  'small',
  'attach',
  'backup',
  'small',
  'restore',
  'small',
  'attach',
  'backup',
  'restore',
  'small',
];

let run: RecordedRun;
beforeAll(async () => {
  run = await recordRun(baseSeed, steps, chance);
});

describe('the order of writes', () => {
  const indexOf = (operation: string) => run.disk.operations.indexOf(operation);
  const acknowledged = () => run.events.flatMap((event) => (event.type === 'committed' ? [event] : []));

  it('acknowledges a change set when the database has it and then the journal has it on the disk', () => {
    expect(acknowledged().length).toBeGreaterThan(5);
    for (const { changeSet } of acknowledged()) {
      const [committed, told] = [indexOf(`commit ${changeSet}`), indexOf(`acknowledged ${changeSet}`)];
      expect(committed).toBeGreaterThan(-1);
      const between = run.disk.operations.slice(committed, told);
      const written = between.findLastIndex((operation) => operation.startsWith('write journal/'));
      const synced = between.findLastIndex((operation) => operation.startsWith('sync journal/'));
      expect(written).toBeGreaterThan(0);
      expect(synced).toBeGreaterThan(written);
    }
  });

  it('has the bytes of an attachment on the disk before the change set that cites it', () => {
    const cited = acknowledged().filter(({ attachment }) => attachment !== null);
    expect(cited.length).toBeGreaterThan(1);
    for (const { changeSet, attachment } of cited) {
      const part = `attachments/.${attachment}.part`;
      const order = [`sync ${part}`, `rename ${part} attachments/${attachment}`, `commit ${changeSet}`].map(indexOf);
      expect(order).not.toContain(-1);
      expect([...order].sort((a, b) => a - b)).toEqual(order);
      const [, renamed = 0, committed = 0] = order;
      expect(run.disk.operations.slice(renamed, committed)).toContain('sync attachments');
    }
  });

  it('gives a backup its name only once its bytes are on the disk', () => {
    const renames = run.disk.operations.filter((operation) => operation.startsWith('rename backups/'));
    expect(renames.length).toBeGreaterThan(1);
    for (const rename of renames) {
      const part = rename.split(' ')[1];
      expect(indexOf(`sync ${part}`)).toBeGreaterThan(indexOf(`write ${part}`));
      expect(indexOf(rename)).toBeGreaterThan(indexOf(`sync ${part}`));
    }
  });
});

/** How a database may come out of a power cut. */
const databases: readonly { readonly name: string; readonly left: (moment: Moment) => DatabasesState }[] = [
  { name: 'the database as it was', left: ({ states }) => stateAt(states - 1) },
  { name: 'a database without its last transactions', left: ({ states }) => stateAt(chance.whole(1, states - 1)) },
  { name: 'no database', left: () => new Map() },
];

describe('a power cut before any operation of the disk', () => {
  it.each(databases)(
    'loses nothing that was acknowledged, with $name',
    async ({ left }) => {
      expect(await failuresOf(run, left), `seed ${baseSeed}`).toEqual([]);
    },
    600_000,
  );

  it.each(['the database as it was', 'no database'])(
    'keeps a restore whole or leaves it out, with %s',
    async (left) => {
      const restoring = await recordRun(baseSeed + 1, stepsWithRestores, chance);
      expect(restoring.events.filter(({ type }) => type === 'restored')).toHaveLength(2);
      const asItWas = ({ states }: Moment) => restoring.tape.states[states - 1] ?? new Map();
      const failures = await failuresOf(restoring, left === 'no database' ? () => new Map() : asItWas);
      expect(failures, `seed ${baseSeed}`).toEqual([]);
    },
    600_000,
  );
});

/** What is missing or amiss after a cut at any moment of a run (in the short form, at every third). */
async function failuresOf(of: RecordedRun, left: (moment: Moment) => DatabasesState): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const moment of of.moments.filter((_, index) => whole || index % 3 === 0)) {
    for (const disk of [moment.dropped, moment.torn])
      failures.push(...(await openAfter(of, moment, disk, left(moment))));
  }
  return failures;
}

/** Opens what a power cut left, and tells what is missing or amiss. */
async function openAfter(
  of: RecordedRun,
  moment: Moment,
  disk: SimulatedDisk,
  left: DatabasesState,
): Promise<readonly string[]> {
  const ledger = new Ledger();
  for (const event of of.events.slice(0, moment.events)) ledger.note(event);
  const name = testDatabaseName();
  await restoreDatabases(left, of.name, name);
  const where = `before ${moment.operation} (${of.moments.indexOf(moment)})`;
  try {
    // A copy, for opening writes to it.
    const workspace = await openSimulated(name, disk.crash({ dropUnsynced: true }));
    const found = await workspace.inspect(ledger.attachments());
    const { lost, halfApplied } = ledger.check(found);
    workspace.close();
    return [...lost, ...halfApplied].map((each) => `${where}: ${each} ${JSON.stringify(workspace.store.opening)}`);
  } catch (error) {
    return [`${where}: ${String(error)}`];
  } finally {
    await removeDatabases(name);
  }
}

function stateAt(index: number): DatabasesState {
  return run.tape.states[Math.max(0, index)] ?? new Map();
}
