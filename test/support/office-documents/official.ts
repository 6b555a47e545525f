import { article, heading, paragraphs } from '../../../renderer/documents/model/build-blocks';
import type { DocumentModel } from '../../../renderer/documents/model/document-model';
import { officeHead, rowsOf, sampleDocument, signing, tableOf } from './parts';
import { clauses, findings, issued, months, schedule, team, units } from './rows.data';

/** The programme of a year: landscape, a matrix of months, a table of clauses. */
export function programme(): DocumentModel {
  return sampleDocument('Chương trình đánh giá nội bộ năm 2026', [
    {
      orientation: 'landscape',
      size: 13,
      head: 'number',
      restarts: false,
      blocks: [
        officeHead([{ text: 'Số: 02/CTr-STTTT' }], [{ text: 'Lam Giang, ngày 22 tháng 01 năm 2026' }]),
        { kind: 'kind-title', name: 'Chương trình', about: 'Đánh giá nội bộ Hệ thống quản lý chất lượng năm 2026' },
        article(
          '1. Mục tiêu:',
          'Xác định mức độ phù hợp và hiệu lực của Hệ thống quản lý chất lượng; phát hiện và khắc phục kịp thời sự không phù hợp trước đợt xem xét của lãnh đạo.',
        ),
        article('2. Phạm vi:', 'Toàn bộ 7 đơn vị, quá trình và các thủ tục hành chính thuộc phạm vi áp dụng.'),
        article(
          '3. Chuẩn mực:',
          'TCVN ISO 9001:2015; tài liệu Hệ thống quản lý chất lượng của Sở; văn bản quy phạm pháp luật liên quan.',
        ),
        article('4. Lịch đánh giá theo đơn vị và tháng', ''),
        tableOf(
          [12, null, ...Array.from({ length: 12 }, () => 14)],
          'TT|Đơn vị, quá trình được đánh giá|1|2|3|4|5|6|7|8|9|10|11|12',
          rowsOf(months, 14, [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]),
          {
            whole: true,
            bands: [{ from: 2, span: 12, text: 'Tháng trong năm 2026' }],
            notes: [
              [
                { text: 'X', bold: true },
                {
                  text: ': đánh giá định kỳ; x: đánh giá bổ sung hoặc kiểm tra việc thực hiện hành động khắc phục. TT PVHCC: Trung tâm Phục vụ hành chính công.',
                },
              ],
            ],
          },
        ),
        { ...article('5. Điều khoản được đánh giá tại từng đơn vị', ''), newPage: true },
        tableOf(
          [20, null, 22, 22, 22, 22, 22, 22, 22],
          'Điều khoản|Tên điều khoản TCVN ISO 9001:2015|Lãnh đạo, BCĐ ISO|Văn phòng|Phòng BCVT|Phòng BCXB|Phòng CNTT|Phòng TTĐT|TT PVHCC',
          rowsOf(clauses, 9, [0, 2, 3, 4, 5, 6, 7, 8]),
          {
            size: 11,
            dense: true,
            notes: [
              [
                {
                  text: '●: trách nhiệm chính; ○: phối hợp; -: điều khoản không áp dụng (8.3). BCVT: Bưu chính, Viễn thông; BCXB: Báo chí, Xuất bản; CNTT: Công nghệ thông tin; TTĐT: Thông tin điện tử.',
                },
              ],
            ],
          },
        ),
        ...paragraphs(
          'Ban Chỉ đạo ISO phân công đoàn đánh giá, lập kế hoạch chi tiết cho từng đợt và gửi đơn vị được đánh giá trước ít nhất 05 ngày làm việc./.',
        ),
        signing(['KT. Giám đốc', 'Phó Giám đốc'], 'Trần Văn B', [
          'Lãnh đạo Sở',
          'Các phòng, đơn vị thuộc Sở',
          'Ban Chỉ đạo ISO',
          'Lưu: VT, VP',
        ]),
      ],
    },
  ]);
}

/** The plan of one audit: 14 pt, days as groups of a schedule. */
export function plan(): DocumentModel {
  return sampleDocument('Kế hoạch đánh giá nội bộ đợt 1 năm 2026', [
    {
      orientation: 'portrait',
      size: 14,
      head: 'number',
      restarts: false,
      blocks: [
        officeHead([{ text: 'Số: 15/KH-STTTT' }], [{ text: 'Lam Giang, ngày 14 tháng 4 năm 2026' }]),
        {
          kind: 'kind-title',
          name: 'Kế hoạch',
          about: 'Đánh giá nội bộ Hệ thống quản lý chất lượng, đợt 1 năm 2026',
        },
        ...paragraphs(
          'Thực hiện Chương trình số 02/CTr-STTTT ngày 22 tháng 01 năm 2026 của Sở Thông tin và Truyền thông về đánh giá nội bộ Hệ thống quản lý chất lượng năm 2026, Sở Thông tin và Truyền thông ban hành kế hoạch đánh giá nội bộ đợt 1 như sau:',
        ),
        heading(1, 'I. MỤC ĐÍCH, PHẠM VI, CHUẨN MỰC'),
        ...paragraphs(
          [
            '1. Mục đích: xác định sự phù hợp và hiệu lực của Hệ thống quản lý chất lượng tại các đơn vị được đánh giá.',
            '2. Phạm vi: hoạt động giải quyết thủ tục hành chính và các quy trình hệ thống từ ngày 01 tháng 10 năm 2025 đến ngày 31 tháng 3 năm 2026.',
            '3. Chuẩn mực: TCVN ISO 9001:2015; tài liệu Hệ thống quản lý chất lượng của Sở; văn bản quy phạm pháp luật liên quan.',
          ].join('\n'),
        ),
        heading(1, 'II. ĐOÀN ĐÁNH GIÁ'),
        tableOf([12, null, 50, 50], 'TT|Họ và tên|Đơn vị|Nhiệm vụ trong đoàn', rowsOf(team, 4, [0])),
        heading(1, 'III. LỊCH ĐÁNH GIÁ'),
        tableOf(
          [24, 30, 27, 22, null, 24],
          'Giờ|Đơn vị|Bên được đánh giá|Chuyên gia đánh giá|Nội dung|Điều khoản',
          rowsOf(schedule, 6, [0]),
          { size: 11 },
        ),
        heading(1, 'IV. TỔ CHỨC THỰC HIỆN'),
        ...paragraphs(
          [
            '1. Đơn vị được đánh giá bố trí cán bộ làm việc, chuẩn bị tài liệu, hồ sơ theo lịch; trường hợp cần thay đổi, báo Trưởng đoàn trước ít nhất 02 ngày làm việc.',
            '2. Đoàn đánh giá gửi báo cáo cho Trưởng Ban Chỉ đạo ISO trong thời hạn 07 ngày làm việc kể từ ngày họp kết thúc.',
            'Yêu cầu các đơn vị, cá nhân có liên quan nghiêm túc thực hiện Kế hoạch này./.',
          ].join('\n'),
        ),
        signing(['KT. Giám đốc', 'Phó Giám đốc'], 'Trần Văn B', [
          'Lãnh đạo Sở',
          'Các phòng, đơn vị thuộc Sở',
          'Thành viên đoàn đánh giá',
          'Lưu: VT, VP',
        ]),
      ],
    },
  ]);
}

/** The report of one audit: 13 pt, a total row, a table over two pages. */
export function report(): DocumentModel {
  return sampleDocument('Báo cáo kết quả đánh giá nội bộ đợt 1 năm 2026', [
    {
      orientation: 'portrait',
      size: 13,
      head: 'number',
      restarts: false,
      blocks: [
        officeHead([{ text: 'Số: 41/BC-STTTT' }], [{ text: 'Lam Giang, ngày 05 tháng 5 năm 2026' }]),
        {
          kind: 'kind-title',
          name: 'Báo cáo',
          about: 'Kết quả đánh giá nội bộ Hệ thống quản lý chất lượng, đợt 1 năm 2026',
        },
        heading(1, 'I. THÔNG TIN CHUNG'),
        ...paragraphs(
          [
            '1. Thời gian: ngày 23 và ngày 24 tháng 4 năm 2026, theo Kế hoạch số 15/KH-STTTT ngày 14 tháng 4 năm 2026.',
            '2. Đoàn đánh giá: Lê Thị C (Trưởng đoàn), Vũ Thị E, Đỗ Văn G; quan sát viên Bùi Thị H.',
            '3. Phạm vi: 6 đơn vị; 28 điều khoản cấp 2, trong đó 27 điều khoản áp dụng; mẫu 28 hồ sơ trên tổng số 163 hồ sơ giải quyết trong kỳ.',
          ].join('\n'),
        ),
        heading(1, 'II. KẾT QUẢ'),
        heading(2, '1. Kết quả theo đơn vị'),
        tableOf(
          [11, null, 20, 22, 22, 20, 22],
          'TT|Đơn vị|Câu hỏi đã đánh giá|KPH nặng|KPH nhẹ|Lưu ý|Điểm mạnh',
          rowsOf(units, 7, [0, 2, 3, 4, 5, 6], 2),
          { size: 11 },
        ),
        ...paragraphs(
          'Tỷ lệ đã đánh giá: 96/96 câu hỏi trong phạm vi (100%). Tỷ lệ phù hợp: 88/94 câu hỏi áp dụng (93,6%). Hồ sơ mẫu được giải quyết đúng quy trình: 24/28 (85,7%).',
        ),
        heading(2, '2. Sự không phù hợp'),
        tableOf(
          [18, 34, null, 16, 22],
          'Số phiếu|Đơn vị|Nội dung|Mức độ|Thời hạn',
          [...rowsOf(findings, 5, [0, 3, 4])],
          { size: 11 },
        ),
        heading(2, '3. Điểm mạnh'),
        ...paragraphs(
          'Lãnh đạo Sở chỉ đạo sát việc rút ngắn thời gian giải quyết; 100% hồ sơ tiếp nhận được số hóa; công chức tại Trung tâm Phục vụ hành chính công nắm vững quy trình.',
        ),
        heading(2, '4. Hạn chế'),
        ...paragraphs(
          'Việc cập nhật văn bản quy phạm pháp luật vào quy trình còn chậm ở một phòng; hồ sơ lưu chưa thống nhất giữa bản giấy và bản điện tử.',
        ),
        heading(1, 'III. KẾT LUẬN VÀ KIẾN NGHỊ'),
        ...paragraphs(
          [
            '1. Hệ thống quản lý chất lượng của Sở cơ bản phù hợp với TCVN ISO 9001:2015 và được duy trì; hiệu lực được xác nhận sau khi hoàn thành hành động khắc phục đối với phiếu số 01/2026.',
            '2. Các đơn vị có sự không phù hợp gửi phân tích nguyên nhân và hành động khắc phục trước ngày 08 tháng 5 năm 2026; Thư ký Ban Chỉ đạo ISO theo dõi, báo cáo tại cuộc họp xem xét của lãnh đạo.',
            '3. Đề nghị lãnh đạo Sở xem xét bổ sung nhân sự kiểm soát tài liệu cho Văn phòng Sở./.',
          ].join('\n'),
        ),
        signing(['TL. Giám đốc', 'Chánh Văn phòng'], 'Lê Thị C', [
          'Giám đốc Sở (để báo cáo)',
          'Ban Chỉ đạo ISO',
          'Các phòng, đơn vị thuộc Sở',
          'Lưu: VT, VP',
        ]),
      ],
    },
  ]);
}

const blankDate = [
  { text: ', ngày ' },
  { text: '', room: 'day' as const },
  { text: ' tháng ' },
  { text: '', room: 'day' as const },
  { text: ' năm 2026' },
];

/** A decision that is not numbered yet, with an annex that is counted apart. */
export function decision(): DocumentModel {
  return sampleDocument('Quyết định ban hành tài liệu Hệ thống quản lý chất lượng', [
    {
      orientation: 'portrait',
      size: 13,
      head: 'number',
      restarts: false,
      blocks: [
        officeHead(
          [{ text: 'Số: ' }, { text: '', room: 'number' }, { text: '/QĐ-STTTT' }],
          [{ text: 'Lam Giang' }, ...blankDate],
        ),
        {
          kind: 'kind-title',
          name: 'Quyết định',
          about: 'Ban hành tài liệu Hệ thống quản lý chất lượng\ntheo Tiêu chuẩn quốc gia TCVN ISO 9001:2015',
        },
        { kind: 'authority', text: 'Giám đốc Sở Thông tin và Truyền thông' },
        {
          kind: 'grounds',
          items: [
            'Căn cứ Quyết định số 10/2025/QĐ-UBND ngày 14 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh Lam Giang quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Thông tin và Truyền thông',
            'Căn cứ Quyết định số 19/2014/QĐ-TTg ngày 05 tháng 3 năm 2014 của Thủ tướng Chính phủ về việc áp dụng Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2008 vào hoạt động của các cơ quan, tổ chức thuộc hệ thống hành chính nhà nước',
            'Căn cứ Thông tư số 26/2014/TT-BKHCN ngày 10 tháng 10 năm 2014 của Bộ trưởng Bộ Khoa học và Công nghệ quy định chi tiết thi hành Quyết định số 19/2014/QĐ-TTg',
            'Căn cứ Quyết định số 101/QĐ-BKHCN ngày 21 tháng 01 năm 2019 của Bộ trưởng Bộ Khoa học và Công nghệ về Mô hình khung hệ thống quản lý chất lượng',
            'Theo đề nghị của Chánh Văn phòng Sở, Thư ký Ban Chỉ đạo ISO',
          ],
        },
        { kind: 'authority', text: 'Quyết định:' },
        article(
          'Điều 1.',
          'Ban hành kèm theo Quyết định này 13 tài liệu thuộc Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2015 của Sở Thông tin và Truyền thông (danh mục tại Phụ lục kèm theo).',
        ),
        article(
          'Điều 2.',
          'Quyết định này có hiệu lực kể từ ngày ký. Các tài liệu cùng mã hiệu đã ban hành trước đây được thay thế bằng tài liệu ban hành kèm theo Quyết định này.',
        ),
        article(
          'Điều 3.',
          'Chánh Văn phòng Sở, Trưởng các phòng chuyên môn, Ban Chỉ đạo ISO và công chức, viên chức có liên quan chịu trách nhiệm thi hành Quyết định này./.',
        ),
        signing(['KT. Giám đốc', 'Phó Giám đốc'], 'Trần Văn B', [
          'Như Điều 3',
          'Giám đốc Sở (để báo cáo)',
          'Chi cục Tiêu chuẩn Đo lường Chất lượng',
          'Trang thông tin điện tử của Sở',
          'Lưu: VT, VP',
        ]),
      ],
    },
    {
      orientation: 'portrait',
      size: 13,
      head: 'number',
      restarts: true,
      blocks: [
        {
          kind: 'annex-title',
          label: 'Phụ lục',
          name: 'Danh mục tài liệu ban hành',
          belongs: [
            [
              { text: '(Kèm theo Quyết định số ' },
              { text: '', room: 'number' },
              { text: '/QĐ-STTTT' },
              { text: ' ngày ' },
              ...blankDate.slice(1),
            ],
            [{ text: 'của Giám đốc Sở Thông tin và Truyền thông)' }],
          ],
        },
        tableOf(
          [12, 25, null, 18, 34, 24],
          'STT|Mã hiệu|Tên tài liệu|Lần ban hành|Đơn vị chủ trì|Ghi chú',
          rowsOf(issued, 6, [0, 3, 5]),
        ),
      ],
    },
  ]);
}
