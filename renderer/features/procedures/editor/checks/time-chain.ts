import type { Duration } from '../../../../core/calendar/duration';
import type { CaseTotals, ServedTotals } from '../../../../core/procedures/totals/case-totals';
import { limitOf, type TimeComparison, type TimeSum } from '../../../../core/procedures/totals/time-sum';

/** A member of the sentence of times. */
export interface ChainMember {
  readonly id: 'path' | 'stages' | 'declared' | 'provincial' | 'statutory';
  readonly sum: TimeSum | null;
  readonly duration: Duration | null;
}

/** How a member stands to the one before it. */
export interface ChainSign {
  readonly sign: '=' | '≤' | '>' | '<' | '?';
  readonly holds: boolean | null;
  readonly units: boolean;
  readonly by: number | null;
}

/** The times of a case as a sentence of =, ≤ and >, each sign between two members. */
export interface TimeChain {
  readonly members: readonly ChainMember[];
  readonly signs: readonly ChainSign[];
  /** Share cut against the statutory time, `null` when it cannot be told. */
  readonly cut: number | null;
}

/** Puts the totals of a case in one line; of several served procedures the tightest one stands for all. */
export function timeChain(totals: CaseTotals): TimeChain {
  const served = tightest(totals.served);
  const member = (id: ChainMember['id'], duration: Duration | null): ChainMember => ({
    id,
    duration,
    sum: limitOf(duration),
  });
  return {
    members: [
      { id: 'path', sum: totals.path, duration: null },
      { id: 'stages', sum: totals.stageTotal, duration: null },
      member('declared', totals.declared),
      member('provincial', served?.provincial ?? null),
      member('statutory', served?.statutory ?? null),
    ],
    signs: [
      signOf(totals.pathAgainstStages, 'sum'),
      signOf(totals.stagesAgainstDeclared, 'equal'),
      signOf(served?.promisedAgainstProvincial ?? UNKNOWN, 'within'),
      signOf(served?.provincialAgainstStatutory ?? UNKNOWN, 'within'),
    ],
    cut: served?.cut ?? null,
  };
}

const UNKNOWN: TimeComparison = { verdict: 'unknown', by: null };

function signOf({ verdict, by }: TimeComparison, rule: 'within' | 'sum' | 'equal'): ChainSign {
  switch (verdict) {
    case 'equal':
      return { sign: rule === 'within' ? '≤' : '=', holds: true, units: false, by };
    case 'less':
      return { sign: rule === 'equal' ? '<' : '≤', holds: rule !== 'equal', units: false, by };
    case 'more':
      return { sign: '>', holds: false, units: false, by };
    default:
      return { sign: '?', holds: null, units: verdict === 'different-units', by };
  }
}

/** The served procedure that leaves the least room: the one exceeded most, else the one with the least time to spare. */
function tightest(served: readonly ServedTotals[]): ServedTotals | undefined {
  const room = ({ promisedAgainstProvincial, promisedAgainstStatutory }: ServedTotals) =>
    Math.min(...[promisedAgainstProvincial, promisedAgainstStatutory].map(spare));
  return [...served].sort((a, b) => room(a) - room(b))[0];
}

function spare({ verdict, by }: TimeComparison): number {
  if (by === null) return Number.MAX_SAFE_INTEGER;
  return verdict === 'more' ? -by : by;
}
