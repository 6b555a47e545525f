import type { Chance } from './chance';
import type { Gate, StepName } from './fault-page/protocol';
import type { Victim } from './surface';

/** When and what to kill in one round. */
export interface KillPlan {
  /** Whether it strikes while the workspace is being opened, or while it is worked on. */
  readonly during: 'opening' | 'work';
  readonly first: StepName | null;
  /** The page announces this point; `null` for a mere moment. */
  readonly gate: Gate | null;
  /** So many acknowledgements are waited for; only without a point. */
  readonly after: number;
  /** Milliseconds after that. */
  readonly delay: number;
  readonly victim: Victim;
}

const folderCalls = [
  'journal.append',
  'journal.append',
  'journal.append',
  'attachments.write',
  'backups.write',
  'backups.remove',
] as const;

/** Draws one of the ways to die. */
export function drawPlan(chance: Chance, surface: 'browser' | 'desktop'): KillPlan {
  const victim = surface === 'desktop' ? chance.pick(['browser', 'host', 'both'] as const) : 'browser';
  const calm = { during: 'work', first: null, gate: null, after: 0, delay: chance.whole(0, 60), victim } as const;
  const moment = { ...calm, after: chance.whole(0, 12) };
  const kind = chance.whole(0, 99);
  if (kind < 35) return moment;
  if (kind < 55) return { ...moment, ...atFolderCall(chance) };
  if (kind < 65) return { ...moment, ...atTransaction(chance, 30) };
  if (kind < 75) return { ...moment, first: 'bulk', ...atTransaction(chance, 20) };
  if (kind < 83) return { ...calm, first: 'backup', ...(kind % 2 === 0 ? atBackupWrite(chance) : {}) };
  if (kind < 93) return { ...calm, first: 'restore', ...atRestore(chance, kind) };
  return {
    ...moment,
    during: 'opening',
    ...(kind % 2 === 0 ? atTransaction(chance, 5) : { delay: chance.whole(0, 150) }),
  };
}

function atFolderCall(chance: Chance): Pick<KillPlan, 'gate' | 'delay'> {
  const point = `${chance.pick(folderCalls)}:${chance.pick(['before', 'after'])}`;
  return { gate: { point, nth: chance.whole(1, 8), hold: chance.next() < 0.5 }, delay: 0 };
}

function atTransaction(chance: Chance, most: number): Pick<KillPlan, 'gate' | 'delay'> {
  return { gate: { point: 'transaction', nth: chance.whole(1, most), hold: false }, delay: chance.whole(0, 8) };
}

function atBackupWrite(chance: Chance): Pick<KillPlan, 'gate' | 'delay'> {
  const point = chance.pick(['backups.write:before', 'backups.write:after']);
  return { gate: { point, nth: 1, hold: false }, delay: chance.whole(0, 30) };
}

function atRestore(chance: Chance, kind: number): Partial<Pick<KillPlan, 'gate' | 'delay'>> {
  if (kind % 3 === 0) {
    const point = `journal.append:${chance.pick(['before', 'after'])}`;
    return { gate: { point, nth: chance.whole(1, 3), hold: chance.next() < 0.5 }, delay: 0 };
  }
  return kind % 3 === 1 ? atTransaction(chance, 40) : { delay: chance.whole(0, 600) };
}

/** One line about a plan. */
export function tellPlan({ during, first, gate, after, delay, victim }: KillPlan): string {
  const what = first === null ? during : `${during} that begins with ${first}`;
  const when = gate === null ? `acknowledgement no. ${after}` : `${gate.point} no. ${gate.nth}`;
  return `${victim} killed ${delay} ms after ${when} of ${what}`;
}
