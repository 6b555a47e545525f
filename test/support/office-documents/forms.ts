import { fact } from '../../../renderer/documents/model/build-blocks';
import type { DocumentModel } from '../../../renderer/documents/model/document-model';
import { formLine, rowsOf, sampleDocument, tableOf } from './parts';
import { questions, register } from './rows.data';

const how = '(Ký, ghi rõ họ tên)';

/** The checklist of one sitting: landscape, groups by source, both signatures. */
export function checklist(): DocumentModel {
  return sampleDocument(
    'Bảng câu hỏi đánh giá nội bộ',
    [
      {
        orientation: 'landscape',
        size: 13,
        head: 'running',
        restarts: false,
        blocks: [
          {
            kind: 'form-title',
            title: 'Bảng câu hỏi đánh giá nội bộ',
            below: 'Đợt 1 năm 2026 - Kế hoạch số 15/KH-STTTT ngày 14 tháng 4 năm 2026',
          },
          {
            kind: 'facts',
            widths: [46, 86, 46, null],
            rows: [
              [
                fact('Đơn vị được đánh giá', 'Phòng Bưu chính, Viễn thông'),
                fact('Ngày, giờ', '23/4/2026, 13:30-15:00'),
              ],
              [fact('Đại diện đơn vị', 'Phạm Văn D, Trưởng phòng'), fact('Chuyên gia đánh giá', 'Vũ Thị E; Đỗ Văn G')],
              [
                fact('Mẫu hồ sơ', '08 trên 41 hồ sơ, chọn theo khoảng cách đều'),
                fact('Quy trình lấy mẫu', 'QT-NV-04; QT-NV-06'),
              ],
            ],
          },
          tableOf(
            [10, 20, 64, 38, null, 30, 26],
            'TT|Điều khoản, bước|Yêu cầu, câu hỏi|Tài liệu, hồ sơ cần xem|Bằng chứng ghi nhận|Kết luận|Ghi chú',
            rowsOf(questions, 7, [0, 1, 5]),
            {
              size: 11,
              dense: true,
              notes: [
                [
                  { text: 'Tổng hợp:', bold: true },
                  {
                    text: ' 14 câu hỏi; phù hợp 11 (trong đó lưu ý 2); không phù hợp 2; không áp dụng 1; chưa đánh giá 0. Tỷ lệ đã đánh giá 14/14 (100%); tỷ lệ phù hợp 11/13 (84,6%).',
                  },
                ],
              ],
            },
          ),
          {
            kind: 'signatures',
            places: [
              { role: 'Đại diện đơn vị', note: how, name: 'Phạm Văn D', dated: '' },
              { role: 'Chuyên gia đánh giá', note: how, name: 'Vũ Thị E', dated: '' },
            ],
          },
        ],
      },
    ],
    formLine('BM-QT-HT-02-03'),
  );
}

/** The register of nonconformities: landscape, totals below, both signatures. */
export function nonconformityRegister(): DocumentModel {
  return sampleDocument(
    'Sổ theo dõi sự không phù hợp năm 2026',
    [
      {
        orientation: 'landscape',
        size: 13,
        head: 'running',
        restarts: false,
        blocks: [
          {
            kind: 'form-title',
            title: 'Sổ theo dõi sự không phù hợp',
            below: 'Năm 2026 - Số liệu tại ngày 22 tháng 11 năm 2026',
          },
          tableOf(
            [22, 20, 30, null, 27, 12, 21, 21, 21, 26],
            'Số phiếu, ngày lập|Nguồn|Đơn vị|Nội dung sự không phù hợp|Yêu cầu bị vi phạm|Mức|Thời hạn|Hoàn thành|Xác minh hiệu lực|Trạng thái',
            rowsOf(register, 10, [0, 5, 6, 7, 8]),
            { size: 11, dense: true },
          ),
          tableOf(
            [null, null, null, null, null, null, null],
            'Tổng số|KPH nặng|KPH nhẹ|Đã đóng|Chờ xác minh hiệu lực|Mở lại, đang xử lý|Quá hạn',
            rowsOf('*12|2|10|4|3|4|1', 7, [0, 1, 2, 3, 4, 5, 6]),
            {
              size: 11,
              notes: [
                [
                  {
                    text: 'Đã đóng 4 + chờ xác minh 3 + mở lại, đang xử lý 4 + quá hạn 1 = 12. Thời hạn của kết luận kiểm tra từ bên ngoài: 02 tháng kể từ ngày ký biên bản (Thông tư số 26/2014/TT-BKHCN).',
                  },
                ],
              ],
            },
          ),
          {
            kind: 'signatures',
            places: [
              { role: 'Người lập', note: how, name: 'Lê Thị C', dated: '' },
              { role: 'Trưởng Ban Chỉ đạo ISO', note: how, name: 'Trần Văn B', dated: '' },
            ],
          },
        ],
      },
    ],
    formLine('BM-QT-HT-04-02'),
  );
}
