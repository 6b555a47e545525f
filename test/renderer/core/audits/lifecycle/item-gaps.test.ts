import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import { checklistGaps, findingGaps, reportGaps } from '../../../../../renderer/core/audits/lifecycle/item-gaps';
import { aNonconformItem, anAnswer, anAudit, anItem, answered, auditIn } from '../../../../support/audit-lifecycle';

const audit = auditIn('findings-agreed');
const withItem = (...items: readonly ChecklistItem[]) => ({ audit, items: [...answered, ...items] });
const types = (gaps: readonly { readonly type: string }[]) => gaps.map(({ type }) => type);

describe('a checklist', () => {
  it('has a question for every sitting with an auditee', () => {
    expect(checklistGaps({ audit, items: answered })).toEqual([]);
    expect(checklistGaps({ audit, items: [anItem('i1')] })).toEqual([
      { type: 'checklist-missing', sittingIds: ['s2'] },
    ]);
  });

  it('does not count dropped questions', () => {
    const items = [anItem('i1', { dropped: true }), anItem('i2', { sittingId: 's2' })];
    expect(checklistGaps({ audit, items })).toEqual([{ type: 'checklist-missing', sittingIds: ['s1'] }]);
  });
});

describe('findings', () => {
  it('are agreed on the last day of the sittings at the earliest', () => {
    expect(findingGaps({ audit, items: answered }, '2026-04-24')).toEqual([]);
    expect(findingGaps({ audit, items: answered }, '2026-04-23')).toEqual([
      { type: 'sittings-to-come', lastDay: '2026-04-24' },
    ]);
  });

  const { answer, finding } = aNonconformItem('x');
  if (finding === null) throw new Error('no finding');
  it.each([
    ['no finding', { finding: null }],
    ['no requirement', { finding: { ...finding, requirement: ' ' } }],
    ['no evidence in words', { finding: { ...finding, evidence: '' } }],
    ['no statement', { finding: { ...finding, statement: '' } }],
    ['no evidence of its own', { answer: { ...answer, evidence: [] } }],
    ['no grading', { answer: { ...answer, grading: null } }],
    ['an observation for a grading', { answer: { ...answer, grading: 'observation' } }],
    ['nobody asked', { finding: { ...finding, agreement: { type: 'not-asked' } } }],
  ] as readonly (readonly [string, Partial<ChecklistItem>])[])(
    'of a nonconformity with %s are open',
    (_name, change) => {
      const items = [aNonconformItem('x', change)];
      expect(findingGaps({ audit, items }, '2026-04-24')).toEqual([{ type: 'findings-open', itemIds: ['x'] }]);
      expect(types(reportGaps({ audit, items: [...answered, ...items] }))).toEqual(['findings-open']);
    },
  );

  it('stand when the auditee disagrees: the disagreement is recorded, not a bar', () => {
    const agreement = { type: 'disagreed', by: 'Trưởng phòng', on: '2026-04-24', opinion: 'Hồ sơ đã bổ sung' } as const;
    const items = [aNonconformItem('x', { finding: { ...finding, agreement } })];
    expect(findingGaps({ audit, items }, '2026-04-24')).toEqual([]);
  });

  it('of a dropped question do not count', () => {
    expect(findingGaps(withItem(aNonconformItem('x', { finding: null, dropped: true })), '2026-04-24')).toEqual([]);
  });
});

describe('a report', () => {
  it('lacks nothing when everything is assessed', () => {
    expect(reportGaps({ audit, items: answered })).toEqual([]);
  });

  it('is not complete with a single question unassessed, whatever share is done', () => {
    const many = Array.from({ length: 200 }, (_, index) => anItem(`m${index}`));
    const open = anItem('open', { answer: anAnswer('not-assessed') });
    expect(reportGaps(withItem(...many, open))).toEqual([{ type: 'items-unassessed', itemIds: ['open'] }]);
  });

  it('takes a reason for leaving a question unassessed, in words', () => {
    const because = (reason: string) => anItem('x', { answer: anAnswer('not-assessed', { reason }) });
    expect(reportGaps(withItem(because('Đơn vị mất điện')))).toEqual([]);
    expect(types(reportGaps(withItem(because(' '))))).toEqual(['items-unassessed']);
  });

  it('wants a reason for "not applicable"', () => {
    const open = anItem('x', { answer: anAnswer('not-applicable') });
    expect(reportGaps(withItem(open))).toEqual([{ type: 'not-applicable-without-reason', itemIds: ['x'] }]);
    expect(reportGaps(withItem({ ...open, answer: { ...open.answer, reason: 'Không phát sinh' } }))).toEqual([]);
  });

  it('is not complete without a question, nor without conclusions', () => {
    expect(types(reportGaps({ audit, items: [] }))).toEqual(['checklist-missing']);
    expect(types(reportGaps({ audit: anAudit(), items: answered }))).toEqual(['conclusions-missing']);
  });

  it('is not dated before the findings were agreed', () => {
    const dated = (date: string) => ({ ...audit, report: audit.report === null ? null : { ...audit.report, date } });
    expect(reportGaps({ audit: dated('2026-04-23'), items: answered })).toEqual([
      { type: 'report-date-before-findings', agreedOn: '2026-04-24' },
    ]);
    expect(reportGaps({ audit: dated('2026-04-24'), items: answered })).toEqual([]);
  });
});
