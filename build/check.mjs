import { runSteps } from './run-steps.mjs';

/** Static gates: types per layer, lint, layer rules with zero cycles, unused code. */
export const checks = [
  { name: 'types: core (no DOM)', command: ['tsc', '-p', 'build/tsconfig/core.json'] },
  { name: 'types: renderer', command: ['tsc', '-p', 'build/tsconfig/renderer.json'] },
  { name: 'types: electron', command: ['tsc', '-p', 'build/tsconfig/electron.json'] },
  { name: 'types: tests', command: ['tsc', '-p', 'build/tsconfig/test.json'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '--config-path', 'build/lint.json', '.'] },
  {
    name: 'layers and cycles',
    command: ['depcruise', '--config', 'build/layers.cjs', 'renderer', 'electron', 'build'],
  },
  { name: 'unused code', command: ['knip', '--config', 'build/knip.json'] },
];

if (import.meta.main) runSteps(checks);
