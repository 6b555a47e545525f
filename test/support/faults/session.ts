import type { FaultEvent, Opened, StepName } from './fault-page/protocol';
import { officeSizes } from './fault-page/protocol';
import { Ledger, type Verdict } from './ledger';
import type { Running, Surface } from './surface';

/** A workspace over several starts of the program, with the account of what was acknowledged. */
export class Session<S extends Surface> {
  readonly ledger = new Ledger();
  /** Failures that the program told, such as `small: {"type":"quota-exceeded"}`, since they were last asked for. */
  #refusals: string[] = [];
  readonly surface: S;
  #running: Running | null = null;

  constructor(surface: S) {
    this.surface = surface;
  }

  /** Starts the program and opens the workspace. */
  async start(clockAhead = 0): Promise<{ readonly opened: Opened; readonly running: Awaited<ReturnType<S['start']>> }> {
    const running = await this.surface.start((event) => this.#hear(event));
    this.#running = running;
    const opened = await running.faults.open({ gate: null, clockAhead });
    return { opened, running: running as Awaited<ReturnType<S['start']>> };
  }

  /** Does these kinds of work, one after the other. */
  async work(steps: readonly StepName[], seed: number): Promise<readonly string[]> {
    for (const [index, first] of steps.entries()) {
      await this.running().faults.work({
        seed: seed + index,
        steps: 1,
        first,
        without: [],
        gate: null,
        sizes: officeSizes,
      });
    }
    return this.#refusals.splice(0);
  }

  /** Looks at what is stored and compares it with what was acknowledged. */
  async check(deep = true): Promise<Verdict> {
    const order = { attachments: this.ledger.attachments(), known: [], deep };
    return this.ledger.check(await this.running().faults.inspect(order));
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
    this.#running = null;
  }

  /** Ends the program at once, whatever state it is in. */
  async end(): Promise<void> {
    await this.#running?.kill('both').catch(() => undefined);
    this.#running = null;
  }

  /** Ends the program and removes everything. */
  async remove(): Promise<void> {
    await this.end();
    await this.surface.remove();
  }

  running(): Running {
    if (this.#running === null) throw new Error('the program is not running');
    return this.#running;
  }

  #hear(event: FaultEvent): void {
    if (event.type === 'refused') this.#refusals.push(`${event.step}: ${event.failure}`);
    else this.ledger.note(event);
  }
}

/** What a check finds when nothing is amiss. */
export const sound: Verdict = { lost: [], halfApplied: [], other: [] };

/** Outcome of opening in a word or two, such as `replayed` or `set-aside damaged`. */
export function outcomeOf(opened: Opened): string {
  if (!opened.ok) return `refused ${opened.failure}`;
  const { journal, recovery } = opened.report;
  const what = journal.type === 'set-aside' ? `set-aside ${journal.why}` : journal.type;
  return recovery === null ? what : `${what}, ${recovery.why}`;
}
