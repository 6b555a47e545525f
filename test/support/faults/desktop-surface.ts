import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FaultEvent, FaultPage } from './fault-page/protocol';
import { allGone, killAll, treeOf } from './processes';
import { type Surface, type Victim, watchStorage, within } from './surface';

/** What the parent asks of the child. */
export interface ChildOrder {
  readonly id: number;
  readonly call: keyof FaultPage | 'stop';
  readonly argument: unknown;
}

/** What the child tells its parent. */
export type ChildAnswer =
  | { readonly type: 'ready' }
  | { readonly type: 'event'; readonly event: FaultEvent }
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'failure'; readonly id: number; readonly message: string };

/** Built files of the program, and of the process that runs it on the double of Electron. */
export interface DesktopFiles {
  readonly mainFile: string;
  readonly childFile: string;
}

/** A desktop's surface: its files can be reached. */
export interface DesktopSurface extends Surface {
  /** Folder of everything. */
  readonly home: string;
  /** Folder of the program's own files. */
  readonly dataFolder: string;
}

/** The desktop program on the double of Electron, in a process of its own so that it can be killed alone. */
export async function desktopSurface({ mainFile, childFile }: DesktopFiles): Promise<DesktopSurface> {
  const home = await mkdtemp(join(tmpdir(), 'phukin-fault-home-'));
  return {
    name: 'desktop',
    home,
    profile: join(home, 'chromium'),
    dataFolder: join(home, 'appData', 'phukin'),
    async start(onEvent) {
      const child = fork(childFile, [mainFile, home], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      const link = linkTo(child, onEvent);
      await within(60_000, 'starting the desktop program', link.ready);
      return {
        faults: {
          open: (order) => link.call('open', order),
          work: (order) => link.call('work', order),
          inspect: (order) => link.call('inspect', order),
          lend: async () => false,
          startAfresh: () => link.call('startAfresh', null),
        },
        async kill(victim) {
          const pids = treeOf(process.pid, `--user-data-dir=${join(home, 'chromium')}`);
          const wanted = victimsOf(victim, child.pid ?? 0, pids);
          killAll(wanted);
          // What was left alive ends by itself soon after, as a program does that lost its other half; then it is made to.
          if (victim !== 'both') await new Promise((resolve) => setTimeout(resolve, 50));
          killAll([child.pid ?? 0, ...pids]);
          await allGone([child.pid ?? 0, ...pids]);
        },
        async stop() {
          const gone = new Promise((resolve) => child.once('exit', resolve));
          await link.call('stop', null);
          await gone;
        },
      };
    },
    isStorageRemade: watchStorage(join(home, 'appData', 'phukin', 'IndexedDB')),
    remove: () => rm(home, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function victimsOf(victim: Victim, host: number, browser: readonly number[]): readonly number[] {
  if (victim === 'host') return [host];
  return victim === 'browser' ? browser : [host, ...browser];
}

function linkTo(child: ChildProcess, onEvent: (event: FaultEvent) => void) {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let calls = 0;
  let isReady: () => void = () => undefined;
  let hasFailed: (error: Error) => void = () => undefined;
  const ready = new Promise<void>((resolve, reject) => {
    isReady = resolve;
    hasFailed = reject;
  });
  child.on('message', (message: ChildAnswer) => {
    if (message.type === 'ready') return isReady();
    if (message.type === 'event') return onEvent(message.event);
    const caller = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'answer') caller?.resolve(message.value as never);
    else caller?.reject(new Error(message.message));
  });
  child.on('exit', () => {
    const gone = new Error('the desktop program has ended');
    hasFailed(gone);
    for (const { reject } of waiting.values()) reject(gone);
  });
  const call = <T>(name: ChildOrder['call'], argument: unknown): Promise<T> =>
    new Promise((resolve, reject) => {
      calls += 1;
      waiting.set(calls, { resolve: resolve as (value: never) => void, reject });
      child.send({ id: calls, call: name, argument } satisfies ChildOrder);
    });
  return { ready, call };
}
