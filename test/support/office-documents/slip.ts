import { fact } from '../../../renderer/documents/model/build-blocks';
import type { DocumentModel } from '../../../renderer/documents/model/document-model';
import type { Line } from '../../../renderer/documents/model/line';
import { formLine, rowsOf, sampleDocument, tableOf } from './parts';

const how = '(Ký, ghi rõ họ tên)';

const choices = (texts: readonly string[], chosen: number): Line =>
  texts.map((text, index) => ({ text, check: index === chosen }));

const dated = (role: string, name: string, day: string) => ({ role, note: how, name, dated: `Ngày ${day}` });

/** A corrective action slip: four parts with grey bands and signatures in pairs. */
export function slip(): DocumentModel {
  return sampleDocument(
    'Phiếu yêu cầu hành động khắc phục số 03/2026',
    [
      {
        orientation: 'portrait',
        size: 13,
        head: 'running',
        restarts: false,
        blocks: [
          {
            kind: 'form-title',
            title: 'Phiếu yêu cầu hành động khắc phục',
            below: '(Dùng cho một sự không phù hợp tại một đơn vị chịu trách nhiệm)',
          },
          {
            kind: 'facts',
            widths: [34, null, 34, null],
            rows: [
              [{ label: 'Số phiếu', lines: [[{ text: '03/2026', bold: true }]] }, fact('Ngày lập', '24/4/2026')],
              [fact('Đơn vị', 'Phòng Bưu chính, Viễn thông'), fact('Đợt đánh giá', 'Đợt 1 năm 2026 (15/KH-STTTT)')],
              [
                {
                  label: 'Nguồn phát hiện',
                  lines: [
                    choices(
                      [
                        'Đánh giá nội bộ',
                        'Kiểm tra từ bên ngoài',
                        'Phản ánh, kiến nghị',
                        'Hồ sơ trễ hạn',
                        'Tự phát hiện',
                        'Xem xét của lãnh đạo',
                      ],
                      0,
                    ),
                  ],
                },
              ],
            ],
          },
          {
            kind: 'part',
            title: 'PHẦN 1. MÔ TẢ SỰ KHÔNG PHÙ HỢP',
            content: [
              {
                kind: 'facts',
                widths: [40, null],
                rows: [
                  [
                    fact(
                      'Yêu cầu bị vi phạm',
                      'Quy trình QT-NV-06 (lần ban hành 02), mục 5.7, bước B5: lập phiếu thẩm định BM-QT-NV-06-01 cho từng hồ sơ; TCVN ISO 9001:2015, 8.5.1.',
                    ),
                  ],
                  [
                    fact(
                      'Bằng chứng',
                      '02 trên 08 hồ sơ mẫu (mã 000.00.14.H99-260115-0003 và 000.00.14.H99-260204-0001) không có phiếu thẩm định trong hồ sơ giấy và hồ sơ điện tử.',
                    ),
                  ],
                  [
                    fact(
                      'Nội dung',
                      'Việc thẩm định 02 hồ sơ không được ghi nhận theo biểu mẫu quy định của quy trình.',
                    ),
                  ],
                  [
                    {
                      label: 'Mức độ',
                      lines: [
                        [
                          ...choices(['Nặng', 'Nhẹ'], 1),
                          { text: 'Tái diễn: ', bold: true },
                          ...choices(['Có, lần thứ ...', 'Không'], 1),
                        ],
                      ],
                    },
                  ],
                ],
              },
              {
                kind: 'signatures',
                places: [
                  dated('Chuyên gia đánh giá', 'Vũ Thị E', '24/4/2026'),
                  dated('Xác nhận của đơn vị', 'Phạm Văn D', '24/4/2026'),
                ],
              },
            ],
          },
          {
            kind: 'part',
            title: 'PHẦN 2. NGUYÊN NHÂN, KHẮC PHỤC VÀ HÀNH ĐỘNG KHẮC PHỤC',
            content: [
              {
                kind: 'facts',
                widths: [40, null],
                rows: [
                  [
                    fact(
                      'Khắc phục (xử lý ngay)',
                      'Lập bổ sung phiếu thẩm định cho 02 hồ sơ, ghi rõ ngày lập bổ sung. Hoàn thành ngày 27/4/2026.',
                    ),
                  ],
                  [
                    {
                      label: 'Phân tích nguyên nhân',
                      lines: [
                        [
                          {
                            text: '1. Vì sao thiếu phiếu? Chuyên viên thẩm định trực tiếp trên hệ thống, không xuất phiếu.',
                          },
                        ],
                        [{ text: '2. Vì sao không xuất? Hệ thống cho chuyển bước khi chưa có phiếu.' }],
                        [
                          {
                            text: '3. Vì sao không chặn? Cấu hình quy trình điện tử chưa có thành phần bắt buộc tại bước B5.',
                          },
                        ],
                        [
                          {
                            text: '4. Vì sao chưa cấu hình? Khi ban hành lần 02 không rà soát quy trình điện tử đi kèm.',
                          },
                        ],
                        [
                          { text: 'Nguyên nhân gốc:', bold: true },
                          { text: ' thủ tục ban hành lại quy trình chưa yêu cầu đối chiếu với quy trình điện tử.' },
                        ],
                      ],
                    },
                  ],
                ],
              },
              tableOf(
                [10, null, 36, 24, 40],
                'TT|Hành động khắc phục|Người thực hiện|Thời hạn|Bằng chứng dự kiến',
                rowsOf(
                  [
                    '1|Cấu hình phiếu thẩm định là thành phần bắt buộc tại bước B5|Đỗ Văn G|08/5/2026|Ảnh màn hình cấu hình',
                    '2|Bổ sung bước đối chiếu quy trình điện tử vào QT-HT-01|Lê Thị C|15/5/2026|QT-HT-01 sửa đổi',
                    '3|Rà soát các quy trình khác của phòng có phiếu thẩm định|Phạm Văn D|15/5/2026|Biên bản rà soát',
                  ].join('\n'),
                  5,
                  [0, 3],
                ),
              ),
            ],
          },
          {
            kind: 'part',
            title: 'PHẦN 3. PHÊ DUYỆT KẾ HOẠCH',
            content: [
              {
                kind: 'facts',
                widths: [40, null],
                rows: [
                  [
                    {
                      label: 'Ý kiến phê duyệt',
                      lines: [choices(['Đồng ý', 'Đề nghị phân tích lại nguyên nhân', 'Đề nghị bổ sung hành động'], 0)],
                    },
                  ],
                  [
                    fact(
                      'Tiêu chí xác minh hiệu lực',
                      '100% hồ sơ mẫu (ít nhất 10 hồ sơ) phát sinh sau ngày 15/5/2026 có phiếu thẩm định; xác minh từ ngày 15/8/2026.',
                    ),
                  ],
                ],
              },
              {
                kind: 'signatures',
                places: [
                  dated('Trưởng phòng', 'Phạm Văn D', '28/4/2026'),
                  dated('Trưởng Ban Chỉ đạo ISO', 'Trần Văn B', '29/4/2026'),
                ],
              },
            ],
          },
          {
            kind: 'part',
            title: 'PHẦN 4. KIỂM TRA KẾT QUẢ VÀ XÁC MINH HIỆU LỰC',
            content: [
              {
                kind: 'facts',
                widths: [40, null],
                rows: [
                  [
                    fact(
                      'Kiểm tra thực hiện',
                      'Ngày 18/5/2026: 03/03 hành động hoàn thành đúng hạn, có bằng chứng kèm theo.',
                    ),
                  ],
                  [
                    fact(
                      'Hiệu lực của hành động khắc phục',
                      'Ngày 20/8/2026: 12/12 hồ sơ mẫu có phiếu thẩm định; không tái diễn.',
                    ),
                  ],
                  [
                    {
                      label: 'Kết luận',
                      lines: [
                        choices(
                          ['Có hiệu lực, đóng phiếu', 'Không có hiệu lực, mở lại lần ...', 'Chuyển phiếu mới số ...'],
                          0,
                        ),
                      ],
                    },
                  ],
                  [
                    fact(
                      'Tài liệu, rủi ro được cập nhật',
                      'QT-HT-01 (lần sửa đổi 01); sổ rủi ro và cơ hội của phòng, mục R-04.',
                    ),
                  ],
                ],
              },
              {
                kind: 'signatures',
                places: [
                  dated('Người xác minh', 'Vũ Thị E', '20/8/2026'),
                  dated('Thư ký Ban Chỉ đạo ISO', 'Lê Thị C', '21/8/2026'),
                ],
              },
            ],
          },
        ],
      },
    ],
    formLine('BM-QT-HT-04-01'),
  );
}
