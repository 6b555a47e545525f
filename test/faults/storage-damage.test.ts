import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type DesktopSurface, desktopSurface } from '../support/faults/desktop-surface';
import { baseSeed, whole } from '../support/faults/extent';
import { outcomeOf, Session, sound } from '../support/faults/session';
import { type StorageDamage, storageDamages } from '../support/faults/storage-damages';

/** The short form's: a storage that lost its tail, goes on, and does not open at the next start. */
const short = ['.log cut in half'];
const damages = storageDamages.filter(({ name }) => whole || short.includes(name));

const parts = inject('faultParts');
let filled: Session<DesktopSurface>;
const table: string[] = [];

beforeAll(async () => {
  filled = new Session(await desktopSurface(parts));
  // Several starts, for the storage lays its log down in tables at each of them.
  for (const [index, step] of (['bulk', 'small', 'bulk'] as const).entries()) {
    await filled.start();
    await filled.work([step, 'attach', 'small', 'backup', 'small', 'undo', 'attach'], baseSeed + 100 * index);
    await filled.stop();
  }
}, 240_000);
afterAll(async () => {
  console.log(table.join('\n'));
  await filled?.remove();
});

describe('a damaged storage of the browser', () => {
  it.each(damages)('with $name gives everything back that was acknowledged', async (damage) => {
    const session = await copyOf(filled);
    try {
      expect(damage.apply(session.surface.dataFolder)).toBe(true);
      const story = await openUntilSound(session, damage);
      table.push(`${damage.name}: ${story.join('; ')}`);
      expect(await session.work(['small', 'attach', 'undo', 'backup'], baseSeed + 500)).toEqual([]);
      expect(await session.check()).toEqual(sound);
      await session.stop();
      // A log that was cut and went on is damage anew to the engine.
      const next = await openUntilSound(session, damage);
      table.push(`  and at the next start: ${next.join('; ')}`);
      expect(await session.check()).toEqual(sound);
    } finally {
      await session.remove();
    }
  });
});

/** Opens the program, and when that fails takes the way out that it offers; tells what happened. */
async function openUntilSound(session: Session<DesktopSurface>, { name }: StorageDamage): Promise<readonly string[]> {
  const { opened, running } = await session.start();
  const story = [outcomeOf(opened)];
  const verdict = opened.ok ? await session.check().catch((error: unknown) => String(error)) : 'not opened';
  if (typeof verdict !== 'string') {
    expect(verdict, name).toEqual(sound);
    return story;
  }
  if (opened.ok) story.push(`then ${verdict}`);
  await running.faults.startAfresh();
  await session.stop();
  const afresh = await session.start();
  story.push(`started afresh: ${outcomeOf(afresh.opened)}`);
  expect(afresh.opened.ok, story.join('; ')).toBe(true);
  expect(await session.check(), name).toEqual(sound);
  return story;
}

async function copyOf(session: Session<DesktopSurface>): Promise<Session<DesktopSurface>> {
  const copy = new Session(await desktopSurface(parts));
  const link = join('Default', 'IndexedDB');
  await cp(session.surface.home, copy.surface.home, { recursive: true, filter: (path) => !path.endsWith(link) });
  await symlink(join(copy.surface.dataFolder, 'IndexedDB'), join(copy.surface.profile, link), 'junction');
  copy.ledger.inherit(session.ledger);
  return copy;
}
