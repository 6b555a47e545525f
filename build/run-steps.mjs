import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Folder of the project. */
export const root = path.resolve(import.meta.dirname, '..');

/**
 * Runs commands one after another, each shown with its time; stops at the first that fails.
 * @param {readonly { name: string, command: readonly string[], env?: Record<string, string> }[]} steps
 */
export function runSteps(steps) {
  for (const { name, command, env } of steps) {
    const start = performance.now();
    console.log(`\n== ${name}`);
    const [program, ...args] = command;
    const result = spawnSync(program, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATH: localPath(), ...env },
      shell: process.platform === 'win32',
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (result.status !== 0) {
      console.error(`\n== ${name}: FAILED after ${seconds} s`);
      process.exit(result.status ?? 1);
    }
    console.log(`== ${name}: passed in ${seconds} s`);
  }
}

function localPath() {
  return [path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter);
}
