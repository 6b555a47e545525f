import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../renderer/core/calendar/day';
import { type MappingLink, planMappings } from '../../../../renderer/core/coverage/plan-mappings';
import { asId } from '../../../../renderer/core/kernel/ids';
import { aMapping, coverageRecords } from '../../../support/coverage-records';

const toP: MappingLink = { administrativeProcedureId: asId('a'), procedureId: asId('p') };

function kindOf(mappings: readonly ReturnType<typeof aMapping>[], from: string) {
  return planMappings(coverageRecords({ mappings }), [toP], from)[0]?.kind;
}

describe('the plan of a mapping', () => {
  it.each<[string, readonly ReturnType<typeof aMapping>[], string]>([
    ['nothing stored', [], 'new'],
    ['only other administrative procedures stored', [aMapping('b', 'p')], 'new'],
    ['mapped elsewhere and ended on that day', [aMapping('a', 'q', { to: '2026-06-30' })], 'new'],
    ['mapped elsewhere with no end', [aMapping('a', 'q')], 'remap'],
    ['mapped elsewhere with a later end', [aMapping('a', 'q', { to: '2026-12-31' })], 'remap'],
    ['mapped elsewhere on the same day', [aMapping('a', 'q', { from: '2026-06-30' })], 'correct'],
    ['mapped here with no end', [aMapping('a', 'p')], 'already'],
    ['mapped here with an end', [aMapping('a', 'p', { to: '2026-12-31' })], 'widen'],
    ['mapped here, but later', [aMapping('a', 'p', { from: '2026-09-01' })], 'widen'],
    ['mapped here later, with an end', [aMapping('a', 'p', { from: '2026-09-01', to: '2026-12-01' })], 'overlap'],
    ['mapped elsewhere later', [aMapping('a', 'q', { from: '2026-09-01' })], 'overlap'],
    [
      'mapped elsewhere now and here later',
      [aMapping('a', 'q', { to: '2026-09-01' }), aMapping('a', 'p', { from: '2026-09-01' })],
      'overlap',
    ],
    [
      'mapped here until another takes over',
      [aMapping('a', 'p', { to: '2026-09-01' }), aMapping('a', 'q', { from: '2026-09-01' })],
      'overlap',
    ],
  ])('%s', (_title, mappings, kind) => {
    expect(kindOf(mappings, '2026-06-30')).toBe(kind);
  });

  it('keeps the order of the links', () => {
    const links = ['c', 'a', 'b'].map((id) => ({
      ...toP,
      administrativeProcedureId: asId<'administrativeProcedure'>(id),
    }));
    const plan = planMappings(coverageRecords({ mappings: [aMapping('a', 'p')] }), links, '2026-06-30');
    expect(plan.map(({ kind, link }) => [link.administrativeProcedureId, kind])).toEqual([
      ['c', 'new'],
      ['a', 'already'],
      ['b', 'new'],
    ]);
  });
});

describe('the plan against what is stored', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((count) => addDays('2026-01-01', count));
  /** Mappings of one administrative procedure one after the other, as acts leave them. */
  const chain = fc
    .array(fc.record({ start: day, procedure: fc.constantFrom('p', 'q'), open: fc.boolean() }), { maxLength: 4 })
    .map((drawn) => {
      const starts = [...new Map(drawn.map((one) => [one.start, one])).values()].toSorted((a, b) =>
        a.start < b.start ? -1 : 1,
      );
      return starts.map(({ start, procedure, open }, place) =>
        aMapping('a', procedure, {
          from: start,
          to: starts[place + 1]?.start ?? (open ? null : addDays(start, 10)),
        }),
      );
    });

  it('calls new only what is free on that day and later', () => {
    fc.assert(
      fc.property(chain, day, (mappings, from) => {
        const busy = mappings.some(({ to }) => to === null || to > from);
        expect(kindOf(mappings, from) === 'new').toBe(!busy);
      }),
    );
  });

  it('calls overlap only where a later mapping would have to give way', () => {
    fc.assert(
      fc.property(chain, day, (mappings, from) => {
        if (kindOf(mappings, from) === 'overlap') expect(mappings.some((mapping) => mapping.from > from)).toBe(true);
      }),
    );
  });

  it('names as former exactly a stored mapping', () => {
    fc.assert(
      fc.property(chain, day, (mappings, from) => {
        const [planned] = planMappings(coverageRecords({ mappings }), [toP], from);
        if (planned?.kind === 'new') expect(planned.former).toBeNull();
        else expect(mappings).toContainEqual(planned?.former);
      }),
    );
  });

  it('leaves alone only what goes on for ever with the same procedure', () => {
    fc.assert(
      fc.property(chain, day, (mappings, from) => {
        const [planned] = planMappings(coverageRecords({ mappings }), [toP], from);
        if (planned?.kind === 'already') expect(planned.former).toMatchObject({ procedureId: 'p', to: null });
      }),
    );
  });
});
