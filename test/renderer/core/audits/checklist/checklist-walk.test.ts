import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerItem } from '../../../../../renderer/core/audits/answers/answer-item';
import { progressOf } from '../../../../../renderer/core/audits/answers/answer-progress';
import { enterPaper, readPaper } from '../../../../../renderer/core/audits/answers/enter-paper';
import { findByCode, nextUnanswered, walkOrder } from '../../../../../renderer/core/audits/answers/walk-items';
import { checklistWords } from '../../../../../renderer/core/audits/checklist/checklist-words.data';
import {
  addFreeItem,
  dropItem,
  editItemWords,
  moveItem,
  restoreItem,
} from '../../../../../renderer/core/audits/checklist/edit-checklist';
import { isAnswered } from '../../../../../renderer/core/audits/checklist/is-answered';
import { prepareChecklist } from '../../../../../renderer/core/audits/checklist/prepare-checklist';
import type { ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import type { ChangeSetDraft } from '../../../../../renderer/core/kernel/change';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { Result } from '../../../../../renderer/core/kernel/result';
import { anAuditAct, auditIn, byId, withRecords } from '../../../../support/audit-lifecycle';
import { aChoice, itemsAfter, postalContent, someSources, someWords } from '../../../../support/checklist-records';
import { countingIds } from '../../../../support/coverage-records';
import { accepted, anApproved } from '../../../../support/lifecycle-records';

const revision = anApproved({
  id: asId('r1'),
  procedureId: asId('qt-1'),
  effectiveFrom: '2026-03-15',
  content: postalContent(),
});
const records = withRecords({ revision: byId([revision]) });
const sources = someSources();
const choice = aChoice({ procedures: [{ procedureId: asId('qt-1'), questions: 10 }] });
const running = auditIn('running');
const newId = countingIds('x');
const actOn = (items: readonly ChecklistItem[]) => anAuditAct(running, { items, records, newId });
const stored = (items: readonly ChecklistItem[], draft: Result<ChangeSetDraft, unknown>) =>
  draft.ok ? itemsAfter(items, draft.value) : items;
const prepared = () => itemsAfter([], accepted(prepareChecklist(actOn([]), [choice], sources)));

describe('a checklist from its preparation to its last answer', () => {
  it('is walked through question by question until none is open', () => {
    let items = prepared();
    let last: string | null = null;
    let steps = 0;
    for (;;) {
      const next = nextUnanswered(walkOrder({ audit: running, items }), last);
      if (next === null) break;
      expect(progressOf(items, []).percent).toBeLessThan(100);
      const said = { result: 'conform', grading: null, reason: '', note: 'Đã xem' } as const;
      items = stored(items, answerItem(actOn(items), next.id, said));
      last = next.id;
      steps += 1;
    }
    expect(steps).toBe(items.length);
    expect(progressOf(items, [])).toMatchObject({ complete: steps, incomplete: 0, percent: 100 });
  });

  it('gives the same results from paper as from the screen', () => {
    const items = prepared();
    const paper = items
      .map(({ code }, index) => `${code.toLowerCase().replace('-', ' ')} ${(index % 2) + 1}`)
      .join('\n');
    const { entries, errors } = readPaper(paper, items);
    expect(errors).toEqual([]);
    const fromPaper = stored(items, enterPaper(actOn(items), entries));
    let fromScreen = items;
    for (const [index, { id }] of items.entries()) {
      const result = index % 2 === 0 ? 'conform' : 'nonconform';
      fromScreen = stored(
        fromScreen,
        answerItem(actOn(fromScreen), id, { result, grading: null, reason: '', note: '' }),
      );
    }
    expect(fromPaper).toEqual(fromScreen);
  });

  it('finds every question by the code that is printed', () => {
    const items = prepared();
    for (const item of items) expect(findByCode(items, item.code)?.id).toBe(item.id);
  });

  it('keeps the link and evidence of a question whose words are edited after it was answered', () => {
    const items = prepared();
    const first = items[0];
    if (first === undefined) throw new Error('no question');
    const said = { result: 'nonconform', grading: 'minor', reason: '', note: 'thiếu ngày' } as const;
    const answered = stored(items, answerItem(actOn(items), first.id, said));
    const edited = stored(answered, editItemWords(actOn(answered), first.id, someWords('Hỏi lại?')));
    const { words: _before, ...kept } = answered[0] ?? first;
    const { words, ...after } = edited[0] ?? first;
    expect(after).toEqual(kept);
    expect(words).toEqual(someWords('Hỏi lại?'));
  });
});

type Step = (items: readonly ChecklistItem[]) => readonly ChecklistItem[];

const pick = (items: readonly ChecklistItem[], at: number) => items[at % Math.max(1, items.length)]?.id ?? '';
const places = fc.nat({ max: 40 });
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(choice, aChoice(), aChoice({ clauses: [] }), aChoice({ clauses: ['8.5', '9.1'] })).map(
    (chosen): Step =>
      (items) =>
        stored(items, prepareChecklist(actOn(items), [chosen], sources)),
  ),
  places.map(
    (at): Step =>
      (items) =>
        stored(items, dropItem(actOn(items), pick(items, at))),
  ),
  places.map(
    (at): Step =>
      (items) =>
        stored(items, restoreItem(actOn(items), pick(items, at))),
  ),
  fc.tuple(places, places).map(
    ([at, to]): Step =>
      (items) =>
        stored(items, moveItem(actOn(items), pick(items, at), to)),
  ),
  fc.tuple(places, fc.constantFrom('Sửa một?', 'Sửa hai?')).map(
    ([at, question]): Step =>
      (items) =>
        stored(items, editItemWords(actOn(items), pick(items, at), someWords(question))),
  ),
  fc.constant<Step>((items) => stored(items, addFreeItem(actOn(items), 's1', someWords('Thêm?'), checklistWords))),
  fc.tuple(places, fc.constantFrom('conform' as const, 'nonconform' as const)).map(
    ([at, result]): Step =>
      (items) =>
        stored(items, answerItem(actOn(items), pick(items, at), { result, grading: null, reason: '', note: 'đã xem' })),
  ),
);

describe('whatever is done with a checklist, in any order', () => {
  it('codes stay unique and with their question, and nothing that was answered is lost', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 25 }), (acts) => {
        let items = prepared();
        for (const act of acts) {
          const after = act(items);
          const byItem = new Map(after.map((item) => [item.id, item]));
          for (const item of items) {
            const kept = byItem.get(item.id);
            if (kept !== undefined) expect(kept.code).toBe(item.code);
            if (isAnswered(item)) expect(kept?.answer.note).toBe(item.answer.note);
            if (isAnswered(item)) expect(kept?.dropped).toBe(item.dropped);
          }
          expect(new Set(after.map(({ code }) => code)).size).toBe(after.length);
          items = after;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the walk holds every question that is not dropped, once', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 15 }), (acts) => {
        const items = acts.reduce<readonly ChecklistItem[]>((before, act) => act(before), prepared());
        const walk = walkOrder({ audit: running, items }).map(({ id }) => id);
        expect([...walk].sort()).toEqual(
          items
            .filter(({ dropped }) => !dropped)
            .map(({ id }) => id)
            .sort(),
        );
      }),
      { numRuns: 40 },
    );
  });
});
