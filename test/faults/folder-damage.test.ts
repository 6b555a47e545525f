import { beforeAll, describe, expect, it } from 'vitest';
import { chanceFrom } from '../support/faults/chance';
import { removeDatabases, restoreDatabases } from '../support/faults/database-tape';
import { atMost, baseSeed } from '../support/faults/extent';
import { changeSetsInFile } from '../support/faults/fault-page/backup-contents';
import { type FileDamage, lineDamages, zipDamages } from '../support/faults/file-damages';
import { type RecordedRun, recordRun } from '../support/faults/recorded-run';
import { openSimulated, type SimulatedWorkspace } from '../support/faults/simulated-workspace';
import { testDatabaseName } from '../support/memory-store';
import type { SimulatedDisk } from '../support/simulated-disk';

let run: RecordedRun;
/** Change sets in the order in which they were acknowledged. */
let acknowledged: readonly string[];
beforeAll(async () => {
  const steps = ['small', 'attach', 'backup', 'small', 'undo', 'attach', 'backup', 'small', 'small'] as const;
  run = await recordRun(baseSeed, steps, chanceFrom(baseSeed));
  acknowledged = run.events.flatMap((event) => (event.type === 'committed' ? [event.changeSet] : []));
});

/** Opens a copy of the run's workspace after the disk was altered. */
async function openCopy<T>(
  withDatabase: boolean,
  alter: (disk: SimulatedDisk) => void,
  look: (workspace: SimulatedWorkspace, disk: SimulatedDisk) => Promise<T>,
): Promise<T> {
  const name = testDatabaseName();
  const disk = run.disk.crash({ dropUnsynced: true });
  alter(disk);
  if (withDatabase) await restoreDatabases(run.tape.states.at(-1) ?? new Map(), run.name, name);
  const workspace = await openSimulated(name, disk);
  try {
    return await look(workspace, disk);
  } finally {
    workspace.close();
    await removeDatabases(name);
  }
}

function change(disk: SimulatedDisk, path: string, { apply }: FileDamage): void {
  const bytes = disk.bytesAt(path);
  if (bytes === null) throw new Error(`no ${path}`);
  disk.erase(path);
  disk.put(path, apply(bytes));
}

const journal = 'journal/000001.jsonl';
const backupsOf = (disk: SimulatedDisk) => [...disk.files().keys()].filter((path) => path.endsWith('.phukin')).sort();
const every = <T>(items: readonly T[]) => items.filter((_, index) => index % atMost(3, 1) === 0);

describe('a damaged journal folder', () => {
  const damages = () => every(lineDamages(run.disk.bytesAt(journal) ?? new Uint8Array()));

  it('takes nothing from the database beside it, and nothing of it is deleted', async () => {
    expect(damages().length).toBeGreaterThan(10);
    for (const damage of damages()) {
      await openCopy(
        true,
        (disk) => change(disk, journal, damage),
        async (workspace, disk) => {
          const { changeSets, problems } = await workspace.inspect([]);
          expect(new Set(changeSets), damage.name).toEqual(new Set(acknowledged));
          expect(
            problems.filter((problem) => !problem.includes('journal')),
            damage.name,
          ).toEqual([]);
          const { journal: outcome } = workspace.store.opening;
          if (outcome.type === 'set-aside')
            expect(disk.files().has(`journal/${outcome.label}/000001.jsonl`)).toBe(true);
        },
      );
    }
  });

  it('gives back, without a database, all that the newest backup has and what came before the damage; what is lacking is told', async () => {
    const newest = backupsOf(run.disk).at(-1) ?? '';
    const kept = changeSetsInFile(run.disk.bytesAt(newest) ?? new Uint8Array());
    for (const damage of damages()) {
      await openCopy(
        false,
        (disk) => change(disk, journal, damage),
        async (workspace) => {
          const { changeSets, problems } = await workspace.inspect([]);
          expect(changeSets, damage.name).toEqual(expect.arrayContaining([...kept]));
          expect(problems, damage.name).toEqual([]);
          const there = acknowledged.filter((id) => changeSets.includes(id));
          expect(there, damage.name).toEqual(acknowledged.slice(0, there.length));
          const { recovery } = workspace.store.opening;
          const isTold = recovery !== null && recovery.damage.length + recovery.incomplete > 0;
          const isCut = damage.name.includes('cut at');
          if (there.length < acknowledged.length && !isCut) expect(isTold, damage.name).toBe(true);
        },
      );
    }
  });
});

describe('a damaged backup', () => {
  const damages = () => every(zipDamages(run.disk.bytesAt(backupsOf(run.disk).at(-1) ?? '') ?? new Uint8Array()));
  const removeJournal = (disk: SimulatedDisk) => {
    for (const path of disk.files().keys()) if (path.startsWith('journal/')) disk.erase(path);
  };

  it('is passed over for the one before it when all else is gone, and named', async () => {
    const [older = '', newest = ''] = backupsOf(run.disk);
    const kept = changeSetsInFile(run.disk.bytesAt(older) ?? new Uint8Array());
    for (const damage of damages()) {
      await openCopy(
        false,
        (disk) => {
          removeJournal(disk);
          change(disk, newest, damage);
        },
        async (workspace, disk) => {
          const found = (await workspace.inspect([])).changeSets;
          expect(new Set(found), damage.name).toEqual(new Set(kept));
          expect(workspace.store.opening.recovery?.damage, damage.name).toContain(newest.slice('backups/'.length));
          expect(disk.files().has(newest)).toBe(true);
        },
      );
    }
  });

  it('is refused when it is to be restored, and the workspace stays as it is', async () => {
    const newest = backupsOf(run.disk).at(-1) ?? '';
    for (const damage of damages()) {
      await openCopy(
        true,
        (disk) => change(disk, newest, damage),
        async ({ backups, inspect }) => {
          const source = { type: 'backup', name: newest.slice('backups/'.length) } as const;
          expect((await backups.preview(source)).ok, damage.name).toBe(false);
          expect((await backups.restore(source)).ok, damage.name).toBe(false);
          const { changeSets, problems } = await inspect([]);
          expect(new Set(changeSets), damage.name).toEqual(new Set(acknowledged));
          expect(
            problems.filter((problem) => !problem.startsWith('backup')),
            damage.name,
          ).toEqual([]);
        },
      );
    }
  });
});
