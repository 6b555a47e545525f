import { describe, expect, it } from 'vitest';
import type { EntityName } from '../../../renderer/core/kernel/entities';
import type { Json, JsonObject } from '../../../renderer/core/kernel/json';
import { referencesOf } from '../../../renderer/data/references';
import { openSampleStore } from '../../support/sample-store';

/** Every text anywhere in a value. */
function textsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

describe('what a record refers to', () => {
  it.each<[EntityName, JsonObject, readonly string[]]>([
    ['agency', { standardEditionId: 's' }, ['standardEdition/s']],
    ['orgUnit', { parentId: 'u', successorIds: ['v', 'w'] }, ['orgUnit/u', 'orgUnit/v', 'orgUnit/w']],
    ['position', { unitId: 'u' }, ['orgUnit/u']],
    ['person', { holdings: [{ unitId: 'u' }, { unitId: null }] }, ['orgUnit/u']],
    ['calendarYear', { year: 2026 }, []],
    ['standardEdition', { code: 'x' }, []],
    ['legalText', { replacedBy: 't' }, ['legalText/t']],
    ['administrativeProcedure', { successorId: 'a' }, ['administrativeProcedure/a']],
    ['procedure', { ownerUnitId: 'u' }, ['orgUnit/u']],
    ['issuingDecision', { number: '1' }, []],
    [
      'mapping',
      { administrativeProcedureId: 'a', procedureId: 'p', mappedBy: 'n' },
      ['administrativeProcedure/a', 'procedure/p', 'person/n'],
    ],
    ['exclusion', { administrativeProcedureId: 'a', approvedBy: 'n' }, ['administrativeProcedure/a', 'person/n']],
    ['reviewTask', { administrativeProcedureId: null, procedureId: 'p' }, ['procedure/p']],
    ['attachment', { ownerEntity: 'revision', ownerId: 'r' }, ['revision/r']],
    ['attachment', { ownerEntity: 'issuingDecision', ownerId: 'd' }, ['issuingDecision/d']],
  ])('is found for %s %j', (entity, record, expected) => {
    expect(referencesOf(entity, { id: 'own', ...record }).map((one) => `${one.entity}/${one.id}`)).toEqual(expected);
  });

  it('is found deep in a revision: signatories, recorders, legal texts and the procedures that its cases serve', () => {
    const revision = {
      id: 'r',
      procedureId: 'p',
      decisionId: 'd',
      events: [
        { signedBy: 'author', recordedBy: null },
        { signedBy: 'head', recordedBy: 'secretary' },
      ],
      content: {
        legalBasis: [{ legalTextId: 't' }, { legalTextId: null }],
        cases: [{ serves: [{ administrativeProcedureId: 'a', caseId: 'c' }] }, { serves: [] }],
      },
    };
    expect(referencesOf('revision', revision).map((one) => `${one.entity}/${one.id}`)).toEqual([
      'procedure/p',
      'issuingDecision/d',
      'person/author',
      'person/head',
      'person/secretary',
      'legalText/t',
      'administrativeProcedure/a',
    ]);
  });

  it('leaves out the record itself', () => {
    expect(referencesOf('orgUnit', { id: 'u', parentId: 'u', successorIds: ['u'] })).toEqual([]);
  });

  it('misses no id that stands in any record of the sample workspace', async () => {
    const store = await openSampleStore();
    const tables = Object.entries(store.state()) as [EntityName, ReadonlyMap<string, unknown>][];
    const ids = new Set(tables.flatMap(([, table]) => [...table.keys()]));
    const missed = new Set<string>();
    let found = 0;
    for (const [entity, table] of tables)
      for (const [id, value] of table) {
        const record = value as JsonObject;
        const known = new Set(referencesOf(entity, record).map((one) => one.id));
        found += known.size;
        for (const text of textsIn(record)) if (text !== id && ids.has(text) && !known.has(text)) missed.add(entity);
      }
    expect([...missed]).toEqual([]);
    expect(found).toBeGreaterThan(100);
  });
});
