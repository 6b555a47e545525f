import type { FaultEvent, Inspection } from './fault-page/protocol';

/** What a start after a kill brought to light. */
export interface Verdict {
  readonly lost: readonly string[];
  readonly halfApplied: readonly string[];
  readonly other: readonly string[];
}

/** What was acknowledged to the user of one workspace, and so must be there after every kill. */
export class Ledger {
  acknowledged = 0;
  #changeSets = new Set<string>();
  readonly #backups = new Set<string>();
  readonly #refusals: string[] = [];
  /** Change set that cites it, by the attachment's hash. */
  readonly #attachments = new Map<string, string>();
  #restoring: ReadonlySet<string> | null = null;

  note(event: FaultEvent): void {
    if (event.type === 'committed') {
      this.acknowledged += 1;
      this.#changeSets.add(event.changeSet);
      if (event.attachment !== null) this.#attachments.set(event.attachment, event.changeSet);
    }
    if (event.type === 'backed-up') this.#backups.add(event.name);
    if (event.type === 'restoring') this.#restoring = new Set(event.changeSets);
    if (event.type === 'restored') this.#adoptRestored();
    if (event.type === 'refused') {
      this.#refusals.push(`${event.step} was refused: ${event.failure}`);
      if (event.step === 'restore') this.#restoring = null;
    }
  }

  /** Takes over what another workspace acknowledged, of which this one is a copy. */
  inherit(other: Ledger): void {
    for (const id of other.#changeSets) this.#changeSets.add(id);
    for (const name of other.#backups) this.#backups.add(name);
    for (const [sha256, changeSet] of other.#attachments) this.#attachments.set(sha256, changeSet);
  }

  /** Hashes of attachments whose citing change set stands. */
  attachments(): readonly string[] {
    return [...this.#attachments].filter(([, changeSet]) => this.#changeSets.has(changeSet)).map(([sha256]) => sha256);
  }

  /** Backups that were seen whole. */
  knownBackups(): readonly string[] {
    return [...this.#backups];
  }

  /** Change sets that must be there. */
  expected(): ReadonlySet<string> {
    return this.#changeSets;
  }

  /** Compares with what is there; from then on all of that must stay. */
  check({ changeSets, backups, problems }: Inspection): Verdict {
    const found = new Set(changeSets);
    // A restore that was cut short happened whole or not at all; which of the two, only the data can tell.
    const isRestored = this.#restoring !== null && isSame(found, this.#restoring);
    if (isRestored) this.#adoptRestored();
    this.#restoring = null;
    const lost = [...this.#changeSets].filter((id) => !found.has(id)).map((id) => `change set ${id} is lost`);
    const gone = [...this.#backups].filter((name) => isKept(name) && !backups.includes(name));
    const bytes = problems.filter((problem) => problem.endsWith('are lost'));
    this.#changeSets = found;
    for (const name of backups) this.#backups.add(name);
    return {
      lost: [...lost, ...gone.map((name) => `backup ${name} is gone`), ...bytes],
      halfApplied: problems.filter((problem) => !bytes.includes(problem)),
      other: this.#refusals.splice(0),
    };
  }

  #adoptRestored(): void {
    if (this.#restoring !== null) this.#changeSets = new Set(this.#restoring);
    this.#restoring = null;
  }
}

/** Those that the user asked for, or that came before something grave; others make room for newer ones within hours. */
function isKept(backup: string): boolean {
  return /-(manual|before-[a-z]+)\.phukin$/.test(backup);
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}
