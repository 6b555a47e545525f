import { describe, expect, it } from 'vitest';
import type { ChecklistItem, ItemSource } from '../../../../../../renderer/core/audits/checklist-item';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import {
  type ChecklistFilter,
  checklistRows,
  filterRows,
  revisionKey,
} from '../../../../../../renderer/features/audits/checklist/list/checklist-rows';
import { anItem } from '../../../../../support/audit-lifecycle';
import { someWords } from '../../../../../support/checklist-records';

const nothing = {
  procedure: new Map(),
  revision: new Map(),
  bankQuestion: new Map(),
  checklistItem: new Map(),
  audit: new Map(),
};
const source: ItemSource = { type: 'procedure', procedureId: asId('qt-1'), revisionId: asId('r1'), topic: 'known' };
const items: readonly ChecklistItem[] = [
  anItem('c', { order: 3, words: someWords('Ai giữ sổ?'), generated: someWords('Ai giữ sổ theo dõi?') }),
  anItem('a', { order: 1, source }),
  anItem('b', { order: 2, dropped: true }),
  anItem('d', { sittingId: 's2', order: 1, gone: true, source: { type: 'clause', clause: '8.5' } }),
  anItem('e', { sittingId: 'away' }),
];
const rows = checklistRows(items, ['s2', 's1'], nothing);
const all: ChecklistFilter = { sittingId: null, source: null, mark: null, text: '' };
const codes = (filter: Partial<ChecklistFilter>, others: ReadonlySet<string> = new Set()) =>
  filterRows(rows, { ...all, ...filter }, others).map(({ item }) => item.code);

describe('the rows of a checklist', () => {
  it('stand by sitting and place, dropped ones last, those of no known sitting at the end', () => {
    expect(rows.map(({ item }) => item.code)).toEqual(['D', 'A', 'C', 'B', 'E']);
  });

  it('know their place among those that are not dropped', () => {
    expect(rows.map(({ place, places }) => [place, places])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
      [-1, 2],
      [0, 1],
    ]);
  });

  it('leave dropped questions out until they are asked for', () => {
    expect(codes({})).toEqual(['D', 'A', 'C', 'E']);
    expect(codes({ mark: 'dropped' })).toEqual(['B']);
  });

  it.each([
    [{ sittingId: 's1' }, ['A', 'C']],
    [{ source: 'clause' }, ['D']],
    [{ mark: 'edited' }, ['C']],
    [{ mark: 'gone' }, ['D']],
    [{ text: 'giu so' }, ['C']],
    [{ text: '8.5 d' }, ['D', 'A', 'E']],
  ] as [Partial<ChecklistFilter>, string[]][])('are found by %j', (filter, expected) => {
    expect(codes(filter)).toEqual(expected);
  });

  it('are found by the revision that they are pinned to', () => {
    expect(codes({ mark: 'other-revision' }, new Set([revisionKey(source)]))).toEqual(['A']);
    expect(codes({ mark: 'other-revision' })).toEqual([]);
  });
});
