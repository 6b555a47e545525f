import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../renderer/core/calendar/day';
import { coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import { coverageStates } from '../../../../renderer/core/coverage/coverage-state';
import { revisionStatusAt } from '../../../../renderer/core/procedures/revision-status';
import { Office } from '../../../support/office';
import { perform, someActs } from '../../../support/office-acts';

const START = '2026-03-02';
const offices = fc.sample(someActs(40), { numRuns: 200, seed: 20260302 }).map((acts) => {
  const office = new Office(START);
  perform(office, { kind: 'import', first: 0, count: 3, offset: -20 });
  perform(office, { kind: 'scope', first: 0, count: 5, offset: -30 });
  perform(office, { kind: 'declare', first: 0, count: 3, offset: -10 });
  perform(office, { kind: 'create', first: 1, count: 1, offset: 0 });
  for (const act of acts) perform(office, act);
  return office;
});

describe('the years that the properties of an office run through', () => {
  it('hold every act', () => {
    const intents = new Set(offices.flatMap(({ history }) => history.map(({ draft }) => draft.intent)));
    expect([...intents].sort()).toEqual([
      'coverage.end-exclusion',
      'coverage.exclude',
      'coverage.map',
      'coverage.unmap',
      'procedure.create',
      'procedure.declare',
      'register.import',
      'register.set-scope',
      'revision.approve',
      'revision.discard',
      'revision.record-decision',
      'revision.review',
      'revision.save-content',
      'revision.set-effective',
      'revision.start',
      'revision.submit',
      'revision.withdraw',
    ]);
  });

  it('hold every state of coverage', () => {
    const states = offices.flatMap(({ state }) =>
      [-30, 0, 30, 60, 200].flatMap((offset) => coverageAt(state, addDays(START, offset)).map((row) => row.state)),
    );
    expect(new Set(states)).toEqual(new Set(coverageStates));
  });

  it('hold every status of a revision, superseded ones too', () => {
    const statuses = offices.flatMap(({ state, today }) =>
      [...state.revision.values()].map((revision) => {
        const siblings = [...state.revision.values()].filter(({ procedureId }) => procedureId === revision.procedureId);
        return revisionStatusAt(revision, siblings, addDays(today, 30));
      }),
    );
    expect([...new Set(statuses)].sort()).toEqual([
      'approved',
      'awaiting-approval',
      'awaiting-review',
      'draft',
      'effective',
      'superseded',
      'withdrawn',
    ]);
  });
});
