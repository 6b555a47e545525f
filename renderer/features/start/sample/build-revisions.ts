import type { Day } from '../../../core/calendar/day';
import { asId, type Id } from '../../../core/kernel/ids';
import { emptyContent, type RevisionContent } from '../../../core/procedures/content';
import { contentHash } from '../../../core/procedures/content-hash';
import type { Procedure } from '../../../core/procedures/procedure';
import type { IssuingDecision, Revision, RevisionEvent } from '../../../core/procedures/revision';
import type { AdministrativeProcedure } from '../../../core/register/administrative-procedure';
import { fullContent, templateContent } from './build-content';
import type { SampleDecisions } from './build-decisions';
import { fullWords } from './full-procedure.data';
import { capacities, type SamplePerson, type SampleUnit } from './organisation.data';
import type { DecisionKey, Reached, SampleProcedure, SampleStory } from './procedures.data';
import { morningOf, officeDay, type SampleContext, type SampleIds } from './sample-context';
import { commonWords } from './step-template.data';

/** Days before today on which a revision that has come so far was submitted, reviewed (or sent back) and approved. */
const signedDaysAgo: Readonly<Record<Reached, readonly number[]>> = {
  draft: [],
  'changes-asked': [12, 8],
  'awaiting-review': [3],
  'awaiting-approval': [9, 5],
  approved: [16, 12, 6],
  dated: [25, 20, 12],
  effective: [175, 168, 160],
};

/** Revisions of one sample procedure after its story, oldest first. */
export function buildRevisions(
  procedure: Procedure,
  { title, unit, story }: SampleProcedure,
  serves: readonly AdministrativeProcedure[],
  unitName: string,
  ids: SampleIds,
  decisions: SampleDecisions,
  context: SampleContext,
): readonly Revision[] {
  const isSecondIssue = story.kind === 'second-issue';
  const order = { code: procedure.code, title, unitName, serves, isSecondIssue, unfinished: unfinishedOf(story) };
  const declared = (decision: DecisionKey, issueNo = 1, amendmentNo = 0) => {
    // Steps of the oldest ones were never entered.
    const entered = decision === 'oldest' ? emptyContent(title) : templateContent(order);
    // What a declared one changed stands on its signed copy; only the amendment of the full story was entered.
    const changeSummary = story.kind === 'full' && amendmentNo > 0 ? [{ id: 'n1', ...fullWords.amended }] : [];
    const content = { ...entered, changeSummary };
    return declaredRevision(procedure, content, decisions.byKey[decision], issueNo, amendmentNo, context);
  };
  const written = (reached: Reached, content: RevisionContent, issueNo: number) =>
    writtenRevision(procedure, unit, reached, content, issueNo, ids, decisions, context);
  switch (story.kind) {
    case 'declared':
      return [declared(story.decision, story.issueNo, story.amendmentNo)];
    case 'second-issue':
      return [declared(story.decision), written(story.reached, templateContent(order), 2)];
    case 'first-issue':
      return [written(story.reached, templateContent(order), 1)];
    case 'withdrawn':
      return [withdrawn(declared(story.decision), ids, context)];
    case 'full':
      return [
        declared('oldest'),
        declared('middle', 1, 1),
        { ...written('effective', fullContent(order), 2), reviewDue: officeDay(context.today, 570) },
      ];
  }
}

function unfinishedOf(story: SampleStory): 'no-time' | 'too-long' | null {
  if (story.kind === 'first-issue' && story.reached === 'draft') return 'no-time';
  return story.kind === 'second-issue' && story.reached === 'draft' ? 'too-long' : null;
}

/** In force since before the workspace: no approval is invented for it. */
export function declaredRevision(
  procedure: Procedure,
  content: RevisionContent,
  decision: IssuingDecision,
  issueNo: number,
  amendmentNo: number,
  { newId }: SampleContext,
): Revision {
  return {
    id: asId<'revision'>(newId()),
    procedureId: procedure.id,
    issueNo,
    amendmentNo,
    origin: 'declared',
    state: 'approved',
    content,
    approvedHash: null,
    events: [],
    decisionId: decision.id,
    effectiveFrom: decision.date,
    withdrawnFrom: null,
    reviewDue: null,
  };
}

function writtenRevision(
  procedure: Procedure,
  unit: SampleUnit,
  reached: Reached,
  content: RevisionContent,
  issueNo: number,
  ids: SampleIds,
  decisions: SampleDecisions,
  context: SampleContext,
): Revision {
  const approved = reached === 'approved' || reached === 'dated' || reached === 'effective';
  const decision = reached === 'dated' ? decisions.dated : reached === 'effective' ? decisions.written : null;
  return {
    id: asId<'revision'>(context.newId()),
    procedureId: procedure.id,
    issueNo,
    amendmentNo: 0,
    origin: 'written',
    state: approved ? 'approved' : reached,
    content,
    approvedHash: approved ? contentHash(content) : null,
    events: eventsOf(unit, reached, ids, context),
    decisionId: decision?.id ?? null,
    effectiveFrom: decision === null ? null : effectiveDay(reached, context),
    withdrawnFrom: null,
    reviewDue: null,
  };
}

function effectiveDay(reached: Reached, { today }: SampleContext): Day {
  return officeDay(today, reached === 'dated' ? 12 : -155);
}

function eventsOf(
  unit: SampleUnit,
  reached: Reached,
  ids: SampleIds,
  context: SampleContext,
): readonly RevisionEvent[] {
  const [author, reviewer, approver]: readonly SamplePerson[] =
    unit === 'post' ? ['postOfficer', 'postHead', 'head'] : ['pressOfficer', 'pressHead', 'deputy'];
  const sentBack = reached === 'changes-asked';
  const acts = [
    { type: 'submitted', by: author, capacity: capacities.author, note: '' },
    {
      type: sentBack ? 'changes-asked' : 'reviewed',
      by: reviewer,
      capacity: capacities.reviewer,
      note: sentBack ? commonWords.changesAsked : '',
    },
    { type: 'approved', by: approver, capacity: approver === 'head' ? capacities.head : capacities.deputy, note: '' },
  ] as const;
  return signedDaysAgo[reached].flatMap((daysAgo, index) => {
    const act = acts[index];
    if (act?.by === undefined) return [];
    return [
      eventOf(act.type, ids.people[act.by], act.capacity, officeDay(context.today, -daysAgo), act.note, ids, context),
    ];
  });
}

function withdrawn(revision: Revision, ids: SampleIds, context: SampleContext): Revision {
  const from = officeDay(context.today, -12);
  const event = eventOf(
    'withdrawn',
    ids.people.head,
    capacities.head,
    officeDay(context.today, -14),
    commonWords.withdrawnNote,
    ids,
    context,
  );
  return { ...revision, withdrawnFrom: from, events: [event] };
}

function eventOf(
  type: RevisionEvent['type'],
  signedBy: Id<'person'>,
  capacity: string,
  signedOn: Day,
  note: string,
  ids: SampleIds,
  { newId }: SampleContext,
): RevisionEvent {
  const recordedBy = ids.people.secretary;
  return { id: newId(), type, signedBy, capacity, signedOn, recordedBy, recordedAt: morningOf(signedOn), note };
}
