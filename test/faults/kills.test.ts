import { describe, expect, inject, it } from 'vitest';
import { browserSurface } from '../support/faults/browser-surface';
import { desktopSurface } from '../support/faults/desktop-surface';
import { atMost, baseSeed } from '../support/faults/extent';
import { emptyTally, killRounds, sumUp } from '../support/faults/kill-rounds';
import { canKillTrees } from '../support/faults/processes';

/** After so many kills the next ones strike a fresh workspace. */
const ROUNDS = atMost(4, 20);
const KILLS = atMost(8, 200);

const parts = inject('faultParts');

describe.skipIf(!canKillTrees)('killing the program at any moment', () => {
  it(
    'loses nothing that was acknowledged and leaves nothing half done',
    async () => {
      const tally = emptyTally();
      for (let kills = 0, block = 0; kills < KILLS; kills += ROUNDS, block += 1) {
        const surface = block % 2 === 0 ? await desktopSurface(parts) : await browserSurface(parts.address);
        const before = tally.failures.length;
        await killRounds(surface, ROUNDS, baseSeed + block, tally);
        if (tally.failures.length === before) await surface.remove();
      }
      console.log([sumUp(tally), ...tally.failures].join('\n'));
      if (process.env['PHUKIN_FAULTS'] === 'whole') console.log(figures(tally));
      expect(tally.failures).toEqual([]);
      expect(tally.kills).toBe(KILLS);
      expect(tally.acknowledged).toBeGreaterThan(KILLS);
    },
    atMost(120_000, 3_600_000),
  );
});

function figures({ outcomes, milliseconds, remade }: ReturnType<typeof emptyTally>): string {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const median = Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
  const found = [...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ');
  return `seed ${baseSeed}; a round takes ${median} ms (median); openings found the journal ${found}; the engine made its storage anew ${remade} times`;
}
