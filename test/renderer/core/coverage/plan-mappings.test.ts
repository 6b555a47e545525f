import { describe, expect, it } from 'vitest';
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
