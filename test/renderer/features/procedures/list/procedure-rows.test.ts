import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { WorkspaceState } from '../../../../../renderer/data/record-types';
import { procedureRows, shownRevision } from '../../../../../renderer/features/procedures/list/procedure-rows';
import {
  aMapping,
  anAdministrative,
  aProcedure,
  aRevision,
  coverageRecords,
} from '../../../../support/coverage-records';
import { aDecision, aDraft } from '../../../../support/lifecycle-records';

const DAY = '2026-06-30';

function workspace(lists: Parameters<typeof coverageRecords>[0], more: Partial<WorkspaceState> = {}): WorkspaceState {
  const empty = { orgUnit: new Map(), issuingDecision: new Map(), attachment: new Map() };
  return { ...empty, ...coverageRecords(lists), ...more } as unknown as WorkspaceState;
}

const draft = aDraft({ id: asId('r9'), procedureId: asId('p'), issueNo: 2 });

describe('rows of the list of procedures', () => {
  it('stand in the order of their codes, numbers by value', () => {
    const procedures = ['QT-10', 'QT-9', 'QT-01'].map((code) => aProcedure(code, { code }));
    const codes = procedureRows(workspace({ procedures }), DAY).map(({ procedure }) => procedure.code);
    expect(codes).toEqual(['QT-01', 'QT-9', 'QT-10']);
  });

  it('show the effective revision, with the draft on its way beside it', () => {
    const state = workspace({ procedures: [aProcedure('p')], revisions: [aRevision('p'), draft] });
    expect(procedureRows(state, DAY)[0]).toMatchObject({ status: 'effective', open: { id: 'r9' } });
    expect(procedureRows(state, '2023-12-31')[0]).toMatchObject({ status: 'draft', open: null });
  });

  it('show the last revision when nothing is in force or open, and none for a bare procedure', () => {
    const withdrawn = aRevision('p', { withdrawnFrom: '2026-01-01' });
    expect(shownRevision([withdrawn], DAY)).toBe(withdrawn);
    expect(procedureRows(workspace({ procedures: [aProcedure('p')] }), DAY)[0]).toMatchObject({
      revision: null,
      status: null,
      steps: 0,
    });
  });

  it('name the unit by its name on that day, the decision, the files and what is mapped on that day', () => {
    const names = [
      { from: null, name: 'Phòng Bưu chính', shortName: '' },
      { from: '2026-07-01', name: 'Phòng Viễn thông', shortName: '' },
    ];
    const unit = { id: asId('u'), parentId: null, names, dissolvedOn: null, successorIds: [], order: 1 };
    const state = workspace(
      {
        administrative: [anAdministrative('1.003659'), anAdministrative('1.003687')],
        procedures: [aProcedure('p', { ownerUnitId: asId('u') })],
        revisions: [aRevision('p', { decisionId: asId('d1') })],
        mappings: [aMapping('1.003687', 'p'), aMapping('1.003659', 'p', { from: '2026-07-01' })],
      },
      {
        orgUnit: new Map([['u', unit]]),
        issuingDecision: new Map([['d1', aDecision()]]),
        attachment: new Map([['f', { id: 'f', ownerId: 'p-r1.0' }]]),
      } as unknown as Partial<WorkspaceState>,
    );
    expect(procedureRows(state, DAY)[0]).toMatchObject({
      unitName: 'Phòng Bưu chính',
      codes: ['1.003687'],
      files: 1,
      decision: { number: '45/QĐ-SKHCN' },
    });
    expect(procedureRows(state, '2026-07-01')[0]).toMatchObject({
      unitName: 'Phòng Viễn thông',
      codes: ['1.003659', '1.003687'],
    });
  });
});
