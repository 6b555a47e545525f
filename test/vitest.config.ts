import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests that start browsers, servers or the built program: one file at a time, with time to spare. */
const driven = [
  'test/e2e/**/*.test.ts',
  'test/electron/**/*.test.ts',
  'test/build/**/*.test.ts',
  'test/renderer/host/{browser,electron}-host.test.ts',
];

/** Tests that cut the power of the whole database: whatever else goes on in their worker would be hit, too. */
const cutting = [
  'test/renderer/data/{attachments,recover}.test.ts',
  'test/renderer/data/backup/{replace-workspace,take-backup}.test.ts',
  'test/renderer/data/journal-folder/journal-properties.test.ts',
  'test/renderer/data/recovery/power-cuts.test.ts',
  'test/renderer/data/workspace-file/import-workspace.test.ts',
  'test/renderer/data/store-files.test.ts',
];

export default defineConfig({
  root,
  plugins: [react()],
  test: {
    reporters: process.env['VITEST_REPORT']
      ? ['default', ['json', { outputFile: process.env['VITEST_REPORT'] }]]
      : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // one module graph a worker: the sources are pure, and importing them anew for each file took most of the time
          isolate: false,
          include: ['test/{renderer,architecture}/**/*.test.ts'],
          exclude: [...driven, ...cutting],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: 'cuts', environment: 'node', include: cutting, testTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'happy-dom', include: ['test/renderer/**/*.test.tsx'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: driven,
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          environment: 'node',
          include: ['test/faults/**/*.test.ts'],
          globalSetup: 'test/support/faults/global-setup.ts',
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
