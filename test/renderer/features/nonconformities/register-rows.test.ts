import { describe, expect, it } from 'vitest';
import { asId } from '../../../../renderer/core/kernel/ids';
import { filterRows, parseFilter } from '../../../../renderer/features/nonconformities/register-filter';
import { earlierOnes, registerRows } from '../../../../renderer/features/nonconformities/register-rows';
import { wordsOf } from '../../../../renderer/strings/use-words';
import { aNonconformItem, anAnswer, aUnit, auditIn } from '../../../support/audit-lifecycle';
import { openTestStore } from '../../../support/memory-store';
import { aNonconformity } from '../../../support/nonconformity-records';
import { storeRecords } from '../../../support/procedure-store';

async function someRows() {
  const store = await openTestStore();
  const source = (auditId: string, itemId: string) => ({
    type: 'audit' as const,
    auditId: asId<'audit'>(auditId),
    itemId: asId<'checklistItem'>(itemId),
  });
  await storeRecords(
    store,
    ['orgUnit', aUnit('bcvt')],
    ['audit', auditIn('closed')],
    ['checklistItem', aNonconformItem('i2')],
    ['checklistItem', aNonconformItem('i3', { answer: anAnswer('conform') })],
    ['nonconformity', aNonconformity('n1', { source: source('a0', 'i1'), foundOn: '2025-04-23', code: 'KPH-2025-09' })],
    ['nonconformity', aNonconformity('n2')],
    [
      'nonconformity',
      aNonconformity('n3', {
        code: 'KPH-2026-10',
        source: source('a1', 'i3'),
        clauses: ['7.5'],
        grading: 'major',
        auditee: 'leadership',
        statement: 'Danh mục tài liệu thiếu',
      }),
    ],
  );
  return registerRows(store.state(), '2026-11-22', wordsOf('audits'));
}
const codes = (rows: Awaited<ReturnType<typeof someRows>>) => rows.map(({ nonconformity }) => nonconformity.code);

describe('the register of nonconformities', () => {
  it('names who was audited, counts repeats and says what is no longer as answered, the newest code first', async () => {
    const rows = await someRows();
    expect(
      rows.map(({ nonconformity, unitName, times, stale, audit }) => [
        nonconformity.code,
        unitName,
        times,
        stale,
        audit?.code,
      ]),
    ).toEqual([
      ['KPH-2026-10', 'Lãnh đạo cơ quan', 1, ['result'], 'ĐG-01'],
      ['KPH-2026-01', 'Phòng bcvt', 2, [], 'ĐG-01'],
      ['KPH-2025-09', 'Phòng bcvt', 1, ['question'], undefined],
    ]);
    const [, repeated] = rows;
    if (repeated === undefined) throw new Error('no row');
    expect(codes(earlierOnes(repeated, rows))).toEqual(['KPH-2025-09']);
  });

  it.each([
    [{ q: 'danh muc' }, ['KPH-2026-10']],
    [{ q: 'phong BCVT 2/3' }, ['KPH-2026-01', 'KPH-2025-09']],
    [{ grading: 'major' }, ['KPH-2026-10']],
    [{ grading: 'none' }, ['KPH-2026-10', 'KPH-2026-01', 'KPH-2025-09']],
    [{ unit: 'bcvt', audit: 'a1' }, ['KPH-2026-01']],
    [{ repeated: '1' }, ['KPH-2026-01']],
    [{ stale: '1' }, ['KPH-2026-10', 'KPH-2025-09']],
  ])('filters by %j', async (query, expected) => {
    expect(codes(filterRows(await someRows(), parseFilter(query as unknown as Record<string, string>)))).toEqual(
      expected,
    );
  });
});
