import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../renderer/documents/docx/write-docx';
import type { DocumentModel } from '../../renderer/documents/model/document-model';
import { samplePapers } from '../support/audit-papers';
import { convertDocuments } from './main-job/convert-documents';
import { hasOffice } from './main-job/documents';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'output', 'audits');

describe.skipIf(!hasOffice)('papers of the sample audits in Word (skipped without LibreOffice and poppler)', () => {
  let papers: Readonly<Record<string, DocumentModel>>;
  let made: ReturnType<typeof convertDocuments>;
  beforeAll(async () => {
    papers = await samplePapers();
    const files: Record<string, Uint8Array> = {};
    for (const [name, model] of Object.entries(papers)) files[name] = await writeDocx(model);
    made = convertDocuments(folder, files);
  });

  function converted(name: string) {
    const paper = made[name];
    if (paper === undefined) throw new Error(`no paper ${name}`);
    return paper;
  }

  it('the programme: months, contents, clauses and signature on four pages', () => {
    const { text, pages } = converted('programme');
    expect(pages).toBe(4);
    inOrder(text, [
      'UBND TỈNH LAM GIANG',
      'Số: 02/CTr-STTTT',
      'CHƯƠNG TRÌNH',
      '4. Chu kỳ:',
      'Tháng trong năm 2026',
      'X: có đánh giá trong tháng.',
      'Người đánh giá dự kiến',
      '7. Nội dung chưa có trong lịch',
      '8. Điều khoản được đánh giá tại từng đơn vị',
      '10. Cải tiến',
      'Nơi nhận:',
    ]);
  });

  it('the plan: team, schedule and signature on two pages', () => {
    const { text, pages } = converted('plan');
    expect(pages).toBe(2);
    inOrder(text, [
      'KẾ HOẠCH',
      'I. MỤC ĐÍCH',
      'II. ĐOÀN ĐÁNH GIÁ',
      'Trưởng đoàn',
      'III. LỊCH ĐÁNH GIÁ',
      'Họp khai mạc',
      'Họp kết thúc',
      'IV. TỔ CHỨC THỰC HIỆN',
      'Nơi nhận:',
    ]);
  });

  it('the decision on one page, the plan as its annex', () => {
    const { text, pages } = converted('decision');
    expect(pages).toBe(3);
    inOrder(text, [
      'QUYẾT ĐỊNH',
      'Căn cứ Quyết định số 19/2014/QĐ-TTg',
      'Điều 1.',
      'Điều 3.',
      'Nơi nhận:',
      'Phụ lục',
      'KẾ HOẠCH ĐÁNH GIÁ NỘI BỘ',
    ]);
  });

  it('the notice on one page', () => {
    const { text, pages } = converted('notice');
    expect(pages).toBe(1);
    inOrder(text, ['THÔNG BÁO', '1. Thời gian', 'cần chuẩn bị', 'Nơi nhận:']);
  });

  it('the blank checklist: codes, boxes and places to sign', () => {
    const { text, pages } = converted('blank');
    expect(pages).toBe(3);
    inOrder(text, [
      'BẢNG CÂU HỎI ĐÁNH GIÁ NỘI BỘ',
      'Đơn vị được đánh giá',
      'A. Theo quy trình',
      'QT-01',
      'KAD',
      'TT-01',
      'DK-01',
      'Tổng hợp:',
      'ĐẠI DIỆN ĐƠN VỊ',
    ]);
  });

  it('the filled checklist: every sitting with its totals', () => {
    const { text } = converted('filled');
    expect(text.match(/Tổng hợp:/g)).toHaveLength(papers['filled']?.sections.length ?? 0);
    inOrder(text, ['Phù hợp', 'KPH-2026-01', 'Tỷ lệ đã đánh giá']);
  });

  it('the sampling sheet and the slips, one a page', () => {
    const sheet = converted('samples');
    expect(sheet.pages).toBe(1);
    inOrder(sheet.text, ['PHIẾU LẤY MẪU HỒ SƠ', 'Số gieo', 'Mã hồ sơ', 'ĐẠI DIỆN ĐƠN VỊ']);
    const slips = converted('slips');
    expect(slips.pages).toBe(2);
    inOrder(slips.text, ['KPH-2026-01', 'PHẦN 1.', 'PHẦN 2.', 'PHẦN 3.', 'Không thống nhất', 'KPH-2026-02', 'PHẦN 3.']);
  });

  it('the report: figures, findings, dissent and conclusions on four pages', () => {
    const { text, pages } = converted('report');
    expect(pages).toBe(4);
    inOrder(text, [
      'Số: 41/BC-STTTT',
      'BÁO CÁO',
      '1. Kết quả theo đơn vị',
      'Tổng cộng',
      'Tỷ lệ đã đánh giá',
      '2. Kết quả theo điều khoản',
      '4. Sự không phù hợp',
      'KPH-2026-01',
      '8. Phát hiện mà bên được đánh giá không thống nhất',
      'Ý kiến của',
      '10. Theo dõi',
      'III. KẾT LUẬN VÀ KIẾN NGHỊ',
      'Nơi nhận:',
    ]);
    expect(text).toContain('BÁO CÁO ĐÃ KHÓA');
  });

  it('the minutes of the follow-up on one page', () => {
    const { text, pages } = converted('followUp');
    expect(pages).toBe(1);
    inOrder(text, ['BIÊN BẢN', 'KPH-2026-01', 'Chưa đạt', 'III. Ý KIẾN KHÁC', 'TRƯỞNG ĐOÀN ĐÁNH GIÁ']);
  });
});

function inOrder(text: string, parts: readonly string[]): void {
  const plain = text.replace(/\s+/g, ' ');
  let from = 0;
  for (const part of parts) {
    const at = plain.indexOf(part, from);
    expect(at, `"${part}" after ${from}`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}
