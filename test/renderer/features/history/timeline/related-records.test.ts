import { beforeAll, describe, expect, test } from 'vitest';
import type { WorkspaceState } from '../../../../../renderer/data/record-types';
import { relatedRecords } from '../../../../../renderer/features/history/timeline/related-records';
import { openSampleStore } from '../../../../support/sample-store';

let state: WorkspaceState;

beforeAll(async () => {
  state = (await openSampleStore()).state();
});

describe('what belongs to a record', () => {
  test('are, of a procedure, its revisions with their decisions, and its mappings', () => {
    const procedure = [...state.procedure.values()].find(({ code }) => code === 'QT-NV-06');
    const found = relatedRecords({ entity: 'procedure', id: procedure?.id ?? '' }, state);
    const revisions = [...state.revision.values()].filter(({ procedureId }) => procedureId === procedure?.id);
    const idsOf = (entity: string) => found.filter((one) => one.entity === entity).map(({ id }) => id);
    expect(idsOf('revision').toSorted()).toEqual(revisions.map(({ id }) => id as string).toSorted());
    expect(idsOf('issuingDecision').toSorted()).toEqual(
      revisions.flatMap(({ decisionId }) => (decisionId === null ? [] : [decisionId as string])).toSorted(),
    );
    expect(idsOf('mapping')).toHaveLength(
      [...state.mapping.values()].filter(({ procedureId }) => procedureId === procedure?.id).length,
    );
    expect(idsOf('mapping').length).toBeGreaterThan(0);
    expect(idsOf('procedure')).toEqual([]);
  });

  test('are, of an administrative procedure, its mappings but not the contents that serve it', () => {
    const mapping = [...state.mapping.values()][0];
    const found = relatedRecords(
      { entity: 'administrativeProcedure', id: mapping?.administrativeProcedureId ?? '' },
      state,
    );
    expect(found).toContainEqual({ entity: 'mapping', id: mapping?.id });
    expect(found.filter(({ entity }) => entity === 'revision' || entity === 'procedure')).toEqual([]);
  });

  test('is nothing for a record that nothing refers to', () => {
    expect(relatedRecords({ entity: 'legalText', id: 'gone' }, state)).toEqual([]);
  });
});
