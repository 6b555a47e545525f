import fc from 'fast-check';
import { addDays, type Day } from '../../renderer/core/calendar/day';
import type { CoverageRecords } from '../../renderer/core/coverage/coverage-index';
import type { Exclusion, Mapping, ReviewTask } from '../../renderer/core/coverage/mapping';
import { applyChange, type ChangeSetDraft } from '../../renderer/core/kernel/change';
import { asId, type IdSource } from '../../renderer/core/kernel/ids';
import type { JsonObject } from '../../renderer/core/kernel/json';
import { emptyContent } from '../../renderer/core/procedures/content';
import type { Procedure } from '../../renderer/core/procedures/procedure';
import type { Revision } from '../../renderer/core/procedures/revision';
import type { AdministrativeProcedure } from '../../renderer/core/register/administrative-procedure';

/** Identifiers `n1`, `n2` … so that expectations can name them. */
export function countingIds(prefix = 'n'): IdSource {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${count}`;
  };
}

/** An administrative procedure in scope since ever. */
export function anAdministrative(id: string, change: Partial<AdministrativeProcedure> = {}): AdministrativeProcedure {
  return {
    id: asId(id),
    code: id,
    nationalCode: null,
    name: `Thủ tục ${id}`,
    field: 'Bưu chính',
    level: 'Tỉnh',
    issuingAgencies: [],
    implementingAgencies: [],
    kind: '',
    cases: [],
    fee: '',
    channels: [],
    onlineLevel: null,
    oldOnlineLevel: null,
    postal: null,
    oneStop: null,
    interlinked: null,
    result: '',
    legalBasis: [],
    publishingDecision: null,
    status: 'public',
    statusFrom: null,
    successorId: null,
    verified: true,
    source: '',
    scopePeriods: [{ from: null, scope: 'in', reason: null, note: '' }],
    ...change,
  };
}

/** An internal procedure. */
export function aProcedure(id: string, change: Partial<Procedure> = {}): Procedure {
  return {
    id: asId(id),
    code: id.toUpperCase(),
    title: `Quy trình ${id}`,
    kind: 'administrative',
    ownerUnitId: null,
    clauses: [],
    ...change,
  };
}

/** A declared revision in force since 01/01/2024. */
export function aRevision(procedureId: string, change: Partial<Revision> = {}): Revision {
  return {
    id: asId(`${procedureId}-r${change.issueNo ?? 1}.${change.amendmentNo ?? 0}`),
    procedureId: asId(procedureId),
    issueNo: 1,
    amendmentNo: 0,
    origin: 'declared',
    state: 'approved',
    content: emptyContent(procedureId),
    approvedHash: null,
    events: [],
    decisionId: null,
    effectiveFrom: '2024-01-01',
    withdrawnFrom: null,
    reviewDue: null,
    ...change,
  };
}

/** A mapping since 01/01/2024 that does not end. */
export function aMapping(administrative: string, procedure: string, change: Partial<Mapping> = {}): Mapping {
  return {
    id: asId(`${administrative}>${procedure}@${change.from ?? '2024-01-01'}`),
    administrativeProcedureId: asId(administrative),
    procedureId: asId(procedure),
    from: '2024-01-01',
    to: null,
    mappedBy: null,
    note: '',
    ...change,
  };
}

/** An exclusion during 2026. */
export function anExclusion(administrative: string, change: Partial<Exclusion> = {}): Exclusion {
  return {
    id: asId(`x-${administrative}`),
    administrativeProcedureId: asId(administrative),
    reason: 'Chờ phân cấp',
    approvedBy: asId('head'),
    from: '2026-01-01',
    until: '2027-01-01',
    ...change,
  };
}

/** A review of a procedure opened on 01/07/2026, due 01/10/2026. */
export function aReview(procedureId: string, change: Partial<ReviewTask> = {}): ReviewTask {
  return {
    id: asId(`review-${procedureId}`),
    procedureId: asId(procedureId),
    administrativeProcedureId: null,
    cause: 'Nghị định mới',
    openedOn: '2026-07-01',
    dueOn: '2026-10-01',
    closedOn: null,
    outcome: null,
    ...change,
  };
}

/** Records by id from plain lists. */
export function coverageRecords(lists: {
  administrative?: readonly AdministrativeProcedure[];
  procedures?: readonly Procedure[];
  revisions?: readonly Revision[];
  mappings?: readonly Mapping[];
  exclusions?: readonly Exclusion[];
  reviews?: readonly ReviewTask[];
}): CoverageRecords {
  return {
    administrativeProcedure: byId(lists.administrative),
    procedure: byId(lists.procedures),
    revision: byId(lists.revisions),
    mapping: byId(lists.mappings),
    exclusion: byId(lists.exclusions),
    reviewTask: byId(lists.reviews),
  };
}

/** The records after a change set. */
export function applied(records: CoverageRecords, draft: ChangeSetDraft): CoverageRecords {
  const next = { ...records } as Record<string, ReadonlyMap<string, unknown>>;
  for (const change of draft.changes) {
    const table = new Map(next[change.entity] ?? []);
    const record = applyChange((table.get(change.id) as JsonObject | undefined) ?? null, change);
    if (record === null) table.delete(change.id);
    else table.set(change.id, record);
    next[change.entity] = table;
  }
  return next as unknown as CoverageRecords;
}

/** Random days around 2024–2027. */
export const someDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 1400 })
  .map((count) => addDays('2024-01-01', count));

const someDayOrNone = fc.option(someDay, { nil: null });

/** Random records, also such as no intent would write: overlapping mappings, dangling ids, dates out of order. */
export const someRecords: fc.Arbitrary<CoverageRecords> = fc
  .record({
    administrative: fc.array(
      fc.record({
        status: fc.constantFrom('public' as const, 'amended' as const, 'replaced' as const, 'abolished' as const),
        statusFrom: someDayOrNone,
        scopePeriods: fc.array(
          fc.record({
            from: someDayOrNone,
            scope: fc.constantFrom('undetermined' as const, 'in' as const, 'in' as const, 'out' as const),
            reason: fc.constantFrom(null, 'not-assigned' as const),
            note: fc.constant(''),
          }),
          { maxLength: 3 },
        ),
        field: fc.constantFrom('Bưu chính', 'Báo chí', ''),
        level: fc.constantFrom('Tỉnh', 'Xã'),
      }),
      { maxLength: 12 },
    ),
    revisions: fc.array(
      fc.record({
        procedure: fc.nat(4),
        state: fc.constantFrom(
          'draft' as const,
          'awaiting-review' as const,
          'changes-asked' as const,
          'approved' as const,
          'approved' as const,
        ),
        effectiveFrom: someDayOrNone,
        withdrawnFrom: someDayOrNone,
        reviewDue: someDayOrNone,
      }),
      { maxLength: 14 },
    ),
    mappings: fc.array(
      fc.record({ administrative: fc.nat(12), procedure: fc.nat(5), from: someDay, to: someDayOrNone }),
      {
        maxLength: 20,
      },
    ),
    exclusions: fc.array(fc.record({ administrative: fc.nat(12), from: someDay, until: someDay }), { maxLength: 5 }),
    reviews: fc.array(
      fc.record({
        procedure: fc.nat(4),
        administrative: fc.option(fc.nat(12), { nil: null }),
        openedOn: someDay,
        dueOn: someDay,
        closedOn: someDayOrNone,
      }),
      { maxLength: 8 },
    ),
  })
  .map((drawn) =>
    coverageRecords({
      administrative: drawn.administrative.map((change, place) =>
        anAdministrative(`a${place}`, {
          ...change,
          scopePeriods: change.scopePeriods.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? '')),
        }),
      ),
      procedures: [0, 1, 2, 3].map((place) =>
        aProcedure(`p${place}`, { ownerUnitId: place === 0 ? null : asId(`u${place % 2}`) }),
      ),
      revisions: drawn.revisions.map(({ procedure, ...change }, place) =>
        aRevision(`p${procedure}`, { ...change, issueNo: place + 1 }),
      ),
      mappings: drawn.mappings.map(({ administrative, procedure, ...dates }, place) =>
        aMapping(`a${administrative}`, `p${procedure}`, { ...dates, id: asId(`m${place}`) }),
      ),
      exclusions: drawn.exclusions.map(({ administrative, ...dates }, place) =>
        anExclusion(`a${administrative}`, { ...dates, id: asId(`x${place}`) }),
      ),
      reviews: drawn.reviews.map(({ procedure, administrative, ...dates }, place) =>
        aReview(`p${procedure}`, {
          ...dates,
          administrativeProcedureId: administrative === null ? null : asId(`a${administrative}`),
          id: asId(`t${place}`),
        }),
      ),
    }),
  );

function byId<T extends { readonly id: string }>(list: readonly T[] | undefined): ReadonlyMap<string, T> {
  return new Map((list ?? []).map((record) => [record.id, record]));
}
