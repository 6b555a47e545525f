import { describe, expect, it } from 'vitest';
import { currentChoice } from '../../../../../renderer/core/audits/checklist/current-choice';
import { planChecklist, prepareChecklist } from '../../../../../renderer/core/audits/checklist/prepare-checklist';
import type { SittingChoice } from '../../../../../renderer/core/audits/checklist/sitting-choice';
import type { ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import { asId } from '../../../../../renderer/core/kernel/ids';
import {
  aNonconformItem,
  anAudit,
  anAuditAct,
  anItem,
  aSitting,
  auditIn,
  byId,
  withRecords,
} from '../../../../support/audit-lifecycle';
import { aBankQuestion, aChoice, itemsAfter, postalContent, someSources } from '../../../../support/checklist-records';
import { accepted, anApproved } from '../../../../support/lifecycle-records';

const revision = anApproved({
  id: asId('r1'),
  procedureId: asId('qt-1'),
  effectiveFrom: '2026-03-15',
  content: postalContent(),
});
const records = withRecords({ revision: byId([revision]) });
const last = auditIn('closed', { id: asId('y25'), to: '2025-05-01', sittings: [aSitting('old')] });
const finding = aNonconformItem('f', { auditId: last.id, sittingId: 'old' });
const sources = someSources([aBankQuestion('b1')], [finding]);
const actWith = (items: readonly ChecklistItem[]) =>
  anAuditAct(anAudit(), { items, records, others: [last], today: '2026-04-01' });
const made = (choice: SittingChoice) => itemsAfter([], accepted(prepareChecklist(actWith([]), [choice], sources)));
const choiceOf = (items: readonly ChecklistItem[]) => currentChoice(actWith(items), aSitting('s1'), sources);

describe('the choice that a sitting’s questions came from', () => {
  it('is none while there is no generated question', () => {
    expect(choiceOf([])).toBeNull();
    expect(choiceOf([anItem('i1')])).toBeNull();
  });

  it.each([1, 3, 5, 8, 9, 12, 15, 40])(
    'changes nothing when %i questions were asked for and it is taken again',
    (questions) => {
      const choice = aChoice({
        procedures: [{ procedureId: asId('qt-1'), questions }],
        clauses: ['7.5', '8.2'],
        questionIds: [asId('b1')],
        lastFindings: true,
      });
      const items = made(choice);
      const again = choiceOf(items);
      expect(again).toMatchObject({ clauses: ['7.5', '8.2'], questionIds: ['b1'], lastFindings: true });
      expect(accepted(planChecklist(actWith(items), again === null ? [] : [again], sources))).toEqual({
        added: [],
        changed: [],
        removed: [],
        conflicts: [],
      });
    },
  );

  it('counts dropped questions, and not those that their source no longer asks', () => {
    const items = made(aChoice({ clauses: ['7.5', '8.2', '9.1'] }));
    const [a, b, c] = items;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three were asked for');
    const some = [{ ...a, dropped: true }, { ...b, gone: true }, c];
    expect(choiceOf(some)?.clauses).toEqual(['7.5', '9.1']);
  });

  it('remembers that the findings of the last audit were left out', () => {
    expect(choiceOf(made(aChoice({ lastFindings: false })))?.lastFindings).toBe(false);
  });

  it('falls back on how many there are when they fit no number', () => {
    const items = made(aChoice({ procedures: [{ procedureId: asId('qt-1'), questions: 9 }] }));
    const steps = items.filter(({ source }) => source.type === 'step');
    expect(choiceOf(steps.slice(-2))?.procedures).toEqual([{ procedureId: 'qt-1', questions: 2 }]);
  });
});
