import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../renderer/core/calendar/day';
import { coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import { coverageFigures } from '../../../../renderer/core/coverage/figures';
import { asId } from '../../../../renderer/core/kernel/ids';
import { type PackOptions, planPack, planSize } from '../../../../renderer/core/packs/pack-plan';
import type { Procedure } from '../../../../renderer/core/procedures/procedure';
import type { Revision, RevisionState } from '../../../../renderer/core/procedures/revision';
import { effectiveRevisionAt } from '../../../../renderer/core/procedures/revision-status';
import { aFile, aRevision, packRecords } from '../../../support/postal-records';

const options: PackOptions = { asOf: '2026-06-15', documents: true, signedFiles: true };
const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const states: readonly RevisionState[] = [
  'draft',
  'awaiting-review',
  'awaiting-approval',
  'changes-asked',
  'approved',
  'approved',
  'approved',
];

/** Procedures with odd codes, revisions in any state with any dates, files with odd names. */
const anyRecords = fc
  .array(
    fc.record({
      code: fc.string({ unit: 'grapheme', maxLength: 12 }),
      revisions: fc.array(
        fc.record({
          state: fc.constantFrom(...states),
          from: fc.option(fc.integer({ min: -400, max: 400 })),
          withdrawn: fc.option(fc.integer({ min: -400, max: 400 }), { freq: 5 }),
          decided: fc.boolean(),
          origin: fc.constantFrom('written' as const, 'declared' as const),
          files: fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 3 }),
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 6 },
  )
  .map((specs) => {
    const day = (offset: number | null) => (offset === null ? null : addDays(options.asOf, offset));
    const procedures = specs.map(
      ({ code }, index): Procedure => ({
        id: asId(`p${index}`),
        code,
        title: code,
        kind: 'administrative',
        ownerUnitId: null,
        clauses: [],
      }),
    );
    const revisions = specs.flatMap(({ revisions: own }, index) =>
      own.map(
        (spec, place): Revision =>
          aRevision(`r${index}-${place}`, {
            procedureId: asId(`p${index}`),
            issueNo: place + 1,
            state: spec.state,
            origin: spec.origin,
            effectiveFrom: day(spec.from),
            withdrawnFrom: day(spec.withdrawn),
            decisionId: spec.decided ? asId('d-2026') : null,
          }),
      ),
    );
    const files = specs.flatMap(({ revisions: own }, index) =>
      own.flatMap((spec, place) =>
        spec.files.map((name, file) => aFile(`f${index}-${place}-${file}`, `r${index}-${place}`, name, 'a'.repeat(64))),
      ),
    );
    return { procedures, revisions, files };
  });

type AnyRecords = ReturnType<(typeof anyRecords)['generate']>['value'];

function recordsOf({ procedures, revisions, files }: AnyRecords) {
  return packRecords({ procedure: byId(procedures), revision: byId(revisions), attachment: byId(files) });
}

describe('any plan of a pack', () => {
  it('holds exactly the procedures with a revision in force on the day', () => {
    fc.assert(
      fc.property(anyRecords, (any) => {
        const expected = any.procedures.flatMap(({ id }) => {
          const own = any.revisions.filter(({ procedureId }) => procedureId === id);
          return effectiveRevisionAt(own, options.asOf)?.id ?? [];
        });
        const planned = planPack(recordsOf(any), options).items.map(({ revision }) => revision.id);
        expect([...planned].sort()).toEqual([...expected].sort());
      }),
    );
  });

  it('gives every file a path of its own that no system refuses', () => {
    fc.assert(
      fc.property(anyRecords, (any) => {
        const { items } = planPack(recordsOf(any), options);
        const paths = items.flatMap(({ document, files }) => [document ?? '', ...files.map(({ path }) => path)]);
        expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
        for (const path of paths) {
          expect(path).toMatch(/^(quy-trinh|dinh-kem)\//);
          expect(path).not.toMatch(/[<>:"\\|?*]|\p{Cc}|\.\.\/|\/\/|[ .](\/|$)/u);
        }
      }),
    );
  });

  it('is the same whatever order the records are stored in', () => {
    fc.assert(
      fc.property(anyRecords, (any) => {
        const turned = {
          procedures: any.procedures.toReversed(),
          revisions: any.revisions.toReversed(),
          files: any.files.toReversed(),
        };
        expect(planPack(recordsOf(turned), options)).toEqual(planPack(recordsOf(any), options));
      }),
    );
  });

  it('counts in its notes what its notes name, and each procedure once', () => {
    fc.assert(
      fc.property(anyRecords, (any) => {
        for (const note of planPack(recordsOf(any), options).notes) {
          expect(note.count).toBeGreaterThan(0);
          if ('codes' in note) expect(note.codes).toHaveLength(note.count);
        }
      }),
    );
  });

  it('never both holds a procedure and tells that it is not in force', () => {
    fc.assert(
      fc.property(anyRecords, (any) => {
        const named = { ...any, procedures: any.procedures.map((one, index) => ({ ...one, code: `QT-${index}` })) };
        const { items, notes } = planPack(recordsOf(named), options);
        const held = new Set(items.map(({ procedure }) => procedure.code));
        for (const note of notes)
          if (note.type === 'not-in-force') expect(note.codes.some((code) => held.has(code))).toBe(false);
      }),
    );
  });

  it('shows the figures of the one function that counts coverage', () => {
    fc.assert(
      fc.property(anyRecords, fc.integer({ min: -400, max: 400 }), (any, offset) => {
        const records = recordsOf(any);
        const asOf = addDays(options.asOf, offset);
        expect(planPack(records, { ...options, asOf }).figures).toEqual(coverageFigures(coverageAt(records, asOf)));
      }),
    );
  });

  it('announces as many steps as it has files, and three more', () => {
    fc.assert(
      fc.property(anyRecords, fc.boolean(), fc.boolean(), (any, documents, signedFiles) => {
        const plan = planPack(recordsOf(any), { ...options, documents, signedFiles });
        const files = plan.items.flatMap(({ document, files: stored }) => [
          ...(document === null ? [] : [document]),
          ...stored,
        ]);
        expect(planSize(plan)).toBe(files.length + 4);
        if (!documents && !signedFiles) expect(files).toEqual([]);
      }),
    );
  });
});

describe('the day of a pack', () => {
  const first = aRevision('r-1', { issueNo: 1, effectiveFrom: '2024-03-15', decisionId: null });
  const second = aRevision('r-2', { issueNo: 2, effectiveFrom: '2026-01-15' });
  const withdrawn = aRevision('r-2', { issueNo: 2, effectiveFrom: '2026-01-15', withdrawnFrom: '2026-05-01' });

  it.each([
    ['the day before it takes effect', '2024-03-14', [first], []],
    ['the day on which it takes effect', '2024-03-15', [first], ['r-1']],
    ['the last day before the next one', '2026-01-14', [first, second], ['r-1']],
    ['the day on which the next one takes its place', '2026-01-15', [first, second], ['r-2']],
    ['the last day before it is withdrawn', '2026-04-30', [first, withdrawn], ['r-2']],
    ['the day on which it is withdrawn', '2026-05-01', [withdrawn], []],
  ])('decides what is in force: %s', (_, asOf, revisions, expected) => {
    const plan = planPack(packRecords({ revision: byId(revisions) }), { ...options, asOf });
    expect(plan.items.map(({ revision }) => revision.id)).toEqual(expected);
  });
});
