import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A small disk of its own, mounted over a folder. */
export interface SmallDisk {
  /** Fills it up but for so many bytes. */
  fill(left: number): void;
  /** Gives the room back. */
  empty(): void;
  setReadOnly(readOnly: boolean): void;
  remove(): void;
}

/** Whether this user may mount disks: root in a machine of his own. Elsewhere the tests that need it are skipped. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0 && tryMount();

/** Mounts an empty disk of so many bytes over the folder, which is made when missing. */
export function mountSmallDisk(folder: string, bytes: number): SmallDisk {
  mkdirSync(folder, { recursive: true });
  run('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder]);
  const ballast = join(folder, 'ballast');
  return {
    fill(left) {
      const file = openSync(ballast, 'a');
      const room = () => statfsSync(folder).bavail * statfsSync(folder).bsize - left;
      // In pieces, for others write here at the same time.
      for (let size = room(); size > 0; size = room()) {
        try {
          writeSync(file, new Uint8Array(Math.min(size, 65_536)));
        } catch {
          break;
        }
      }
      closeSync(file);
    },
    empty: () => rmSync(ballast, { force: true }),
    setReadOnly: (readOnly) => run('mount', ['-o', `remount,${readOnly ? 'ro' : 'rw'}`, folder]),
    // Lazily: a program that has just ended may still hold a file.
    remove: () => run('umount', ['-l', folder]),
  };
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

function tryMount(): boolean {
  const folder = join('/tmp', `phukin-mount-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=65536', 'tmpfs', folder]);
  if (status === 0) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  return status === 0;
}
