import type { OpeningReport } from '../../../../renderer/data/opening-report';

/** What the page tells while it works. Everything but `reached` is told after the program acknowledged it. */
export type FaultEvent =
  | { readonly type: 'reached'; readonly point: string }
  | {
      readonly type: 'committed';
      readonly changeSet: string;
      readonly count: number;
      readonly attachment: string | null;
    }
  | { readonly type: 'backed-up'; readonly name: string }
  | { readonly type: 'restoring'; readonly name: string; readonly changeSets: readonly string[] }
  | { readonly type: 'restored' }
  | { readonly type: 'refused'; readonly step: StepName; readonly failure: string };

/** Kinds of work. */
export type StepName = 'small' | 'bulk' | 'undo' | 'attach' | 'backup' | 'restore';

/** Where the page announces itself to be killed: at the `nth` passing of a point, where it stays when it is held. */
export interface Gate {
  readonly point: string;
  readonly nth: number;
  readonly hold: boolean;
}

/** How to open the workspace. */
export interface OpenOrder {
  readonly gate: Gate | null;
  /** Milliseconds that the program's clock is ahead of the machine's. */
  readonly clockAhead: number;
  /** Whether long work is done in the page itself, where its transactions pass the gate; by default it is done in workers. */
  readonly inPlace?: boolean;
}

/** What to do with the open workspace. */
export interface WorkOrder {
  readonly seed: number;
  readonly steps: number;
  /** The first step; the others are drawn by lot. */
  readonly first: StepName | null;
  /** Kinds that are not drawn. */
  readonly without: readonly StepName[];
  readonly gate: Gate | null;
  readonly sizes: WorkSizes;
}

/** How large the pieces of work are. */
export interface WorkSizes {
  /** Fewest and most changes of a bulk commit; more than 200 are written ahead. */
  readonly bulk: readonly [number, number];
  /** Largest attachment in bytes. */
  readonly attachment: number;
}

/** Sizes as of an office at work. */
export const officeSizes: WorkSizes = { bulk: [300, 1500], attachment: 300_000 };

/** Outcome of opening. */
export type Opened =
  | { readonly ok: true; readonly report: OpeningReport }
  | { readonly ok: false; readonly failure: string };

/** What to look at beyond the workspace itself. */
export interface InspectOrder {
  /** Hashes of attachments that must be there. */
  readonly attachments: readonly string[];
  /** Backups that were looked at already. */
  readonly known: readonly string[];
  /** Whether every hash is computed anew. */
  readonly deep: boolean;
}

/** What is really stored, found out past the program's own reading. */
export interface Inspection {
  readonly changeSets: readonly string[];
  readonly entries: number;
  readonly backups: readonly string[];
  /** Change sets that are not whole, records that differ from the history, files that do not read, and so on. */
  readonly problems: readonly string[];
}

/** What the test may ask the page to do. */
export interface FaultPage {
  open(order: OpenOrder): Promise<Opened>;
  work(order: WorkOrder): Promise<null>;
  inspect(order: InspectOrder): Promise<Inspection>;
  /** Lends the program a folder where it must be lent one; true when the page must be loaded again. */
  lend(): Promise<boolean>;
  /** Takes the way out of a workspace that does not open, where the host has it. */
  startAfresh(): Promise<null>;
}
