import { readdirSync, readFileSync } from 'node:fs';

interface ProcessLine {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** Whether processes can be found and killed one by one here; elsewhere the tests that kill are skipped. */
export const canKillTrees = process.platform === 'linux';

/** The process that this one began (or one begun by it) with these words in its command line, and everything below it; the topmost first. */
export function treeOf(ancestor: number, words: string): readonly number[] {
  const all = listProcesses();
  const below = descendants(all, ancestor);
  const top = below.find(({ command }) => command.includes(words));
  return top === undefined ? [] : [top.pid, ...descendants(all, top.pid).map(({ pid }) => pid)];
}

/** Kills processes at once, none having time to write anything more. Those that are gone already are passed over. */
export function killAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // ended by itself
    }
  }
}

/** Waits until none of the processes runs any more. */
export async function allGone(pids: readonly number[]): Promise<void> {
  const until = Date.now() + 10_000;
  while (pids.some(isRunning)) {
    if (Date.now() > until) throw new Error('killed processes are still there');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function descendants(all: readonly ProcessLine[], ancestor: number): ProcessLine[] {
  const found: ProcessLine[] = [];
  let parents = new Set([ancestor]);
  while (parents.size > 0) {
    const children = all.filter(({ parent }) => parents.has(parent));
    found.push(...children);
    parents = new Set(children.map(({ pid }) => pid));
  }
  return found;
}

function listProcesses(): ProcessLine[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = readOrEmpty(`/proc/${name}/stat`);
      const parent = /^\d+ \(.*\) \S (\d+)/s.exec(stat)?.[1];
      if (parent === undefined) return [];
      const command = readOrEmpty(`/proc/${name}/cmdline`).replaceAll('\0', ' ');
      return [{ pid: Number(name), parent: Number(parent), command }];
    });
}

/** A zombie has ended: only its parent has not asked for its outcome yet. */
function isRunning(pid: number): boolean {
  const state = /^\d+ \(.*\) (\S)/s.exec(readOrEmpty(`/proc/${pid}/stat`))?.[1];
  return state !== undefined && state !== 'Z' && state !== 'X';
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
