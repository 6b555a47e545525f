import type { Audit, AuditEvent, AuditState } from '../../../core/audits/audit';
import { type AuditStep, signersFor, stateAfter, stateBelow } from '../../../core/audits/lifecycle/lifecycle-table';
import type { Person } from '../../../core/organisation/person';
import { formatDate } from '../../../strings/format';
import type { Words } from '../../../strings/use-words';
import type { Rung } from '../../../ui/ladder';
import { signerWords } from '../shared/refusal-words';

const rungs = [
  ['drafted', null],
  ['approved', 'approved'],
  ['notified', 'notified'],
  ['running', 'started'],
  ['findings-agreed', 'findings-agreed'],
  ['reported', 'reported'],
  ['follow-up', 'followed-up'],
  ['closed', 'closed'],
] as const satisfies readonly (readonly [AuditState, AuditStep | null])[];

/** The way of an audit through its states: who signed and when under each, who has to sign under the next but the last. */
export function ladderRungs(
  audit: Audit,
  people: ReadonlyMap<string, Person>,
  words: Words<'audits'>,
  common: Words<'common'>,
): readonly Rung[] {
  const now = rungs.findIndex(([state]) => state === placeOf(audit));
  return rungs.map(([state, step], index) => {
    const isOver = audit.state === 'closed' || audit.state === 'cancelled';
    const at = index < now ? 'done' : index > now ? 'next' : isOver ? 'done' : 'now';
    const event = index > now || step === null ? undefined : audit.events.findLast(({ type }) => type === step);
    const waits = index === now + 1 && step !== null && step !== 'closed' && !isOver && audit.state !== 'postponed';
    const note =
      event !== undefined
        ? signedNote(event, people, words)
        : waits
          ? words('ladder.signer', { signers: signerWords(signersFor[step]) })
          : '';
    return { id: state, name: common(`states.audit.${state}`), at, ...(note === '' ? {} : { note }) };
  });
}

/** State on the ladder; one that stands beside it is where it was left. */
export function placeOf({ state, postponedFrom, events }: Audit): AuditState {
  if (state === 'postponed') return postponedFrom ?? 'drafted';
  if (state !== 'cancelled') return state;
  let place: AuditState = 'drafted';
  for (const { type } of events) {
    if (type === 'postponed' || type === 'resumed' || type === 'cancelled') continue;
    place = type === 'stepped-back' ? (stateBelow[place] ?? place) : (stateAfter[type] ?? place);
  }
  return place;
}

function signedNote(event: AuditEvent, people: ReadonlyMap<string, Person>, words: Words<'audits'>): string {
  const name = people.get(event.signedBy)?.name ?? words('nobody');
  return words('ladder.signed', { name, day: formatDate(event.signedOn) });
}
