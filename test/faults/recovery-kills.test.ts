import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { chanceFrom } from '../support/faults/chance';
import { type DesktopSurface, desktopSurface } from '../support/faults/desktop-surface';
import { atMost, baseSeed } from '../support/faults/extent';
import { canKillTrees } from '../support/faults/processes';
import { outcomeOf, Session, sound } from '../support/faults/session';

const KILLS = atMost(2, 12);

describe.skipIf(!canKillTrees)('a recovery', () => {
  it(
    'that is killed again and again gives everything back in the end',
    async () => {
      const chance = chanceFrom(baseSeed);
      const session = new Session(await desktopSurface(inject('faultParts')));
      try {
        await session.start();
        expect(await session.work(['small', 'bulk', 'attach', 'backup', 'undo', 'small'], baseSeed)).toEqual([]);
        await session.stop();
        for (let kill = 0; kill < KILLS; kill += 1) {
          await loseStorage(session.surface);
          if (kill % 2 === 0) await openAndKill(session.surface, chance.whole(1, 14), chance.whole(0, 5));
          else await openAndKillSoon(session.surface, chance.whole(20, 1200));
        }
        const { opened } = await session.start();
        console.log(`seed ${baseSeed}: ${KILLS} recoveries killed, then ${outcomeOf(opened)}`);
        expect(opened.ok).toBe(true);
        expect(await session.check()).toEqual(sound);
        expect(await session.work(['small', 'attach'], baseSeed + 100)).toEqual([]);
        expect(await session.check()).toEqual(sound);
      } finally {
        await session.remove();
      }
    },
    atMost(120_000, 600_000),
  );
});

function loseStorage({ dataFolder }: DesktopSurface): Promise<void> {
  return rm(join(dataFolder, 'IndexedDB'), { recursive: true, force: true });
}

/** Kills everything so many milliseconds after opening began, with the recovery in its worker. */
async function openAndKillSoon(surface: DesktopSurface, delay: number): Promise<void> {
  const running = await surface.start(() => undefined);
  running.faults.open({ gate: null, clockAhead: 0 }).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, delay));
  await running.kill('both');
}

/** Kills everything so many milliseconds after the `nth` writing transaction of opening, or when it is open; all in the page. */
async function openAndKill(surface: DesktopSurface, nth: number, delay: number): Promise<void> {
  let reached: () => void = () => undefined;
  const reaching = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const running = await surface.start(({ type }) => (type === 'reached' ? reached() : undefined));
  const gate = { point: 'transaction', nth, hold: false } as const;
  const opening = running.faults.open({ gate, clockAhead: 0, inPlace: true });
  await Promise.race([reaching, opening.catch(() => undefined)]);
  await new Promise((resolve) => setTimeout(resolve, delay));
  await running.kill('both');
}
