import { asId } from '../../../core/kernel/ids';
import type { IssuingDecision } from '../../../core/procedures/revision';
import { capacities, samplePeople } from './organisation.data';
import { type DecisionKey, sampleDecisions, storyDecisions } from './procedures.data';
import { officeDay, type SampleContext } from './sample-context';

/** Issuing decisions of the sample. */
export interface SampleDecisions {
  readonly byKey: Readonly<Record<DecisionKey, IssuingDecision>>;
  /** Issued what was written and is in force. */
  readonly written: IssuingDecision;
  /** Issued what takes effect soon. */
  readonly dated: IssuingDecision;
}

/** Builds the decisions, all signed by the head. */
export function buildDecisions({ today, newId }: SampleContext): SampleDecisions {
  const signatory = samplePeople.find(({ key }) => key === 'head')?.name ?? '';
  const decide = (number: string, daysAgo: number): IssuingDecision => ({
    id: asId<'issuingDecision'>(newId()),
    number,
    date: officeDay(today, -daysAgo),
    signatory,
    capacity: capacities.head,
  });
  return {
    byKey: {
      oldest: decide(...sampleDecisions.oldest),
      middle: decide(...sampleDecisions.middle),
      newest: decide(...sampleDecisions.newest),
      recent: decide(...sampleDecisions.recent),
    },
    written: decide(storyDecisions.written, 158),
    dated: decide(storyDecisions.dated, 10),
  };
}
