import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checks } from './check.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { runSteps } from './run-steps.mjs';

const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
const reports = mkdtempSync(path.join(tmpdir(), 'phukin-test-'));
const vitest = (name, projects) => ({
  name,
  command: [
    'vitest',
    'run',
    '--config',
    'test/vitest.config.ts',
    ...projects.flatMap((project) => ['--project', project]),
  ],
  env: { VITEST_REPORT: path.join(reports, `${projects[0]}.json`) },
});

const browser = await ensureBrowser();
console.log(`Browser of the tests: ${browser}`);
process.env.PHUKIN_BROWSER = browser;
if (!process.env.REAL_DATA_DIR) console.log('REAL_DATA_DIR is not set: tests on real registers are skipped.');

if (only !== 'e2e') runSteps(checks);
runSteps([{ name: 'build', command: ['electron-vite', 'build', '--config', 'build/electron.vite.config.ts'] }]);
if (only !== 'e2e') runSteps([vitest('unit and integration tests', ['unit', 'dom', 'cuts'])]);
runSteps([vitest('tests of the shell, the start and the whole program, in a real Chromium', ['e2e'])]);
if (only !== 'e2e') runSteps([vitest('kills, damage and full disks, in short', ['faults'])]);

const totals = { files: 0, passed: 0, failed: 0, skipped: 0 };
for (const project of only === 'e2e' ? ['e2e'] : ['unit', 'e2e', 'faults']) {
  const report = JSON.parse(readFileSync(path.join(reports, `${project}.json`), 'utf8'));
  totals.files += report.testResults.length;
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests;
  totals.skipped += report.numPendingTests + report.numTodoTests;
}
rmSync(reports, { recursive: true, force: true });
console.log(
  `\nphukin: ${totals.passed} tests passed, ${totals.failed} failed, ${totals.skipped} skipped, in ${totals.files} files.`,
);
process.exitCode = totals.failed === 0 ? 0 : 1;
