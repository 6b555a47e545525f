import { describe, expect, it } from 'vitest';
import { coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import { applyDeclaration, type DeclarationRecords, planDeclaration } from '../../../../renderer/core/coverage/declare';
import type { ChangeSetDraft } from '../../../../renderer/core/kernel/change';
import type { DeclarationRow } from '../../../../renderer/core/procedures/declaration-row';
import type { Revision } from '../../../../renderer/core/procedures/revision';
import {
  aMapping,
  anAdministrative,
  aProcedure,
  applied,
  countingIds,
  coverageRecords,
} from '../../../support/coverage-records';
import { aDeclarationRow, aReadDay } from '../../../support/declaration-rows';
import { accepted, aDecision } from '../../../support/lifecycle-records';

const patterns = { administrative: 'QT-NV-{nn}', system: 'QT-HT-{nn}', internal: 'QT-NB-{nn}', form: 'BM-{qt}-{nn}' };
const register = [
  anAdministrative('a', { code: '1.003659', nationalCode: '1.003659' }),
  anAdministrative('b', { code: '1.003687', nationalCode: '1.003687' }),
];
const empty: DeclarationRecords = {
  ...coverageRecords({ administrative: register }),
  orgUnit: new Map(),
  issuingDecision: new Map(),
};

function declare(rows: readonly DeclarationRow[], records = empty, createUnits = false) {
  const plan = planDeclaration(rows, records, patterns, '2026-06-30');
  return accepted(applyDeclaration(plan, records, { newId: countingIds(), mappedBy: null, createUnits }));
}

function created<T>(draft: ChangeSetDraft, entity: string): readonly T[] {
  return draft.changes.flatMap((change) =>
    change.op === 'create' && change.entity === entity ? [change.record as unknown as T] : [],
  );
}

const two = [
  aDeclarationRow(),
  aDeclarationRow({ row: 3, code: 'QT-NV-02', administrativeCodes: ['1.003687'], decisionNumber: '45/qđ-skhcn' }),
];

describe('declaring procedures in force', () => {
  it('is one undoable change set that says how many and how many mappings', () => {
    const { draft, declared } = declare(two);
    expect(draft).toMatchObject({ intent: 'procedure.declare', undoable: true, detail: { count: 2, mapped: 2 } });
    expect(declared.map(({ row }) => row)).toEqual([2, 3]);
  });

  it('invents no approval: no events, no hash, effective by its date', () => {
    const [revision] = created<Revision>(declare(two).draft, 'revision');
    expect(revision).toMatchObject({
      origin: 'declared',
      state: 'approved',
      events: [],
      approvedHash: null,
      issueNo: 2,
      amendmentNo: 1,
      effectiveFrom: '2024-03-15',
    });
    expect(revision?.content.cases).toEqual([]);
  });

  it('stores a decision once for all procedures that it issued, also one already there', () => {
    expect(created(declare(two).draft, 'issuingDecision')).toHaveLength(1);
    const known = aDecision({ date: '2024-03-10' });
    const { draft } = declare(two, { ...empty, issuingDecision: new Map([['d1', known]]) });
    expect(created(draft, 'issuingDecision')).toEqual([]);
    expect(created<Revision>(draft, 'revision').map(({ decisionId }) => decisionId)).toEqual(['d1', 'd1']);
  });

  it('links no decision where none is named', () => {
    const row = aDeclarationRow({ decisionNumber: '', decisionDate: aReadDay('') });
    expect(created<Revision>(declare([row]).draft, 'revision')[0]?.decisionId).toBeNull();
  });

  it('covers what it serves from the effective date on, without steps', () => {
    const after = applied(coverageRecords({ administrative: register }), declare(two).draft);
    const states = (day: string) => coverageAt(after, day).map(({ state }) => state);
    expect(states('2024-03-15')).toEqual(['up-to-date', 'up-to-date']);
    expect(states('2026-06-30')).toEqual(['up-to-date', 'up-to-date']);
    expect(states('2024-03-14')).not.toContain('up-to-date');
  });

  it('creates unknown units once each, only when asked to', () => {
    expect(created(declare(two).draft, 'orgUnit')).toEqual([]);
    const { draft } = declare(two, empty, true);
    expect(created<{ names: unknown }>(draft, 'orgUnit').map(({ names }) => names)).toEqual([
      [{ from: null, name: 'Phòng Bưu chính', shortName: '' }],
    ]);
    const owners = created<{ ownerUnitId: string }>(draft, 'procedure').map(({ ownerUnitId }) => ownerUnitId);
    expect(new Set(owners)).toEqual(new Set([created<{ id: string }>(draft, 'orgUnit')[0]?.id]));
  });

  it('leaves a mapping to another procedure as it is, and says so', () => {
    const records = {
      ...coverageRecords({
        administrative: register,
        procedures: [aProcedure('old')],
        mappings: [aMapping('a', 'old', { from: '2024-01-01' })],
      }),
      orgUnit: new Map(),
      issuingDecision: new Map(),
    };
    const [entry] = planDeclaration(two, records, patterns, '2026-06-30');
    expect(entry).toMatchObject({ serves: [], warnings: [{}, { type: 'codes-mapped', codes: ['1.003659'] }] });
    expect(declare(two, records).draft.detail).toEqual({ count: 2, mapped: 1 });
  });

  it('declares nothing the second time', () => {
    const after = applied(coverageRecords({ administrative: register }), declare(two).draft);
    const plan = planDeclaration(two, { ...empty, ...after }, patterns, '2026-06-30');
    expect(plan.map(({ kind }) => kind)).toEqual(['already', 'already']);
    const options = { newId: countingIds(), mappedBy: null, createUnits: true };
    expect(applyDeclaration(plan, empty, options)).toEqual({ ok: false, error: { type: 'nothing-new' } });
  });
});
