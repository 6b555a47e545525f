import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditState } from '../../../../renderer/core/audits/audit';
import type { ChecklistItem } from '../../../../renderer/core/audits/checklist-item';
import { asId } from '../../../../renderer/core/kernel/ids';
import type { Nonconformity } from '../../../../renderer/core/nonconformities/nonconformity';
import {
  itemsToRaise,
  type RaisingAct,
  raiseNonconformities,
  raisingStates,
} from '../../../../renderer/core/nonconformities/raise-nonconformities';
import { isStale } from '../../../../renderer/core/nonconformities/stale-parts';
import { aNonconformItem, anAnswer, anAudit, anAuditAct, anItem, auditIn } from '../../../support/audit-lifecycle';
import { accepted, reasonOf } from '../../../support/lifecycle-records';
import { aNonconformity } from '../../../support/nonconformity-records';

const raising = (items: readonly ChecklistItem[], change: Partial<RaisingAct> = {}): RaisingAct => ({
  ...anAuditAct(auditIn('findings-agreed'), { items }),
  nonconformities: [],
  pattern: 'KPH-{yyyy}-{nn}',
  ...change,
});
const raised = (act: RaisingAct): readonly Nonconformity[] =>
  accepted(raiseNonconformities(act)).changes.map((change) =>
    change.op === 'create' ? (change.record as unknown as Nonconformity) : aNonconformity('no create'),
  );
const graded = (id: string, grading: ChecklistItem['answer']['grading'], change: Partial<ChecklistItem> = {}) =>
  aNonconformItem(id, { answer: anAnswer('nonconform', { grading, answeredBy: asId('two') }), ...change });

describe('raising nonconformities', () => {
  it('takes a snapshot of the finding, its grading, its place and who found it', () => {
    const source = {
      type: 'procedure',
      procedureId: asId<'procedure'>('qt-1'),
      revisionId: asId<'revision'>('r1'),
      topic: 'known',
    } as const;
    const act = raising([graded('i2', 'minor', { source })]);
    const draft = accepted(raiseNonconformities(act));
    expect(draft).toMatchObject({
      intent: 'nonconformity.raise',
      undoable: false,
      detail: { code: 'ĐG-01', count: 1 },
    });
    const [nonconformity] = raised(act);
    expect(nonconformity).toEqual(
      aNonconformity(nonconformity?.id ?? '', { procedureId: asId('qt-1'), foundBy: asId('two') }),
    );
  });

  it('gives each question one of its own, coded in the order of the sittings', () => {
    const items = [
      graded('c', 'major', { sittingId: 's2' }),
      graded('b', 'minor', { order: 2 }),
      graded('a', 'minor', { order: 1 }),
    ];
    expect(raised(raising(items)).map(({ code, source, grading }) => [code, source.itemId, grading])).toEqual([
      ['KPH-2026-01', 'a', 'minor'],
      ['KPH-2026-02', 'b', 'minor'],
      ['KPH-2026-03', 'c', 'major'],
    ]);
  });

  it('never makes one of an observation, an opportunity, a good practice, or a question taken off', () => {
    const others = (['observation', 'opportunity', 'good-practice', null] as const).map((grading) =>
      anItem(`c-${grading}`, { answer: anAnswer('conform', { grading }) }),
    );
    const act = raising([...others, graded('gone', 'major', { dropped: true })]);
    expect(itemsToRaise(act)).toEqual([]);
    expect(reasonOf(raiseNonconformities(act))).toBe('nothing-changed');
  });

  it.each([
    ['no grading', graded('x', null)],
    ['the grading of an observation', graded('x', 'observation')],
    ['no finding', graded('x', 'minor', { finding: null })],
    ['nobody audited', graded('x', 'minor', { sittingId: 'gone' })],
  ])('refuses as a whole for a question with %s', (_name, item) => {
    const result = raiseNonconformities(raising([graded('a', 'minor'), item]));
    expect(result).toEqual({ ok: false, error: { type: 'findings-open', itemIds: ['x'] } });
  });

  it('waits until the findings are agreed, and is over when the audit is', () => {
    const states: readonly AuditState[] = [
      'drafted',
      'approved',
      'notified',
      'running',
      'closed',
      'postponed',
      'cancelled',
    ];
    for (const state of states)
      expect(reasonOf(raiseNonconformities(raising([graded('a', 'minor')], { audit: auditIn(state) })))).toBe(
        'not-in-state',
      );
    for (const state of raisingStates)
      expect(raised(raising([graded('a', 'minor')], { audit: anAudit({ state }) }))).toHaveLength(1);
  });

  it('refuses a pattern without a running number', () => {
    expect(reasonOf(raiseNonconformities(raising([graded('a', 'minor')], { pattern: 'KPH' })))).toBe('bad-pattern');
  });

  it('finds the same question again by its identity, however its words changed, and never a second one for it', () => {
    const known = aNonconformity('n', { source: { type: 'audit', auditId: asId('a1'), itemId: asId('a') } });
    const edited = graded('a', 'major', { code: 'B-99', words: { ...anItem('a').words, question: 'Khác' } });
    expect(reasonOf(raiseNonconformities(raising([edited], { nonconformities: [known] })))).toBe('nothing-changed');
    const more = raised(raising([edited, graded('b', 'minor')], { nonconformities: [known] }));
    expect(more.map(({ code, source }) => [code, source.itemId])).toEqual([['KPH-2026-02', 'b']]);
  });

  it('gives every question one, with a code of its own, whatever is raised when and in which order', () => {
    const grades = fc.constantFrom<'major' | 'minor'>('major', 'minor');
    fc.assert(
      fc.property(fc.array(grades, { maxLength: 12 }), fc.nat({ max: 12 }), (list, first) => {
        const items = list.map((grading, index) => graded(`i${index}`, grading, { order: list.length - index }));
        const all: Nonconformity[] = [];
        for (const some of [items.slice(0, first), items, items]) {
          const act = raising(some, { nonconformities: all });
          if (itemsToRaise(act).length > 0) all.push(...raised(act));
        }
        expect(all.map(({ source }) => source.itemId).sort()).toEqual(items.map(({ id }) => id).sort());
        expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
        for (const [index, item] of items.entries()) {
          const own = all.find(({ source }) => source.itemId === item.id);
          expect(own?.grading).toBe(list[index]);
          expect(own !== undefined && isStale(own, item)).toBe(false);
        }
      }),
    );
  });
});
