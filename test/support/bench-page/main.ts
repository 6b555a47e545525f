import type { Tasks } from '../../../renderer/data/tasks/tasks';
import { workerTasks } from '../../../renderer/data/tasks/worker-tasks';
import { fillLargeWorkspace, type WorkspaceSize } from '../large-workspace';
import { compare, openBench } from './compare';
import { addTo, control, type Measured, measure } from './measure';
import { prepareRecovery, recoverOnce } from './recovery';

/** What came of the work: figures, and facts that make them worth something. */
export interface Outcome {
  readonly work: readonly Measured[];
  readonly fileBytes: number;
  readonly sameDigests: boolean;
  readonly sameFile: boolean;
  readonly faults: number;
}

const LIVE = 'bench-live';
const COPY = 'bench-copy';

const tasks: Tasks = workerTasks();

/** Fills the workspace. */
async function fill(size: WorkspaceSize): Promise<readonly Measured[]> {
  const live = await openBench(LIVE);
  const { measured } = await measure('fill the workspace', () => fillLargeWorkspace(live, size));
  live.dexie.close();
  return [measured];
}

/** Does the work of the program, in a page that has done nothing else. */
async function work(): Promise<Outcome> {
  const done: Measured[] = [];
  const add = addTo(done);
  const bytes = await add('export', (control) => tasks.exportFile(LIVE, 'bench', control));
  await add('read', (control) => tasks.readFile(bytes, control));
  const loaded = await add('load', (control) => tasks.loadFile(bytes, COPY, control));
  if (!loaded.ok) throw new Error(`not loaded: ${JSON.stringify(loaded.error)}`);
  const report = await add('verify', (control) => tasks.verify(LIVE, control));
  await add('stop a check after half a second', () => stopSoon());
  const before = await add('digest', (control) => tasks.digest(LIVE, control));
  const after = await tasks.digest(COPY, control());
  const again = await tasks.exportFile(COPY, 'bench', control());
  return {
    work: done,
    fileBytes: bytes.length,
    sameDigests: JSON.stringify(before) === JSON.stringify(after),
    sameFile: again.length === bytes.length && again.every((byte, at) => byte === bytes[at]),
    faults:
      (report.brokenAt === null ? 0 : 1) +
      report.incompleteSets.length +
      report.alteredRecords.length +
      report.missingAttachments.length +
      report.alteredAttachments.length,
  };
}

/** Begins a check, lets it run for half a second, and waits until it was stopped. */
async function stopSoon(): Promise<void> {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 500);
  const outcome = await tasks.verify(LIVE, { ...control(), signal: stop.signal }).catch((error: unknown) => error);
  if (!(outcome instanceof DOMException) || outcome.name !== 'AbortError') throw new Error('it was not stopped');
}

const recovery = {
  prepare: () => prepareRecovery(LIVE),
  recover: recoverOnce,
};

/** What the bench asks of the page. */
export interface BenchPage {
  readonly fill: typeof fill;
  readonly work: typeof work;
  readonly compare: () => ReturnType<typeof compare>;
  readonly recovery: typeof recovery;
}

const benchPage: BenchPage = { fill, work, compare: () => compare(LIVE), recovery };
Object.assign(window, { benchPage });
