import type { Day } from '../../../core/calendar/day';
import type { Person } from '../../../core/organisation/person';
import type { IssuingDecision, Revision, RevisionEvent, RevisionStatus } from '../../../core/procedures/revision';
import { revisionStatusAt, supersededOn } from '../../../core/procedures/revision-status';
import { formatDate } from '../../../strings/format';
import type { Words } from '../../../strings/use-words';
import type { Rung } from '../../../ui/ladder';

interface LadderFacts {
  readonly revision: Revision;
  readonly siblings: readonly Revision[];
  readonly decision: IssuingDecision | null;
  readonly people: ReadonlyMap<string, Person>;
  readonly day: Day;
}

const order = ['draft', 'awaiting-review', 'awaiting-approval', 'approved', 'effective', 'ended'] as const;

/** The way of a revision through its states, with who and when under each; a declared one begins in force. */
export function ladderRungs(facts: LadderFacts, words: Words<'procedures'>): readonly Rung[] {
  const { revision, siblings, day } = facts;
  const status = revisionStatusAt(revision, siblings, day);
  const steps = revision.origin === 'declared' ? (['declared', 'effective', 'ended'] as const) : order;
  const now = Math.max(0, (steps as readonly string[]).indexOf(placeOf(status)));
  return steps.map((step, index) => {
    const at = index < now ? 'done' : index > now ? 'next' : step === 'ended' ? 'done' : 'now';
    const name = words(step === 'ended' && status === 'withdrawn' ? 'rungs.withdrawn' : `rungs.${step}`);
    const note = noteOf(step, facts, words);
    return { id: step, name, at, ...(note === '' ? {} : { note }) };
  });
}

function placeOf(status: RevisionStatus): string {
  if (status === 'changes-asked') return 'draft';
  return status === 'superseded' || status === 'withdrawn' ? 'ended' : status;
}

function noteOf(step: (typeof order)[number] | 'declared', facts: LadderFacts, words: Words<'procedures'>): string {
  const { revision, siblings, decision, day } = facts;
  switch (step) {
    case 'draft': {
      const asked = revision.state === 'changes-asked' ? lastOf(revision, 'changes-asked') : undefined;
      return asked === undefined
        ? signedNote(lastOf(revision, 'submitted'), facts, words, 'rungs.signed')
        : signedNote(asked, facts, words, 'rungs.asked');
    }
    case 'awaiting-review':
      return signedNote(lastOf(revision, 'reviewed'), facts, words, 'rungs.signed');
    case 'awaiting-approval':
      return signedNote(lastOf(revision, 'approved'), facts, words, 'rungs.signed');
    case 'approved':
    case 'declared':
      if (decision?.number == null) return words('rungs.noDecision');
      return words('rungs.decision', { number: decision.number, day: formatDate(decision.date) });
    case 'effective': {
      const from = revision.effectiveFrom;
      if (from !== null) return words('rungs.since', { day: formatDate(from) });
      return revision.state === 'approved' ? words('rungs.notDated') : '';
    }
    case 'ended': {
      const end = endOf(revision, siblings);
      return end === null || (end > day && revision.state !== 'approved')
        ? ''
        : words('rungs.since', { day: formatDate(end) });
    }
  }
}

/** First day on which it is superseded or withdrawn, `null` while none is known. */
export function endOf(revision: Revision, siblings: readonly Revision[]): Day | null {
  const replaced = supersededOn(revision, siblings);
  const { withdrawnFrom } = revision;
  if (replaced === null || withdrawnFrom === null) return replaced ?? withdrawnFrom;
  return replaced < withdrawnFrom ? replaced : withdrawnFrom;
}

function lastOf(revision: Revision, type: RevisionEvent['type']): RevisionEvent | undefined {
  return revision.events.findLast((event) => event.type === type);
}

function signedNote(
  event: RevisionEvent | undefined,
  { people }: LadderFacts,
  words: Words<'procedures'>,
  form: 'rungs.signed' | 'rungs.asked',
): string {
  if (event === undefined) return '';
  return words(form, { name: people.get(event.signedBy)?.name ?? '–', day: formatDate(event.signedOn) });
}
