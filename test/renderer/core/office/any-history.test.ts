import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../renderer/core/calendar/day';
import { coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import type { Change } from '../../../../renderer/core/kernel/change';
import type { EntityName } from '../../../../renderer/core/kernel/entities';
import { canonicalJson, type Json } from '../../../../renderer/core/kernel/json';
import { approvalHolds } from '../../../../renderer/core/procedures/lifecycle/lifecycle-guards';
import { people } from '../../../support/lifecycle-records';
import { type Committed, emptyWorkspace, folded, inverse, Office, recordOf } from '../../../support/office';
import { perform, someActs } from '../../../support/office-acts';

const runs = { numRuns: 25 };
const anOffice = someActs(40).map((acts) => {
  const office = new Office('2026-03-02');
  perform(office, { kind: 'import', first: 0, count: 3, offset: -10 });
  perform(office, { kind: 'declare', first: 0, count: 2, offset: -5 });
  perform(office, { kind: 'create', first: 0, count: 1, offset: 0 });
  for (const act of acts) perform(office, act);
  return office;
});

/** What each intent may touch: the fields that it may change in records there already, and where it creates or deletes. */
const reach: Readonly<Record<string, Partial<Record<EntityName, readonly string[]>>>> = {
  'register.import': {
    administrativeProcedure: ['name', 'field', 'level', 'fee', 'status', 'statusFrom', 'publishingDecision', 'source'],
    reviewTask: [],
  },
  'register.set-scope': { administrativeProcedure: ['scopePeriods'] },
  'procedure.declare': { orgUnit: [], issuingDecision: [], procedure: [], revision: [], mapping: [] },
  'procedure.create': { procedure: [], revision: [] },
  'coverage.map': { mapping: ['procedureId', 'from', 'to', 'mappedBy', 'note'] },
  'coverage.unmap': { mapping: ['to'] },
  'coverage.exclude': { exclusion: [] },
  'coverage.end-exclusion': { exclusion: ['until'] },
  'revision.start': { revision: [], procedure: ['code'] },
  'revision.save-content': { revision: ['content'] },
};

function eachDraft(check: (committed: Committed) => void): void {
  fc.assert(
    fc.property(anOffice, ({ history }) => history.forEach(check)),
    runs,
  );
}

function undoableDrafts(check: (committed: Committed) => void): void {
  eachDraft((committed) => {
    if (committed.draft.undoable) check(committed);
  });
}

describe('the history of an office', () => {
  it('folds from nothing to exactly the state that the office has', () => {
    fc.assert(
      fc.property(anOffice, ({ history, state }) => {
        const changes = history.flatMap(({ draft }) => draft.changes);
        expect(folded({ ...emptyWorkspace(), person: people }, changes)).toEqual(state);
      }),
      runs,
    );
  });

  it('folds to the same state change set by change set, entry by entry, or from any point on', () => {
    fc.assert(
      fc.property(anOffice, fc.nat({ max: 40 }), ({ history, state }, at) => {
        const point = history[at % Math.max(history.length, 1)];
        if (point === undefined) return;
        const later = history.slice(history.indexOf(point)).flatMap(({ draft }) => draft.changes);
        expect(later.reduce((now, change) => folded(now, [change]), point.before)).toEqual(state);
      }),
      runs,
    );
  });

  it('survives being written as JSON and read back', () => {
    eachDraft(({ draft }) => {
      const written = canonicalJson(draft.changes as unknown as Json);
      expect(canonicalJson(JSON.parse(written) as Json)).toBe(written);
      expect(folded(emptyWorkspace(), creationsOf(JSON.parse(written)))).toEqual(
        folded(emptyWorkspace(), creationsOf(draft.changes)),
      );
    });
  });

  it('names each record once in a change set, and creates none that is there', () => {
    eachDraft(({ draft, before }) => {
      const named = draft.changes.map(({ entity, id }) => `${entity} ${id}`);
      expect(new Set(named).size).toBe(named.length);
      for (const { op, entity, id } of draft.changes)
        expect(recordOf(before, entity, id) === null).toBe(op === 'create');
    });
  });

  it('never alters what was signed: an approval holds on every later state', () => {
    fc.assert(
      fc.property(anOffice, ({ history, state }) => {
        for (const { before } of [...history, { before: state }])
          for (const revision of before.revision.values())
            if (revision.state === 'approved') expect(approvalHolds(revision)).toBe(true);
      }),
      runs,
    );
  });
});

describe('an act that may be taken back', () => {
  it('touches only the records and fields that its name says', () => {
    undoableDrafts(({ draft }) => {
      const allowed = reach[draft.intent];
      expect(allowed, draft.intent).toBeDefined();
      for (const change of draft.changes) {
        expect(Object.keys(allowed ?? {}), draft.intent).toContain(change.entity);
        if (change.op !== 'update') continue;
        for (const field of [...Object.keys(change.set), ...change.unset])
          expect(allowed?.[change.entity], draft.intent).toContain(field);
      }
    });
  });

  it('leaves the state as it was once it is taken back, and again as it became once repeated', () => {
    undoableDrafts((committed) => {
      const after = folded(committed.before, committed.draft.changes);
      const back = folded(after, inverse(committed));
      expect(back).toEqual(committed.before);
      expect(folded(back, committed.draft.changes)).toEqual(after);
    });
  });

  it('is never an official act: signatures, days in force and decisions stand', () => {
    undoableDrafts(({ draft }) => {
      for (const change of draft.changes)
        if (change.op === 'update' && change.entity === 'revision')
          expect(Object.keys(change.set).every((field) => field === 'content')).toBe(true);
    });
  });

  it('says in its detail how many records it concerns', () => {
    undoableDrafts(({ draft }) => {
      const counted = { 'register.set-scope': draft.changes.length, 'coverage.unmap': draft.changes.length };
      const expected = (counted as Readonly<Record<string, number>>)[draft.intent];
      if (expected !== undefined) expect(draft.detail['count']).toBe(expected);
      if (draft.intent === 'register.import') {
        const { count, reviews } = draft.detail as { readonly count: number; readonly reviews?: number };
        expect(count + (reviews ?? 0)).toBe(draft.changes.length);
      }
    });
  });
});

describe('taking back the last act again and again', () => {
  it('returns to the coverage of each earlier state, on any day, until an official act stops it', () => {
    fc.assert(
      fc.property(anOffice, fc.integer({ min: -60, max: 200 }), (office, offset) => {
        const day = addDays('2026-03-02', offset);
        for (let last = office.history.at(-1); last !== undefined; last = office.history.at(-1)) {
          const expected = coverageAt(last.before, day).map(({ state }) => state);
          if (!office.undo()) break;
          expect(coverageAt(office.state, day).map(({ state }) => state)).toEqual(expected);
        }
        expect(office.history.at(-1)?.draft.undoable ?? false).toBe(false);
      }),
      runs,
    );
  });
});

function creationsOf(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ op }) => op === 'create');
}
