import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { AuditRecords } from '../../../../../renderer/documents/audits/audit-records';
import { type EvidencePictures, findingSlips } from '../../../../../renderer/documents/audits/papers/finding-slips';
import { followUpDocument } from '../../../../../renderer/documents/audits/papers/follow-up-document';
import { reportDocument } from '../../../../../renderer/documents/audits/papers/report-document';
import { auditDocumentWords } from '../../../../../renderer/strings/document-words';
import { aNonconformItem, anAnswer, anItem, auditIn, byId } from '../../../../support/audit-lifecycle';
import { aNonconformity } from '../../../../support/nonconformity-records';
import { linesIn, paperRecords, rowsIn, tablesIn } from '../../../../support/paper-records';

const labels = auditDocumentWords('vi');
const day = '2026-06-30';
const disagreed = aNonconformItem('i2', {
  finding: {
    requirement: 'QT-NV-01, bước 5',
    evidence: '2/3 hồ sơ mẫu',
    statement: 'Không ghi ngày giao',
    agreement: { type: 'disagreed', by: 'Ông Phòng', on: '2026-04-24', opinion: 'Đã ghi trên hệ thống' },
  },
});
const photo = {
  id: asId<'attachment'>('p1'),
  ownerEntity: 'checklistItem' as const,
  ownerId: 'i2',
  role: 'other' as const,
  name: 'anh.png',
  mediaType: 'image/png',
  size: 4,
  sha256: 'ab',
};

function slips(
  items: readonly ChecklistItem[],
  change: Partial<AuditRecords> = {},
  pictures: EvidencePictures = new Map(),
) {
  const records = paperRecords(auditIn('findings-agreed'), items, change);
  return findingSlips(records, { auditId: 'a1', sittingId: null, pictures }, day, labels);
}

describe('slips of findings', () => {
  it('stand on a page each: nonconformities and whatever else has a finding, nothing dropped', () => {
    const remark = anItem('i3', {
      order: 2,
      answer: anAnswer('conform', { grading: 'observation' }),
      finding: { requirement: '', evidence: '', statement: 'Nên ghi', agreement: { type: 'not-asked' } },
    });
    const items = [anItem('i1'), disagreed, remark, aNonconformItem('i4', { dropped: true })];
    const model = slips(items);
    expect(model?.sections).toHaveLength(2);
    expect(linesIn(model).filter((line) => line.startsWith('Câu hỏi:'))).toEqual(['Câu hỏi: I2', 'Câu hỏi: I3']);
  });

  it('carry three parts, the grading, and the dissent with name, day and opinion', () => {
    const lines = linesIn(slips([disagreed]));
    expect(lines).toEqual(
      expect.arrayContaining([
        'Yêu cầu: QT-NV-01, bước 5',
        'Bằng chứng: 2/3 hồ sơ mẫu',
        'Nội dung phát hiện: Không ghi ngày giao',
        'Người cho ý kiến: Ông Phòng',
        'Ngày: 24/04/2026',
        'Nội dung ý kiến: Đã ghi trên hệ thống',
      ]),
    );
    expect(lines.find((line) => line.startsWith('Mức độ:'))).toMatch(/\[ \]KPH nặng\s+\[x\]KPH nhẹ/u);
    expect(lines.find((line) => line.startsWith('Ý kiến:'))).toMatch(/\[ \]Thống nhất\s+\[x\]Không thống nhất/u);
  });

  it('name the slip of the nonconformity, and say how often it came up', () => {
    expect(linesIn(slips([disagreed]))).toContain('Số phiếu: Chưa lập phiếu KPH');
    const earlier = aNonconformity('n0', {
      code: 'KPH-2025-04',
      source: { type: 'audit', auditId: asId('a0'), itemId: asId('i0') },
      foundOn: '2025-05-01',
    });
    const lines = linesIn(slips([disagreed], { nonconformity: byId([earlier, aNonconformity('n1')]) }));
    expect(lines).toContain('Số phiếu: KPH-2026-01');
    expect(lines.find((line) => line.startsWith('Tái diễn:'))).toMatch(/\[x\]Có, lần thứ 2\s+\[ \]Không/u);
  });

  it('say what is not written yet instead of leaving it out', () => {
    const lines = linesIn(slips([aNonconformItem('i2', { finding: null })]));
    expect(lines).toContain('Nội dung phát hiện: Chưa ghi');
    expect(lines.find((line) => line.startsWith('Ý kiến:'))).not.toContain('[x]');
  });

  it('show pictures of the evidence on a page after the slip', () => {
    const answer = anAnswer('nonconform', {
      grading: 'minor',
      evidence: [{ id: 'e', type: 'file', attachmentId: photo.id }],
    });
    const item = { ...disagreed, answer };
    const picture = { type: 'png' as const, bytes: new Uint8Array(4), dots: { width: 4, height: 3 } };
    const model = slips([item], { attachment: byId([photo]) }, new Map([['p1', picture]]));
    expect(model?.sections).toHaveLength(2);
    expect(linesIn(model)).toContain('Ảnh 1. anh.png (I2)');
    expect(slips([item], { attachment: byId([photo]) })?.sections).toHaveLength(1);
  });

  it('are none while nothing was found', () => {
    expect(slips([anItem('i1')])).toBeNull();
  });
});

describe('a report', () => {
  it('prints dissents with name, day and opinion', () => {
    const model = reportDocument(paperRecords(auditIn('findings-agreed'), [disagreed]), 'a1', day, labels);
    expect(linesIn(model)).toContain('Ý kiến của Ông Phòng, ngày 24/04/2026: Đã ghi trên hệ thống.');
  });

  it('says that nothing was concluded while nothing is, and ends as documents do', () => {
    const audit = auditIn('running', { report: null });
    expect(linesIn(reportDocument(paperRecords(audit, []), 'a1', day, labels))).toContain('Chưa ghi kết luận./.');
  });
});

describe('minutes of a follow-up', () => {
  const former = auditIn('closed', { id: asId('a0'), code: 'ĐG-00' });
  const moved = { ...former, sittings: former.sittings.map((sitting) => ({ ...sitting, day: '2025-04-23' })) };
  const earlier = aNonconformItem('i0', { auditId: asId('a0') });

  it('leave room for what was done about each slip', () => {
    const records = paperRecords(auditIn('follow-up'), [disagreed], { nonconformity: byId([aNonconformity('n1')]) });
    const [table] = tablesIn(followUpDocument(records, 'a1', day, labels));
    expect(rowsIn(table)).toEqual([
      ['KPH-2026-01', 'Phòng bcvt', 'Không ghi ngày giao', 'Nhẹ', '', '[ ]Đạt|[ ]Chưa đạt'],
    ]);
  });

  it('say how many are without a slip, and what the last audit left', () => {
    const check = anItem('i5', { source: { type: 'last-audit', itemId: asId('i0') } });
    const records = paperRecords(auditIn('follow-up'), [disagreed, check, earlier]);
    const model = followUpDocument({ ...records, audit: byId([auditIn('follow-up'), moved]) }, 'a1', day, labels);
    expect(linesIn(model)).toContain('Còn 1 câu hỏi không phù hợp chưa lập phiếu KPH.');
    expect(rowsIn(tablesIn(model)[0])).toEqual([['ĐG-00', 'Phòng bcvt', 'Không ghi ngày giao', 'I5|Phù hợp', '1']]);
  });
});
