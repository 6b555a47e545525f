import { describe, expect, it } from 'vitest';
import { coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import { applyDeclaration, planDeclaration } from '../../../../renderer/core/coverage/declare';
import { summarise } from '../../../../renderer/core/coverage/summarise';
import { asId } from '../../../../renderer/core/kernel/ids';
import { defaultCodePatterns } from '../../../../renderer/core/organisation/agency-defaults.data';
import { saveUnit } from '../../../../renderer/core/organisation/save-unit';
import { unitByName } from '../../../../renderer/core/procedures/declaration/unit-by-name';
import { recordDecision } from '../../../../renderer/core/procedures/lifecycle/record-decision';
import { createProcedure, suggestCode } from '../../../../renderer/core/procedures/procedure-head';
import { planImport } from '../../../../renderer/core/register/import-plan';
import { registerRow } from '../../../../renderer/core/register/register-row';
import { anAdministrative, aProcedure, countingIds } from '../../../support/coverage-records';
import { aDeclarationRow } from '../../../support/declaration-rows';
import { accepted, aDecision, anAct, anApproved, reasonOf } from '../../../support/lifecycle-records';
import { emptyWorkspace, folded } from '../../../support/office';

const TODAY = '2026-06-30';
const spellings = [
  'Phòng Bưu chính',
  'phòng bưu chính',
  ' Phòng  Bưu chính ',
  'PHÒNG BƯU CHÍNH',
  'Phòng\u00a0Bưu Chính',
];

describe('a unit spelt in several ways on one sheet', () => {
  const rows = spellings.map((unit, place) => aDeclarationRow({ row: place + 2, code: `QT-NV-0${place + 1}`, unit }));
  const plan = planDeclaration(rows, emptyWorkspace(), defaultCodePatterns, TODAY);
  const declared = accepted(
    applyDeclaration(plan, emptyWorkspace(), { newId: countingIds(), mappedBy: null, createUnits: true }),
  );
  const state = folded(emptyWorkspace(), declared.draft.changes);

  it('is created once, as first written', () => {
    expect([...state.orgUnit.values()].map(({ names }) => names[0]?.name)).toEqual(['Phòng Bưu chính']);
  });

  it('owns all of its procedures', () => {
    const [unit] = state.orgUnit.values();
    expect([...state.procedure.values()].map(({ ownerUnitId }) => ownerUnitId)).toEqual(spellings.map(() => unit?.id));
  });

  it.each(spellings)('is found again as %j, and not entered a second time', (name) => {
    expect(unitByName(name, state.orgUnit.values())).not.toBeNull();
    const second = { id: asId<'orgUnit'>('u9'), parentId: null, names: [{ from: null, name, shortName: '' }] };
    const unit = { ...second, dissolvedOn: null, successorIds: [], order: 9 };
    expect(reasonOf(saveUnit([...state.orgUnit.values()], unit))).toBe('name-taken');
  });
});

describe('a code spelt in several ways', () => {
  it.each(['qt-nv-07', 'QT-NV- 07', 'QT – NV – 07', 'QT\u2010NV\u201007', ' QT-NV-07 '])(
    '%j counts as taken: the code suggested next is free and accepted',
    (code) => {
      const stored = [aProcedure('p1', { code: 'QT-NV-02' }), aProcedure('p2', { code })];
      const next = suggestCode('administrative', defaultCodePatterns, stored);
      expect(next).toBe('QT-NV-08');
      const head = { title: 'Mới', kind: 'administrative' as const, ownerUnitId: null, clauses: [] };
      expect(reasonOf(createProcedure({ ...head, code: next }, stored, countingIds()))).toBe('allowed');
      expect(reasonOf(createProcedure({ ...head, code: 'QT-NV-07' }, stored, countingIds()))).toBe('code-taken');
    },
  );

  it.each(['1.000001', ' 1.000001 ', '1.000001.000.00.00.H41', '１.０００００１', '1.000001\u200b', '\ufeff1.000001'])(
    'of the register, as %j, meets the same administrative procedure',
    (code) => {
      const stored = anAdministrative('1.000001', { nationalCode: '1.000001', name: 'Cấp phép' });
      const [row] = planImport([stored], [registerRow(3, code, 'Cấp phép')], { generalArea: 'general' }).rows;
      expect(row?.kind).toBe('unchanged');
    },
  );
});

describe('a decision entered a second time in another spelling', () => {
  const issued = anApproved({ decisionId: asId('d1') });

  it.each(['45/QĐ-SKHCN', '45/qđ-skhcn', ' 45/ QĐ-SKHCN', '45/QĐ-SKHCN '])(
    'as %j is the decision already recorded, not another one',
    (number) => {
      const act = anAct(issued, { decision: aDecision() });
      const entry = { number, date: '2026-03-10', signatory: 'Nguyễn Văn A', capacity: 'GIÁM ĐỐC' };
      expect(reasonOf(recordDecision(act, entry, [aDecision()]))).toBe('nothing-changed');
    },
  );

  it('keeps its number as first recorded when another revision is linked to it', () => {
    const entry = { number: '45/qđ-skhcn', date: '2026-03-10', signatory: '', capacity: '' };
    const draft = accepted(recordDecision(anAct(anApproved()), entry, [aDecision()]));
    expect(draft.changes).toEqual([
      { op: 'update', entity: 'revision', id: 'r1', set: { decisionId: 'd1' }, unset: [] },
    ]);
  });

  it('with another number is refused, since a recorded one is not replaced', () => {
    const act = anAct(issued, { decision: aDecision() });
    const entry = { number: '46/QĐ-SKHCN', date: null, signatory: '', capacity: '' };
    expect(reasonOf(recordDecision(act, entry, [aDecision()]))).toBe('decision-recorded');
  });
});

describe('a field of the register spelt with blanks around it', () => {
  it('stands in one row of the matrix', () => {
    const rows = [' Bưu chính', 'Bưu chính', 'Bưu chính '].map((field, place) =>
      anAdministrative(`a${place}`, { field }),
    );
    const state = { ...emptyWorkspace(), administrativeProcedure: new Map(rows.map((row) => [row.id, row])) };
    const matrix = summarise(coverageAt(state, TODAY), 'field');
    expect(matrix.rows.map(({ key, figures }) => [key, figures.inScope])).toEqual([['Bưu chính', 3]]);
  });
});
