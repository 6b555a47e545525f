import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { auditRows } from '../../../../../renderer/features/audits/list/audit-rows';
import { findingWords } from '../../../../../renderer/features/audits/list/finding-words';
import { filterRows, stateCounts, yearsOf } from '../../../../../renderer/features/audits/list/list-filter';
import { wordsOf } from '../../../../../renderer/strings/use-words';
import { anAnswer, anItem, answered, auditIn, auditRecords, byId } from '../../../../support/audit-lifecycle';
import { workspaceOf } from '../../../../support/workspace-of';

const words = wordsOf('audits');
const state = workspaceOf({
  ...auditRecords,
  audit: byId([
    auditIn('running'),
    auditIn('closed', { id: asId('a2'), code: 'ĐG-02', from: '2025-12-30', to: '2026-01-05', sittings: [], team: [] }),
  ]),
  checklistItem: byId([
    ...answered,
    anItem('i3', { answer: anAnswer('not-assessed') }),
    anItem('i4', { answer: anAnswer('nonconform'), dropped: true }),
    anItem('i5', { answer: anAnswer('nonconform') }),
  ]),
});
const rows = auditRows(state, '2026-06-30', words);
const all = { text: '', year: '', state: '', auditee: '' };
const codes = (filter: Partial<typeof all>) => filterRows(rows, { ...all, ...filter }).map(({ audit }) => audit.code);

describe('the list of audits', () => {
  it('counts answers of what still belongs to the checklist, and findings by grading', () => {
    expect(rows.map(({ audit }) => audit.code)).toEqual(['ĐG-01', 'ĐG-02']);
    expect(rows[0]).toMatchObject({
      lead: 'Bà lead',
      auditeeNames: ['bcvt', 'bcxb'],
      findings: { major: 0, minor: 1, ungraded: 1, observations: 0 },
    });
    expect(rows[0]?.progress).toMatchObject({ assessed: 3, inScope: 4 });
    expect(rows.map((row) => findingWords(row, words))).toEqual(['1 nhẹ, 1 KPH chưa phân loại', 'chưa có']);
  });

  it('finds by words of code, title, auditee and lead, without diacritics', () => {
    expect(codes({ text: 'dg 02' })).toEqual(['ĐG-02']);
    expect(codes({ text: 'ba lead bcxb' })).toEqual(['ĐG-01']);
    expect(codes({ text: 'không có' })).toEqual([]);
  });

  it('filters by year, state and auditee; an audit over the turn of the year is in both', () => {
    expect(codes({ year: '2026' })).toEqual(['ĐG-01', 'ĐG-02']);
    expect(codes({ year: '2025' })).toEqual(['ĐG-02']);
    expect(codes({ state: 'running' })).toEqual(['ĐG-01']);
    expect(codes({ auditee: 'bcvt' })).toEqual(['ĐG-01']);
    expect(yearsOf(rows)).toEqual(['2026', '2025']);
    expect(stateCounts(rows)).toEqual([
      ['running', 1],
      ['closed', 1],
    ]);
  });
});
