import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import {
  type DeclarationTables,
  planDeclarations,
} from '../../../../../renderer/core/procedures/declaration/declaration-plan';
import type { DeclarationRow } from '../../../../../renderer/core/procedures/declaration-row';
import { anAdministrative, aProcedure, aRevision } from '../../../../support/coverage-records';
import { aDeclarationRow, aReadDay, aReadNumber } from '../../../../support/declaration-rows';

const patterns = { administrative: 'QT-NV-{nn}', system: 'QT-HT-{nn}', internal: 'QT-NB-{nn}', form: 'BM-{qt}-{nn}' };
const unit = {
  id: asId<'orgUnit'>('u1'),
  parentId: null,
  names: [{ from: null, name: 'Phòng Bưu chính', shortName: 'P. BC' }],
  dissolvedOn: null,
  successorIds: [],
  order: 1,
};

function tables(change: Partial<DeclarationTables> = {}): DeclarationTables {
  return {
    procedure: new Map(),
    revision: new Map(),
    orgUnit: new Map([['u1', unit]]),
    administrativeProcedure: new Map([
      ['a', anAdministrative('a', { code: '1.003659', nationalCode: '1.003659' })],
      ['b', anAdministrative('b', { code: '1.003687', nationalCode: '1.003687' })],
    ]),
    ...change,
  };
}

function plan(rows: readonly DeclarationRow[], stored = tables()) {
  return planDeclarations(rows, stored, patterns, '2026-06-30');
}

function refusal(change: Partial<DeclarationRow>, stored = tables()) {
  const [entry] = plan([aDeclarationRow(change)], stored);
  return entry?.kind === 'refused' ? entry.reason : entry?.kind;
}

function warnings(change: Partial<DeclarationRow>) {
  const [entry] = plan([aDeclarationRow(change)]);
  return entry?.kind === 'new' ? entry.warnings : entry?.kind;
}

const declared = tables({
  procedure: new Map([['p', aProcedure('p', { code: 'QT-NV-01' })]]),
  revision: new Map([['r', aRevision('p', { issueNo: 2, amendmentNo: 1 })]]),
});

describe('dry run of the initial declaration', () => {
  it('resolves a whole row', () => {
    expect(plan([aDeclarationRow()])).toEqual([
      {
        kind: 'new',
        row: aDeclarationRow(),
        code: 'QT-NV-01',
        title: 'Cấp giấy phép bưu chính',
        procedureKind: 'administrative',
        unitId: 'u1',
        issueNo: 2,
        amendmentNo: 1,
        effectiveFrom: '2024-03-15',
        serves: ['a'],
        warnings: [],
      },
    ]);
  });

  it('takes a blank issue for the first and a blank amendment for none', () => {
    const [entry] = plan([aDeclarationRow({ issueNo: aReadNumber(''), amendmentNo: aReadNumber('') })]);
    expect(entry).toMatchObject({ issueNo: 1, amendmentNo: 0 });
  });

  it.each([
    ['QT-HT-02', [], 'system'],
    ['qt-nb-07', [], 'internal'],
    ['QT-NV-07', [], 'administrative'],
    ['QT 12/CX', [], 'administrative'],
    ['QT-HT-02', ['1.003659'], 'administrative'],
  ])('takes %s serving %j for %s', (code, administrativeCodes, procedureKind) => {
    expect(plan([aDeclarationRow({ code, administrativeCodes })])[0]).toMatchObject({ procedureKind });
  });

  it.each([
    [{ code: ' ' }, { type: 'code-missing' }],
    [{ title: '' }, { type: 'title-missing' }],
    [{ issueNo: aReadNumber('hai') }, { type: 'number-unreadable', field: 'issueNo', text: 'hai' }],
    [{ amendmentNo: aReadNumber('-1') }, { type: 'number-unreadable', field: 'amendmentNo', text: '-1' }],
    [{ effectiveFrom: aReadDay('13/14/2026') }, { type: 'day-unreadable', field: 'effectiveFrom', text: '13/14/2026' }],
    [{ decisionDate: aReadDay('hôm qua') }, { type: 'day-unreadable', field: 'decisionDate', text: 'hôm qua' }],
    [{ effectiveFrom: aReadDay('') }, { type: 'effective-missing' }],
    [{ effectiveFrom: aReadDay('2026-07-01') }, { type: 'not-yet-in-force', day: '2026-07-01' }],
  ])('refuses a row with %j', (change, reason) => {
    expect(refusal(change)).toEqual(reason);
  });

  it('refuses the second row of a code and names the first, however the code is written', () => {
    const entries = plan([aDeclarationRow(), aDeclarationRow({ row: 9, code: 'qt – nv – 01' })]);
    expect(entries.map(({ kind }) => kind)).toEqual(['new', 'refused']);
    expect(entries[1]).toMatchObject({ reason: { type: 'code-twice', firstRow: 2 } });
  });

  it('finds what was declared before, so that a second run declares nothing', () => {
    expect(plan([aDeclarationRow()], declared)).toEqual([
      { kind: 'already', row: aDeclarationRow(), procedureId: 'p' },
    ]);
  });

  it('refuses other numbers of a declared procedure, and a code that is written here', () => {
    expect(refusal({ issueNo: aReadNumber('3') }, declared)).toEqual({
      type: 'other-revision',
      issueNo: 2,
      amendmentNo: 1,
    });
    const written = tables({ procedure: declared.procedure });
    expect(refusal({}, written)).toEqual({ type: 'code-written-here', title: 'Quy trình p' });
  });

  it.each([
    [{ unit: 'Phòng Lạ' }, [{ type: 'unit-unknown', name: 'Phòng Lạ' }]],
    [{ unit: '' }, []],
    [{ administrativeCodes: ['1.003659', '9.9'] }, [{ type: 'codes-unknown', codes: ['9.9'] }]],
    [{ decisionNumber: '' }, [{ type: 'decision-missing' }]],
    [{ decisionDate: aReadDay('') }, [{ type: 'decision-missing' }]],
    [{ decisionDate: aReadDay('2024-03-16') }, [{ type: 'decision-later', decisionDate: '2024-03-16' }]],
  ])('declares a row with %j and warns', (change, expected) => {
    expect(warnings(change)).toEqual(expected);
  });

  it('gives an administrative procedure to the first row that names it', () => {
    const rows = [
      aDeclarationRow(),
      aDeclarationRow({ row: 3, code: 'QT-NV-02', administrativeCodes: ['1.003659', '1.003687'] }),
    ];
    const entries = plan(rows);
    expect(entries[1]).toMatchObject({ serves: ['b'], warnings: [{ type: 'codes-twice', codes: ['1.003659'] }] });
  });
});
