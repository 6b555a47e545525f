import { ensureBrowser } from './ensure-browser.mjs';
import { runSteps } from './run-steps.mjs';

// The whole of the fault tests, of which `npm test` runs a short form. PHUKIN_FAULT_SEED repeats what was drawn by lot.
process.env.PHUKIN_BROWSER = await ensureBrowser();
const filters = process.argv.slice(2);
runSteps([
  {
    name: 'kills, damage and full disks',
    command: ['vitest', 'run', '--config', 'test/vitest.config.ts', '--project', 'faults', ...filters],
    env: { PHUKIN_FAULTS: 'whole' },
  },
]);
