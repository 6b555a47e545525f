import { cpus } from 'node:os';
import { expect, test } from 'vitest';
import type { Comparison } from '../support/bench-page/compare';
import type { Outcome } from '../support/bench-page/main';
import type { Measured } from '../support/bench-page/measure';
import { wantedSize } from '../support/bench-size';
import { openBenchPage } from '../support/build-bench-page';

/** What each work is measured against, in the same run on the same rows. */
const baselines: Readonly<Record<string, readonly string[]>> = {
  export: ['read all rows (IndexedDB alone)', 'write rows as JSON, SHA-256'],
  read: ['read JSON, SHA-256', 'SHA-256 of each journal entry (JavaScript)'],
  load: ['read JSON, SHA-256', 'SHA-256 of each journal entry (JavaScript)', 'store the same rows (IndexedDB alone)'],
  verify: ['read all rows (IndexedDB alone)', 'SHA-256 of each journal entry (JavaScript)'],
  digest: ['read all rows (IndexedDB alone)', 'write rows as JSON, SHA-256'],
};

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

function ratioOf(work: readonly Measured[], name: string): number | null {
  const seconds = (wanted: string) => work.find((one) => one.name === wanted)?.seconds ?? Number.NaN;
  const against = baselines[name];
  return against === undefined ? null : seconds(name) / against.reduce((sum, one) => sum + seconds(one), 0);
}

function print(work: readonly Measured[], { fileBytes }: Outcome, { unpackedBytes, rows }: Comparison): void {
  console.log(
    `${cpus().length} x ${cpus()[0]?.model}; file ${megabytes(fileBytes)}, tables ${megabytes(unpackedBytes)}`,
  );
  console.log(
    Object.entries(rows)
      .map(([table, count]) => `${table} ${count}`)
      .join(', '),
  );
  console.table(
    Object.fromEntries(
      work.map(({ name, seconds, longestGap, reports }) => [
        name,
        {
          seconds: seconds.toFixed(2),
          'of its baseline': ratioOf(work, name)?.toFixed(2) ?? '',
          'longest gap of the window (ms)': longestGap.toFixed(0),
          'reports a second': reports === 0 ? '' : reports.toFixed(0),
        },
      ]),
    ),
  );
}

test('a large workspace is exported, read, loaded and verified in a real browser', async () => {
  const { page, open, close } = await openBenchPage();
  const { administrativeProcedures, procedures, entries } = wantedSize();
  try {
    page.on('console', (message) => console.log(message.text()));
    await open();
    const filled = await page.evaluate((size) => window.benchPage.fill(size), wantedSize());
    await open();
    const outcome = await page.evaluate(() => window.benchPage.work());
    await open();
    const comparison = await page.evaluate(() => window.benchPage.compare());
    print([...filled, ...comparison.work, ...outcome.work], outcome, comparison);
    expect(outcome).toMatchObject({ faults: 0, sameDigests: true, sameFile: true });
    expect(comparison.rows).toMatchObject({
      administrativeProcedure: administrativeProcedures,
      procedure: procedures,
      journal: entries,
    });
  } finally {
    await close();
  }
});
