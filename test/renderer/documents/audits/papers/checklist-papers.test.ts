import { describe, expect, it } from 'vitest';
import type { AuditSample } from '../../../../../renderer/core/audits/audit-sample';
import type { ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { AuditRecords } from '../../../../../renderer/documents/audits/audit-records';
import { checklistDocument } from '../../../../../renderer/documents/audits/papers/checklist-document';
import { samplingSheet } from '../../../../../renderer/documents/audits/papers/sampling-sheet';
import { auditDocumentWords } from '../../../../../renderer/strings/document-words';
import { aNonconformItem, anAnswer, anItem, auditIn, byId } from '../../../../support/audit-lifecycle';
import { aBankQuestion, postalContent } from '../../../../support/checklist-records';
import { anApproved } from '../../../../support/lifecycle-records';
import { aNonconformity } from '../../../../support/nonconformity-records';
import { linesIn, paperRecords, rowsIn, tablesIn } from '../../../../support/paper-records';

const labels = auditDocumentWords('vi');
const day = '2026-06-30';
const pin = { procedureId: asId<'procedure'>('qt-1'), revisionId: asId<'revision'>('r1') };
const content = postalContent();
const [postal] = content.cases;
const step = postal?.stages[0]?.steps[1];
if (postal === undefined || step === undefined) throw new Error('no step');
const records = {
  revision: byId([
    anApproved({ id: asId('r1'), procedureId: asId('qt-1'), effectiveFrom: '2026-03-15', issueNo: 2, content }),
  ]),
  bankQuestion: byId([aBankQuestion('own'), aBankQuestion('art', { source: 'art-36' })]),
};
const items: readonly ChecklistItem[] = [
  anItem('td-1', { order: 6 }),
  anItem('ch-2', { order: 5, source: { type: 'bank', questionId: asId('art') } }),
  anItem('ch-1', { order: 4, source: { type: 'bank', questionId: asId('own') } }),
  anItem('dk-1', { order: 3, source: { type: 'clause', clause: '7.5' } }),
  anItem('tt-1', { order: 2, source: { type: 'step', ...pin, caseId: postal.id, stepId: step.id } }),
  anItem('qt-1', { order: 1, source: { type: 'procedure', ...pin, topic: 'known' } }),
  anItem('off', { order: 7, dropped: true }),
  aNonconformItem('i2', {
    sittingId: 's2',
    answer: anAnswer('nonconform', {
      grading: 'minor',
      note: 'Đã nhắc',
      evidence: [{ id: 'e', type: 'text', text: 'Sổ trang 12' }],
    }),
  }),
];

function sample(change: Partial<AuditSample> = {}): AuditSample {
  return {
    id: asId('m1'),
    auditId: asId('a1'),
    sittingId: 's1',
    procedureId: asId('qt-1'),
    period: { from: '2026-01-01', to: '2026-03-31' },
    population: 41,
    rule: 'systematic',
    seed: 7,
    dossiers: [
      {
        id: 'd1',
        code: '260115-0003',
        received: '2026-04-01',
        promised: '2026-04-08',
        returned: '2026-04-10',
        byProcedure: false,
      },
      {
        id: 'd2',
        code: '260204-0001',
        received: '2026-04-01',
        promised: '2026-04-08',
        returned: '2026-04-08',
        byProcedure: true,
      },
      { id: 'd3', code: '260204-0002', received: null, promised: null, returned: null, byProcedure: null },
    ],
    grid: [
      { itemId: asId('tt-1'), dossierId: 'd1', verdict: 'nonconform' },
      { itemId: asId('tt-1'), dossierId: 'd2', verdict: 'conform' },
    ],
    ...change,
  };
}

function checklist(filled: boolean, sittingId: string | null = 's1', change: Partial<AuditRecords> = {}) {
  const all = paperRecords(auditIn('running'), items, { ...records, auditSample: byId([sample()]), ...change });
  return checklistDocument(all, { auditId: 'a1', sittingId, filled }, day, labels);
}

describe('a checklist', () => {
  it('groups its questions by source, codes in front, steps by their number', () => {
    expect(rowsIn(tablesIn(checklist(false))[0]).map((row) => row.slice(0, 2))).toEqual([
      ['A. Theo quy trình QT-1 (lần ban hành 02)'],
      ['QT-1', '8.5'],
      ['TT-1', '8.5|B2'],
      ['B. Theo điều khoản TCVN ISO 9001:2015'],
      ['DK-1', '8.5'],
      ['C. Theo nội dung kiểm tra tại Điều 36 Thông tư số 26/2014/TT-BKHCN'],
      ['CH-2', '8.5'],
      ['D. Câu hỏi của cơ quan'],
      ['CH-1', '8.5'],
      ['E. Câu hỏi bổ sung của chuyên gia đánh giá'],
      ['TD-1', '8.5'],
    ]);
  });

  it('leaves boxes to tick and room to write when it is blank', () => {
    const [table] = tablesIn(checklist(false));
    const rows = (table?.rows ?? []).filter(({ kind }) => kind === 'plain');
    expect(rows.every(({ height = 0 }) => height >= 15)).toBe(true);
    expect(rowsIn(table)[1]?.slice(4)).toEqual(['', '[ ]P|[ ]KPH|[ ]KAD|[ ]LY', '']);
    expect(linesIn(checklist(false)).join()).not.toContain('Phù hợp,');
  });

  it('holds evidence, conclusion and slip when it is filled', () => {
    const model = checklist(true, 's2', { nonconformity: byId([aNonconformity('n1')]) });
    expect(rowsIn(tablesIn(model)[0])[1]?.slice(4)).toEqual([
      'Sổ trang 12|Đã nhắc',
      'Không phù hợp (KPH nhẹ)',
      'Phiếu KPH-2026-01',
    ]);
    expect(linesIn(model).find((line) => line.startsWith('Tổng hợp:'))).toContain(
      '1 câu hỏi; phù hợp 0; không phù hợp 1 (nặng 0, nhẹ 1)',
    );
  });

  it('takes each sitting from a new page, or one alone', () => {
    expect(checklist(true, null)?.sections).toHaveLength(2);
    expect(checklist(true, 's1')?.sections).toHaveLength(1);
    expect(checklist(true, 'gone')).toBeNull();
  });

  it('names what was sampled, and the form of the agency when it has one', () => {
    expect(linesIn(checklist(false))).toContain('Mẫu hồ sơ: QT-1: 3 trên 41 hồ sơ, chọn theo khoảng cách đều');
    expect(checklist(false)?.running?.parts).toEqual([]);
    const own = anApproved({
      id: asId('r9'),
      procedureId: asId('ht'),
      effectiveFrom: '2026-01-15',
      issueNo: 2,
      content: postalContent({ forms: [{ id: 'f', code: 'BM-QT-HT-02-03', name: 'Bảng câu hỏi  đánh giá nội bộ' }] }),
    });
    const [procedure] = paperRecords(auditIn('running'), []).procedure.values();
    if (procedure === undefined) throw new Error('no procedure');
    const system = { ...procedure, id: asId<'procedure'>('ht'), kind: 'system' as const };
    const model = checklist(false, 's1', {
      procedure: byId([procedure, system]),
      revision: byId([...records.revision.values(), own]),
    });
    expect(model?.running?.parts).toEqual(['BM-QT-HT-02-03', 'Lần ban hành 02', '15/01/2026']);
  });
});

describe('a sampling sheet', () => {
  const sheet = (change: Partial<AuditSample> = {}) =>
    samplingSheet(
      paperRecords(auditIn('running'), items, { ...records, auditSample: byId([sample(change)]) }),
      { auditId: 'a1', sittingId: null },
      day,
      labels,
    );

  it('lists dossiers by code with how they stand to their day', () => {
    expect(rowsIn(tablesIn(sheet())[0])).toEqual([
      ['1', '260115-0003', '01/04/2026', '08/04/2026', '10/04/2026', 'Trễ 2 ngày làm việc (tạm tính)', 'Không đúng'],
      ['2', '260204-0001', '01/04/2026', '08/04/2026', '08/04/2026', 'Đúng hạn (tạm tính)', 'Đúng'],
      ['3', '260204-0002', '', '', '', '', ''],
    ]);
  });

  it('tells how the sample came about, so that it can be drawn again', () => {
    const lines = linesIn(sheet());
    expect(lines).toContain('Số hồ sơ trong kỳ: 41');
    expect(lines.find((line) => line.startsWith('Số gieo:'))).toMatch(/^Số gieo: 7 /);
    expect(linesIn(sheet({ rule: 'judgement', seed: null }))).toContain('Số gieo: Không dùng số gieo');
  });

  it('counts only dossiers that were judged', () => {
    expect(linesIn(sheet()).some((line) => line.startsWith('Hồ sơ giải quyết đúng quy trình: 1/2 (50%)'))).toBe(true);
  });

  it('shows the verdicts by question, in tables of fifteen dossiers', () => {
    expect(rowsIn(tablesIn(sheet())[1])).toEqual([['TT-1', 'Có sổ theo dõi không?', 'K', 'P', '']]);
    const dossiers = Array.from({ length: 32 }, (_, index) => ({
      id: `d${index + 1}`,
      code: `c${index + 1}`,
      received: null,
      promised: null,
      returned: null,
      byProcedure: null,
    }));
    expect(
      tablesIn(sheet({ dossiers }))
        .slice(1)
        .map(({ head }) => head.length - 2),
    ).toEqual([15, 15, 2]);
    expect(tablesIn(sheet({ grid: [] }))).toHaveLength(1);
  });
});
