import { expect, test } from 'vitest';
import type { Comparison } from '../support/bench-page/compare';
import type { RecoveryOutcome, Remaining } from '../support/bench-page/recovery';
import { wantedSize } from '../support/bench-size';
import { openBenchPage } from '../support/build-bench-page';

/** What every recovery has to do at least, in the same run on the same rows. */
const baseline = [
  'read JSON, SHA-256',
  'SHA-256 of each journal entry (JavaScript)',
  'store the same rows (IndexedDB alone)',
];

function print({ measured, reports, idleGap }: RecoveryOutcome, { work }: Comparison): void {
  const { name, seconds, longestGap } = measured;
  const least = work.filter((one) => baseline.includes(one.name)).reduce((sum, one) => sum + one.seconds, 0);
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${(seconds / least).toFixed(2)} of its baseline (${least.toFixed(1)} s), ` +
      `${reports} progress reports, longest gap of the window ${longestGap.toFixed(0)} ms (idle ${idleGap.toFixed(0)} ms)`,
  );
}

test('a large workspace whose database is gone comes back from a backup and the journal, and from the journal alone', async () => {
  const { page, open, close } = await openBenchPage();
  try {
    page.on('console', (message) => console.log(message.text()));
    await open();
    await page.evaluate((size) => window.benchPage.fill(size), wantedSize());
    await open();
    const before = await page.evaluate(() => window.benchPage.recovery.prepare());
    const outcomes: RecoveryOutcome[] = [];
    for (const remaining of ['backup and the journal after it', 'journal alone'] as const) {
      await open();
      const recover = (what: Remaining) => window.benchPage.recovery.recover(what);
      const outcome = await page.evaluate(recover, remaining);
      outcomes.push(outcome);
      expect(outcome.digests).toEqual(before);
      expect(outcome.journal).toBe('replayed');
      expect(outcome.recovery).toMatchObject({ why: 'missing', incomplete: 0, damage: [], missingAttachments: [] });
      expect(outcome.recovery?.backup === null).toBe(remaining === 'journal alone');
      expect(outcome.reports / outcome.measured.seconds).toBeGreaterThan(1);
    }
    await open();
    const comparison = await page.evaluate(() => window.benchPage.compare());
    for (const outcome of outcomes) print(outcome, comparison);
  } finally {
    await close();
  }
});
