import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltParts, buildParts } from '../support/faults/built-parts';
import { desktopSurface } from '../support/faults/desktop-surface';
import { baseSeed } from '../support/faults/extent';
import { canMount, mountSmallDisk, type SmallDisk } from '../support/faults/mounts';
import { outcomeOf, Session, sound } from '../support/faults/session';
import type { Surface } from '../support/faults/surface';

const MB = 1024 * 1024;

let parts: BuiltParts;
let session: Session<Surface>;
let disk: SmallDisk | null = null;

beforeAll(async () => {
  if (!canMount) console.log('Skipped: only root may mount the small disks of these tests.');
  parts = await buildParts();
}, 120_000);
afterAll(() => parts?.remove());

/** Runs the test on a desktop program whose folder, of data alone or of everything, is a disk of that size. */
async function onSmallDisk(of: 'data' | 'everything', bytes: number, test: (disk: SmallDisk) => Promise<void>) {
  const surface = await desktopSurface(parts);
  session = new Session(surface);
  disk = mountSmallDisk(of === 'data' ? surface.dataFolder : surface.home, bytes);
  try {
    await test(disk);
  } finally {
    await session
      .running()
      .kill('both')
      .catch(() => undefined);
    disk.remove();
    await session.surface.remove();
  }
}

describe.skipIf(!canMount)('the disk of the data folder', () => {
  it('that is full lets every failure be told, keeps what is there, and goes on once there is room', async () => {
    await onSmallDisk('data', 8 * MB, async (small) => {
      await session.start();
      expect(await session.work(['small', 'attach', 'small', 'backup'], baseSeed)).toEqual([]);
      small.fill(0);
      const refusals = await session.work(['small', 'attach', 'backup', 'small'], baseSeed + 100);
      expect(refusals.length).toBeGreaterThanOrEqual(4);
      for (const refusal of refusals) expect(refusal).toMatch(/ENOSPC|no-space/);
      await session.stop();

      expect(outcomeOf((await session.start()).opened)).toMatch(/^failed/);
      small.empty();
      expect(await session.work(['small', 'attach', 'backup'], baseSeed + 200)).toEqual([]);
      expect(await session.check()).toEqual(sound);
      await session.stop();

      expect(outcomeOf((await session.start()).opened)).toBe('equal');
      expect(await session.check()).toEqual(sound);
    });
  });

  it('that turned read-only lets every failure be told and loses nothing', async () => {
    await onSmallDisk('data', 8 * MB, async (small) => {
      await session.start();
      expect(await session.work(['small', 'attach', 'backup'], baseSeed)).toEqual([]);
      small.setReadOnly(true);
      const refusals = await session.work(['small', 'attach', 'backup', 'undo'], baseSeed + 100);
      expect(refusals.length).toBeGreaterThanOrEqual(3);
      for (const refusal of refusals) expect(refusal).toContain('EROFS');
      await session.stop();

      expect(outcomeOf((await session.start()).opened)).toMatch(/^failed/);
      await session.stop();
      small.setReadOnly(false);
      expect(outcomeOf((await session.start()).opened)).toBe('caught-up');
      expect(await session.check()).toEqual(sound);
    });
  });
});

describe.skipIf(!canMount)('the disk of everything', () => {
  it('that is full refuses what it cannot keep and shows and keeps all the rest', async () => {
    await onSmallDisk('everything', 200 * MB, async (small) => {
      await session.start();
      expect(await session.work(['small', 'attach', 'bulk', 'backup'], baseSeed)).toEqual([]);
      small.fill(64 * 1024);
      const refusals = await session.work(['bulk', 'attach', 'small', 'backup'], baseSeed + 100);
      expect(refusals).not.toEqual([]);
      console.log(refusals.join('\n'));
      await session.running().kill('both');
      small.empty();
      const { opened } = await session.start();
      console.log(outcomeOf(opened));
      expect(opened.ok).toBe(true);
      expect(await session.check()).toEqual(sound);
      expect(await session.work(['small', 'attach', 'bulk', 'backup'], baseSeed + 200)).toEqual([]);
      expect(await session.check()).toEqual(sound);
    });
  });
});
