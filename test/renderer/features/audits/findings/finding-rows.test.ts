import { describe, expect, it } from 'vitest';
import { findingRows } from '../../../../../renderer/features/audits/findings/finding-rows';
import { aNonconformItem, anAnswer, anAuditAct, anItem, auditIn } from '../../../../support/audit-lifecycle';
import { aNonconformity } from '../../../../support/nonconformity-records';

const { finding } = aNonconformItem('x');
const rowsOf = (...items: Parameters<typeof findingRows>[0]['items']) =>
  findingRows(anAuditAct(auditIn('running'), { items }), [aNonconformity('n1')]);

describe('findings of an audit', () => {
  it('stand by kind, opportunities and good practice apart from nonconformities, in the order of walking through', () => {
    const rows = rowsOf(
      anItem('g', { order: 1, answer: anAnswer('conform', { grading: 'good-practice' }) }),
      anItem('p', { order: 2, answer: anAnswer('conform', { grading: 'opportunity' }) }),
      aNonconformItem('i2', { order: 3 }),
      anItem('o', { order: 4, answer: anAnswer('conform', { grading: 'observation' }) }),
      anItem('w', { order: 5, finding }),
      anItem('plain', { order: 6 }),
      aNonconformItem('gone', { order: 7, dropped: true }),
    );
    expect(rows.map(({ item, kind }) => [item.id, kind])).toEqual([
      ['i2', 'nonconformity'],
      ['o', 'observation'],
      ['p', 'opportunity'],
      ['g', 'good-practice'],
      ['w', 'other'],
    ]);
  });

  it('say what a nonconformity lacks before it can be agreed', () => {
    const bare = anItem('i9', { answer: anAnswer('nonconform') });
    expect(rowsOf(bare)[0]?.gaps).toEqual([
      'grading',
      'requirement',
      'evidence',
      'statement',
      'own-evidence',
      'agreement',
    ]);
    expect(rowsOf(aNonconformItem('i2'))[0]?.gaps).toEqual([]);
  });

  it('carry the nonconformity raised from them, and in what it differs', () => {
    const [same] = rowsOf(aNonconformItem('i2'));
    expect([same?.nonconformity?.code, same?.stale]).toEqual(['KPH-2026-01', []]);
    const changed = aNonconformItem('i2', { answer: anAnswer('nonconform', { grading: 'major' }) });
    expect(rowsOf(changed)[0]?.stale).toEqual(['grading']);
  });
});
