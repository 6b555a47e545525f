import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CoverageFacts,
  coverageGroups,
  coveragePrecedence,
  coverageStateOf,
  coverageStates,
  isCoverageState,
  isCovered,
  isGap,
} from '../../../../renderer/core/coverage/coverage-state';

const bare: CoverageFacts = {
  scope: 'in',
  ended: false,
  excluded: false,
  hasEffective: false,
  hasApproved: false,
  hasDraft: false,
  hasObsolete: false,
  review: 'none',
};

const everyFact = fc.record<CoverageFacts>({
  scope: fc.constantFrom('undetermined', 'in', 'out'),
  ended: fc.boolean(),
  excluded: fc.boolean(),
  hasEffective: fc.boolean(),
  hasApproved: fc.boolean(),
  hasDraft: fc.boolean(),
  hasObsolete: fc.boolean(),
  review: fc.constantFrom('none', 'open', 'overdue'),
});

describe('the precedence of coverage states', () => {
  it.each<[string, Partial<CoverageFacts>, string]>([
    ['nothing but scope', {}, 'not-covered'],
    ['scope never set', { scope: 'undetermined' }, 'undetermined'],
    [
      'scope never set though an effective procedure is mapped',
      { scope: 'undetermined', hasEffective: true },
      'undetermined',
    ],
    ['out of scope though an effective procedure is mapped', { scope: 'out', hasEffective: true }, 'out'],
    ['abolished before anybody set its scope', { scope: 'undetermined', ended: true }, 'out'],
    ['abolished while covered', { ended: true, hasEffective: true }, 'out'],
    ['an effective revision', { hasEffective: true }, 'up-to-date'],
    ['an effective revision beside a newer draft', { hasEffective: true, hasDraft: true }, 'up-to-date'],
    ['an effective revision beside superseded ones', { hasEffective: true, hasObsolete: true }, 'up-to-date'],
    ['an effective revision during an exclusion', { hasEffective: true, excluded: true }, 'up-to-date'],
    ['an effective revision with an open review', { hasEffective: true, review: 'open' }, 'under-review'],
    ['an effective revision with a late review', { hasEffective: true, review: 'overdue' }, 'review-overdue'],
    ['a late review of a procedure never in force', { hasDraft: true, review: 'overdue' }, 'draft-only'],
    ['an exclusion', { excluded: true }, 'excluded'],
    ['an exclusion over a draft', { excluded: true, hasDraft: true }, 'excluded'],
    ['an exclusion over an approved revision', { excluded: true, hasApproved: true }, 'excluded'],
    ['approved, effective later, with a newer draft', { hasApproved: true, hasDraft: true }, 'approved-not-effective'],
    ['a draft', { hasDraft: true }, 'draft-only'],
    ['a draft after a withdrawn revision', { hasDraft: true, hasObsolete: true }, 'draft-only'],
    ['only superseded or withdrawn revisions', { hasObsolete: true }, 'obsolete-only'],
  ])('%s', (_title, facts, state) => {
    expect(coverageStateOf({ ...bare, ...facts })).toBe(state);
  });

  it('names every state exactly once', () => {
    expect(coveragePrecedence.map((row) => row.state).sort()).toEqual([...coverageStates].sort());
  });

  it('ends with a row that always holds, so no facts are without a state', () => {
    fc.assert(
      fc.property(everyFact, (facts) => {
        expect(coveragePrecedence.at(-1)?.holds(facts)).toBe(true);
        expect(coverageStates).toContain(coverageStateOf(facts));
      }),
    );
  });

  it('counts as covered exactly what is in scope, in force in law and in force here', () => {
    fc.assert(
      fc.property(everyFact, (facts) => {
        const covered = facts.scope === 'in' && !facts.ended && facts.hasEffective;
        expect(isCovered(coverageStateOf(facts))).toBe(covered);
      }),
    );
  });

  it('keeps an excluded one in the denominator', () => {
    fc.assert(
      fc.property(everyFact, (facts) => {
        const inScope = facts.scope === 'in' && !facts.ended;
        expect(coverageGroups[coverageStateOf(facts)] !== 'outside').toBe(inScope);
      }),
    );
  });

  it('holds every state in one group, the gaps being what is in scope and not covered', () => {
    expect(coverageStates.filter(isCovered)).toEqual(['up-to-date', 'under-review', 'review-overdue']);
    expect(coverageStates.filter(isGap)).toEqual([
      'approved-not-effective',
      'draft-only',
      'obsolete-only',
      'excluded',
      'not-covered',
    ]);
  });

  it('recognises the states in an address and nothing else', () => {
    expect(coverageStates.every(isCoverageState)).toBe(true);
    expect(isCoverageState('covered')).toBe(false);
    expect(isCoverageState('')).toBe(false);
    expect(isCoverageState('toString')).toBe(false);
  });
});

describe('the whole truth table', () => {
  const flags = [false, true];
  const every = ['undetermined', 'in', 'out'].flatMap((scope) =>
    flags.flatMap((ended) =>
      flags.flatMap((excluded) =>
        flags.flatMap((hasEffective) =>
          flags.flatMap((hasApproved) =>
            flags.flatMap((hasDraft) =>
              flags.flatMap((hasObsolete) =>
                ['none', 'open', 'overdue'].map(
                  (review) =>
                    ({
                      scope,
                      ended,
                      excluded,
                      hasEffective,
                      hasApproved,
                      hasDraft,
                      hasObsolete,
                      review,
                    }) as CoverageFacts,
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );

  function expected(facts: CoverageFacts): string {
    if (facts.ended || facts.scope === 'out') return 'out';
    if (facts.scope === 'undetermined') return 'undetermined';
    if (facts.hasEffective)
      return { none: 'up-to-date', open: 'under-review', overdue: 'review-overdue' }[facts.review];
    if (facts.excluded) return 'excluded';
    if (facts.hasApproved) return 'approved-not-effective';
    if (facts.hasDraft) return 'draft-only';
    return facts.hasObsolete ? 'obsolete-only' : 'not-covered';
  }

  it('has 576 rows, each with the state that a reader would give it', () => {
    expect(every).toHaveLength(576);
    for (const facts of every) expect([facts, coverageStateOf(facts)]).toEqual([facts, expected(facts)]);
  });

  it('reaches every state', () => {
    expect(new Set(every.map(coverageStateOf))).toEqual(new Set(coverageStates));
  });

  it('lets a review change the state only of what is covered', () => {
    for (const facts of every)
      if (!isCovered(coverageStateOf(facts)))
        expect(coverageStateOf({ ...facts, review: 'overdue' })).toBe(coverageStateOf({ ...facts, review: 'none' }));
  });

  it('lets an exclusion never take the cover away nor give one', () => {
    for (const facts of every)
      expect(isCovered(coverageStateOf({ ...facts, excluded: true }))).toBe(
        isCovered(coverageStateOf({ ...facts, excluded: false })),
      );
  });
});
