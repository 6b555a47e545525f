import { useRef, useState } from 'react';
import type { BackupFailure, BackupFile, Backups, DrillReport } from '../../data/backup/backups';
import { useData } from '../../data/store-context';
import type { VerificationReport } from '../../data/tasks/tasks';

/** Long work that the user starts and may stop. */
export type StoppableWork = 'backup' | 'drill' | 'verify';

/** What became of it. */
export type WorkOutcome =
  | { readonly type: 'backup'; readonly file: BackupFile }
  | { readonly type: 'drill'; readonly report: DrillReport }
  | { readonly type: 'verify'; readonly report: VerificationReport }
  | { readonly type: 'stopped'; readonly work: StoppableWork }
  | { readonly type: 'refused'; readonly work: StoppableWork; readonly failure: BackupFailure }
  | { readonly type: 'broke'; readonly work: StoppableWork; readonly reason: string };

/** Starting and stopping the long work of the backup screen. */
export interface BackupWork {
  readonly outcome: WorkOutcome | null;
  readonly take: () => Promise<void>;
  readonly drill: () => Promise<void>;
  readonly verify: () => Promise<void>;
  /** Stops what was started here, `null` when nothing is to be stopped. */
  readonly stop: (() => void) | null;
  readonly stopping: boolean;
}

/** Work goes on while the screen is left; the one who comes back can still stop it. */
const running = new WeakMap<Backups, AbortController>();

/** Starts long work on the backups and tells what became of it. */
export function useBackupWork(): BackupWork {
  const { backups } = useData();
  const [outcome, setOutcome] = useState<WorkOutcome | null>(null);
  const [, renderAgain] = useState(0);
  const latest = useRef(0);

  async function run(work: StoppableWork, act: (signal: AbortSignal) => Promise<WorkOutcome>): Promise<void> {
    if (backups.state().busy !== null || running.has(backups)) return;
    const controller = new AbortController();
    running.set(backups, controller);
    latest.current += 1;
    const turn = latest.current;
    setOutcome(null);
    const ended = await act(controller.signal).catch((error: unknown) => endOf(work, error));
    running.delete(backups);
    if (turn === latest.current) setOutcome(ended);
  }

  const controller = running.get(backups);
  return {
    outcome,
    take: () =>
      run('backup', async (signal) => {
        const taken = await backups.take('manual', signal);
        return taken.ok ? { type: 'backup', file: taken.value } : refusal('backup', taken.error);
      }),
    drill: () =>
      run('drill', async (signal) => {
        const drilled = await backups.drill(signal);
        return drilled.ok ? { type: 'drill', report: drilled.value } : refusal('drill', drilled.error);
      }),
    verify: () => run('verify', async (signal) => ({ type: 'verify', report: await backups.verify(signal) })),
    stop:
      controller === undefined
        ? null
        : () => {
            controller.abort();
            renderAgain((count) => count + 1);
          },
    stopping: controller?.signal.aborted === true,
  };
}

function refusal(work: StoppableWork, failure: BackupFailure): WorkOutcome {
  return failure.type === 'stopped' ? { type: 'stopped', work } : { type: 'refused', work, failure };
}

function endOf(work: StoppableWork, error: unknown): WorkOutcome {
  if (error instanceof Error && error.name === 'AbortError') return { type: 'stopped', work };
  return { type: 'broke', work, reason: error instanceof Error ? error.message : String(error) };
}
