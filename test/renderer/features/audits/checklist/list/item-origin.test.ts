import { describe, expect, it } from 'vitest';
import type { ItemSource } from '../../../../../../renderer/core/audits/checklist-item';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import { stepsOf } from '../../../../../../renderer/core/procedures/edit/step-order';
import { originOf } from '../../../../../../renderer/features/audits/checklist/list/item-origin';
import { anAudit, anItem, byId } from '../../../../../support/audit-lifecycle';
import { aBankQuestion, postalContent } from '../../../../../support/checklist-records';
import { aProcedure } from '../../../../../support/coverage-records';
import { anApproved } from '../../../../../support/lifecycle-records';

const content = postalContent();
const revision = anApproved({ id: asId('r1'), procedureId: asId('qt-1'), content });
const records = {
  procedure: byId([aProcedure('qt-1', { code: 'QT-NV-01' })]),
  revision: byId([revision]),
  bankQuestion: byId([aBankQuestion('b1'), aBankQuestion('b2', { source: 'art-36' })]),
  checklistItem: byId([anItem('old', { auditId: asId('a0') })]),
  audit: byId([anAudit({ id: asId('a0') })]),
};
const [one] = content.cases;
const [, second] = one === undefined ? [] : stepsOf(one);
const ofStep = (stepId: string): ItemSource => ({
  type: 'step',
  procedureId: asId('qt-1'),
  revisionId: asId('r1'),
  caseId: one?.id ?? '',
  stepId,
});

describe('where a question comes from', () => {
  it('is a numbered step of a revision', () => {
    expect(originOf(ofStep(second?.id ?? ''), records)).toMatchObject({ code: 'QT-NV-01', revision, step: 2 });
  });

  it('stays readable when the step, the revision or the procedure is gone', () => {
    expect(originOf(ofStep('x'), records)).toMatchObject({ code: 'QT-NV-01', step: null });
    const empty = { ...records, procedure: new Map(), revision: new Map() };
    expect(originOf(ofStep(second?.id ?? ''), empty)).toMatchObject({ code: '', revision: null, step: null });
  });

  it('tells the inspection list from the officer’s own questions', () => {
    expect(originOf({ type: 'bank', questionId: asId('b1') }, records)).toMatchObject({ isOfList: false });
    expect(originOf({ type: 'bank', questionId: asId('b2') }, records)).toMatchObject({ isOfList: true });
  });

  it('names the audit of an earlier finding', () => {
    expect(originOf({ type: 'last-audit', itemId: asId('old') }, records)).toMatchObject({ audit: { id: 'a0' } });
    expect(originOf({ type: 'last-audit', itemId: asId('x') }, records)).toMatchObject({ audit: null });
  });
});
