import { type Chance, chanceFrom } from './chance';
import { type FaultEvent, officeSizes } from './fault-page/protocol';
import { drawPlan, type KillPlan, tellPlan } from './kill-plan';
import { Ledger } from './ledger';
import type { Running, Surface } from './surface';

/** Sums of many rounds. */
export interface KillTally {
  kills: number;
  acknowledged: number;
  lost: number;
  halfApplied: number;
  /** How often the engine itself had thrown its storage away and made it anew. */
  remade: number;
  /** What went wrong, with what repeats it. */
  readonly failures: string[];
  /** How often opening found each outcome. */
  readonly outcomes: Map<string, number>;
  readonly milliseconds: number[];
}

/** A tally without rounds. */
export function emptyTally(): KillTally {
  return {
    kills: 0,
    acknowledged: 0,
    lost: 0,
    halfApplied: 0,
    remade: 0,
    failures: [],
    outcomes: new Map(),
    milliseconds: [],
  };
}

/** The one line that sums it up. */
export function sumUp({ kills, acknowledged, lost, halfApplied }: KillTally): string {
  return `kills ${kills}, acknowledged ${acknowledged}, lost ${lost}, half-applied ${halfApplied}`;
}

/** What opening may find when nothing but kills happened to the files. */
const expectedOutcomes = new Set(['none', 'equal', 'caught-up', 'written', 'set-aside replaced']);

/** Milliseconds after which a round is killed when the awaited point never comes. */
const LONGEST = 3000;

/** Kills one workspace over and over; every start after a kill is checked, the last one to the last hash. */
export async function killRounds(surface: Surface, rounds: number, seed: number, tally: KillTally): Promise<void> {
  const chance = chanceFrom(seed);
  const ledger = new Ledger();
  const story: string[] = [];
  for (let round = 1; round <= rounds + 1; round += 1) {
    const began = performance.now();
    const plan = round > rounds ? null : drawPlan(chance, surface.name);
    const failures = await playRound(surface, ledger, plan, chance, tally).catch((error) => [String(error)]);
    tally.milliseconds.push(performance.now() - began);
    const where = `seed ${seed}, round ${round} on ${surface.name}, after ${story.at(-1) ?? 'nothing'}`;
    tally.failures.push(...failures.slice(0, 5).map((failure) => `${where}: ${failure}`));
    if (failures.length > 0) {
      tally.failures.push(`seed ${seed}: the files lie as they are in ${surface.profile}`);
      break;
    }
    if (plan !== null) story.push(tellPlan(plan));
  }
  tally.acknowledged += ledger.acknowledged;
}

/** One start, its check, and its end by the plan; without a plan the end is an orderly one. */
async function playRound(
  surface: Surface,
  ledger: Ledger,
  plan: KillPlan | null,
  chance: Chance,
  tally: KillTally,
): Promise<readonly string[]> {
  const strike = createStrike(plan);
  const running = await surface.start((event) => {
    ledger.note(event);
    strike.hear(event);
  });
  let failures: readonly string[] = [];
  try {
    if (plan?.during === 'opening') {
      const opening = running.faults.open({ gate: plan.gate, clockAhead: 0 });
      await Promise.race([strike.due(), opening.catch(() => undefined)]);
    } else {
      failures = await openAndCheck(surface, running, ledger, tally, plan === null);
      if (plan !== null && failures.length === 0) failures = await workUntil(strike.due, running, plan, chance);
    }
  } finally {
    await (plan === null ? running.stop() : running.kill(plan.victim));
  }
  if (plan !== null) tally.kills += 1;
  return failures;
}

async function openAndCheck(
  surface: Surface,
  running: Running,
  ledger: Ledger,
  tally: KillTally,
  deep: boolean,
): Promise<readonly string[]> {
  const opened = await running.faults.open({ gate: null, clockAhead: 0 });
  if (!opened.ok) return [`did not open: ${opened.failure}`];
  const { journal, recovery } = opened.report;
  const outcome = journal.type === 'set-aside' ? `set-aside ${journal.why}` : journal.type;
  tally.outcomes.set(outcome, (tally.outcomes.get(outcome) ?? 0) + 1);
  // Chromium itself sometimes throws a storage away that a kill left in the middle of being laid down.
  const remade = await surface.isStorageRemade();
  if (remade) tally.remade += 1;
  const order = { attachments: ledger.attachments(), known: ledger.knownBackups(), deep };
  const { lost, halfApplied, other } = ledger.check(await running.faults.inspect(order));
  tally.lost += lost.length;
  tally.halfApplied += halfApplied.length;
  const surprises = [
    ...(remade || expectedOutcomes.has(outcome) ? [] : [`opening found ${JSON.stringify(journal)}`]),
    ...(remade || recovery === null ? [] : [`opening recovered ${JSON.stringify(recovery)}`]),
  ];
  return [...lost, ...halfApplied, ...other, ...surprises];
}

async function workUntil(
  due: () => Promise<void>,
  running: Running,
  { first, gate }: KillPlan,
  chance: Chance,
): Promise<readonly string[]> {
  const order = { seed: chance.whole(0, 2 ** 31), steps: 500, first, without: [], gate, sizes: officeSizes };
  const working = running.faults.work(order).then(
    () => [],
    (error: unknown) => [`the work failed: ${String(error)}`],
  );
  return Promise.race([due().then(() => []), working]);
}

/** Tells when a plan's moment has come. */
function createStrike(plan: KillPlan | null): { hear(event: FaultEvent): void; due(): Promise<void> } {
  const { gate = null, after = 0, delay = 0 } = plan ?? {};
  let left = after;
  let reached: () => void = () => undefined;
  const reaching = new Promise<void>((resolve) => {
    reached = resolve;
  });
  return {
    hear({ type }) {
      if (gate !== null) return type === 'reached' ? reached() : undefined;
      if (type === 'committed' || type === 'backed-up') left -= 1;
      if (left <= 0) reached();
    },
    async due() {
      if (gate !== null || left > 0) await Promise.race([reaching, pause(LONGEST)]);
      if (delay > 0) await pause(delay);
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
