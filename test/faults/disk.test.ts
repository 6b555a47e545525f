import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type DesktopSurface, desktopSurface } from '../support/faults/desktop-surface';
import { baseSeed } from '../support/faults/extent';
import { canMount, mountSmallDisk, type SmallDisk } from '../support/faults/mounts';
import { outcomeOf, Session, sound } from '../support/faults/session';

const MB = 1024 * 1024;

const parts = inject('faultParts');

beforeAll(async () => {
  if (!canMount) console.log('Skipped: only root may mount the small disks of these tests.');
}, 120_000);

type Test = (disk: SmallDisk, session: Session<DesktopSurface>) => Promise<void>;

/** Runs the test on a desktop program of which this folder is a disk of that size. */
async function onSmallDisk(of: 'journal' | 'all data', bytes: number, test: Test) {
  const surface = await desktopSurface(parts);
  const { dataFolder } = surface;
  const session = new Session(surface);
  const disk = mountSmallDisk(of === 'journal' ? join(dataFolder, 'journal') : dataFolder, bytes);
  try {
    await test(disk, session);
  } finally {
    await session.end();
    disk.remove();
    await surface.remove();
  }
}

describe.skipIf(!canMount)('the disk of the journal', () => {
  it('that is full lets every failure be told, keeps what is there, and goes on once there is room', async () => {
    await onSmallDisk('journal', 4 * MB, async (disk, session) => {
      await session.start();
      expect(await session.work(['small', 'attach', 'backup'], baseSeed)).toEqual([]);
      disk.fill(0);
      const refusals = await session.work(['small', 'attach', 'bulk'], baseSeed + 100);
      expect(refusals).toHaveLength(3);
      for (const refusal of refusals) expect(refusal).toMatch(/journal-file-failed.*ENOSPC/);
      await session.stop();

      expect(outcomeOf((await session.start()).opened)).toBe('failed');
      disk.empty();
      expect(await session.work(['small', 'attach', 'backup'], baseSeed + 200)).toEqual([]);
      expect(await session.check()).toEqual(sound);
      await session.stop();

      expect(outcomeOf((await session.start()).opened)).toBe('equal');
      expect(await session.check()).toEqual(sound);
    });
  });

  it('that turned read-only lets every failure be told and loses nothing', async () => {
    await onSmallDisk('journal', 4 * MB, async (disk, session) => {
      await session.start();
      expect(await session.work(['small', 'attach', 'backup'], baseSeed)).toEqual([]);
      disk.setReadOnly(true);
      const refusals = await session.work(['small', 'attach', 'small'], baseSeed + 100);
      expect(refusals.length).toBeGreaterThanOrEqual(3);
      for (const refusal of refusals) expect(refusal).toMatch(/journal-file-failed.*EROFS/);
      await session.stop();

      expect(outcomeOf((await session.start()).opened)).toBe('failed');
      await session.stop();
      disk.setReadOnly(false);
      expect(outcomeOf((await session.start()).opened)).toBe('caught-up');
      expect(await session.check()).toEqual(sound);
    });
  });
});

describe.skipIf(!canMount)('the disk of all data', () => {
  it('that is full refuses what it cannot keep, keeps all the rest, and goes on at the next start once there is room', async () => {
    await onSmallDisk('all data', 150 * MB, async (disk, session) => {
      await session.start();
      expect(await session.work(['small', 'attach', 'bulk', 'backup'], baseSeed)).toEqual([]);
      disk.fill(64 * 1024);
      const refusals = await session.work(['bulk', 'attach', 'small', 'backup'], baseSeed + 100);
      expect(refusals).toHaveLength(4);
      for (const refusal of refusals) expect(refusal).toMatch(/quota-exceeded|no-space|storage-stopped|ENOSPC/);
      disk.empty();
      // The engine gives up on a storage that it could not write; it takes it up again at the next start.
      await session.end();
      expect((await session.start()).opened.ok).toBe(true);
      expect(await session.check()).toEqual(sound);
      expect(await session.work(['small', 'attach', 'bulk', 'backup'], baseSeed + 200)).toEqual([]);
      expect(await session.check()).toEqual(sound);
    });
  });
});
