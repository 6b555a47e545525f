import { describe, expect, it } from 'vitest';
import type { AuditState } from '../../../../../renderer/core/audits/audit';
import {
  planChecklist,
  prepareChecklist,
  revisionToAudit,
} from '../../../../../renderer/core/audits/checklist/prepare-checklist';
import { statesFor } from '../../../../../renderer/core/audits/lifecycle/lifecycle-table';
import { asId } from '../../../../../renderer/core/kernel/ids';
import {
  aNonconformItem,
  anAudit,
  anAuditAct,
  aSitting,
  auditIn,
  byId,
  withRecords,
} from '../../../../support/audit-lifecycle';
import { aBankQuestion, aChoice, itemsAfter, postalContent, someSources } from '../../../../support/checklist-records';
import { accepted, anApproved } from '../../../../support/lifecycle-records';

const first = anApproved({
  id: asId('r1'),
  procedureId: asId('qt-1'),
  effectiveFrom: '2026-03-15',
  content: postalContent(),
});
const second = { ...first, id: asId<'revision'>('r2'), amendmentNo: 1, effectiveFrom: '2026-04-20' };
const records = withRecords({ revision: byId([first]) });
const actOn = (audit = anAudit(), change: Parameters<typeof anAuditAct>[1] = {}) =>
  anAuditAct(audit, { items: [], records, today: '2026-04-01', ...change });
const sources = someSources([aBankQuestion('b1')]);
const full = aChoice({ procedures: [{ procedureId: asId('qt-1'), questions: 10 }], questionIds: [asId('b1')] });

describe('preparing a checklist', () => {
  it('creates the chosen questions with codes and places, undoable', () => {
    const draft = accepted(prepareChecklist(actOn(), [full], sources));
    const items = itemsAfter([], draft);
    expect(draft).toMatchObject({
      intent: 'checklist.prepare',
      undoable: true,
      detail: { code: 'ĐG-01', added: items.length },
    });
    expect(items.map(({ order }) => order)).toEqual(items.map((_, index) => index + 1));
    expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
    expect(items.at(-1)).toMatchObject({ code: 'CH-01', source: { type: 'bank' }, words: { question: 'Câu b1?' } });
    expect(items.every(({ generated, words }) => generated === words)).toBe(true);
  });

  it('changes nothing when done again', () => {
    const items = itemsAfter([], accepted(prepareChecklist(actOn(), [full], sources)));
    const again = prepareChecklist(actOn(anAudit(), { items }), [full], sources);
    expect(again).toEqual({ ok: false, error: { type: 'nothing-changed' } });
  });

  it('removes what is no longer chosen while nothing is out, and keeps it with its code afterwards', () => {
    const items = itemsAfter([], accepted(prepareChecklist(actOn(), [full], sources)));
    const less = aChoice();
    const early = itemsAfter(items, accepted(prepareChecklist(actOn(anAudit(), { items }), [less], sources)));
    expect(early.map(({ source }) => source.type)).toEqual(['clause']);
    const late = itemsAfter(items, accepted(prepareChecklist(actOn(auditIn('notified'), { items }), [less], sources)));
    expect(late.map(({ code }) => code)).toEqual(items.map(({ code }) => code));
    expect(late.filter(({ gone }) => !gone).map(({ source }) => source.type)).toEqual(['clause']);
  });

  it('keeps a question that a sampling sheet refers to', () => {
    const items = itemsAfter([], accepted(prepareChecklist(actOn(), [aChoice()], sources)));
    const itemId = items[0]?.id ?? asId<'checklistItem'>('');
    const sample = { grid: [{ itemId, dossierId: 'd', verdict: 'conform' }] } as never;
    const act = actOn(anAudit(), { items, samples: [sample] });
    const plan = accepted(planChecklist(act, [aChoice({ clauses: [] })], sources));
    expect(plan).toMatchObject({ removed: [], changed: [{ id: itemId, gone: true }] });
  });

  it('leaves other sittings as they are', () => {
    const items = itemsAfter([], accepted(prepareChecklist(actOn(), [full], sources)));
    const act = actOn(anAudit(), { items });
    const plan = accepted(planChecklist(act, [aChoice({ sittingId: 's2' })], sources));
    expect(plan).toMatchObject({ added: [{ sittingId: 's2' }], changed: [], removed: [] });
  });

  it('comes back to the findings of the last audit', () => {
    const last = auditIn('closed', { id: asId('y25'), to: '2025-05-01', sittings: [aSitting('old')] });
    const finding = aNonconformItem('f', { auditId: last.id, sittingId: 'old' });
    const act = actOn(anAudit(), { others: [last] });
    const plan = accepted(
      planChecklist(act, [aChoice({ clauses: [], lastFindings: true })], someSources([], [finding])),
    );
    expect(plan.added).toMatchObject([{ source: { type: 'last-audit', itemId: 'f' } }]);
  });

  it('comes back to them at every sitting, also when all questions are given as an iterator that is read once', () => {
    const sittings = [aSitting('old'), aSitting('old2', { auditee: asId<'orgUnit'>('bcxb') })];
    const last = auditIn('closed', { id: asId('y25'), to: '2025-05-01', sittings });
    const findings = byId([
      aNonconformItem('f', { auditId: last.id, sittingId: 'old' }),
      aNonconformItem('g', { auditId: last.id, sittingId: 'old2' }),
    ]);
    const choices = ['s1', 's2'].map((sittingId) => aChoice({ sittingId, clauses: [], lastFindings: true }));
    const act = actOn(anAudit(), { others: [last] });
    const plan = accepted(planChecklist(act, choices, { ...sources, allItems: findings.values() }));
    expect(plan.added.map(({ source }) => source)).toEqual([
      { type: 'last-audit', itemId: 'f' },
      { type: 'last-audit', itemId: 'g' },
    ]);
  });

  it.each([
    [aChoice({ sittingId: 'x' }), { type: 'sitting-unknown', sittingId: 'x' }],
    [aChoice({ clauses: ['99'] }), { type: 'clause-unknown', clause: '99' }],
    [aChoice({ questionIds: [asId('x')] }), { type: 'bank-question-unknown', questionId: 'x' }],
    [
      aChoice({ procedures: [{ procedureId: asId('qt-2'), questions: 5 }] }),
      { type: 'procedure-not-in-force', procedureId: 'qt-2' },
    ],
    [aChoice({ clauses: [] }), { type: 'nothing-changed' }],
  ])('of %j is refused: %j', (choice, error) => {
    expect(prepareChecklist(actOn(), [choice], sources)).toEqual({ ok: false, error });
  });

  it.each([
    'drafted',
    'approved',
    'notified',
    'running',
    'postponed',
    'findings-agreed',
    'reported',
    'closed',
    'cancelled',
  ] as AuditState[])('in state %s follows the table', (state) => {
    expect(prepareChecklist(actOn(auditIn(state)), [aChoice()], sources).ok).toBe(
      statesFor['prepare-checklist'].includes(state),
    );
  });
});

describe('the revision that is audited', () => {
  const both = withRecords({ revision: byId([first, second]) });

  it('is in force when the audit begins', () => {
    expect(revisionToAudit(actOn(anAudit(), { records: both }), 'qt-1')?.id).toBe('r2');
    expect(revisionToAudit(actOn(anAudit({ from: '2026-04-10' }), { records: both }), 'qt-1')?.id).toBe('r1');
  });

  it('is that of the snapshot once there is one', () => {
    const revisions = [{ procedureId: asId<'procedure'>('qt-1'), revisionId: asId<'revision'>('r1'), contentHash: '' }];
    const running = auditIn('running', { snapshot: { at: '', revisions, team: [], itemIds: [] } });
    expect(revisionToAudit(actOn(running, { records: both }), 'qt-1')?.id).toBe('r1');
  });

  it('is none for a procedure without one in force', () => {
    expect(revisionToAudit(actOn(), 'qt-2')).toBeNull();
  });
});
