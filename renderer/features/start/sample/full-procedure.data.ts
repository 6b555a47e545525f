import type { TemplateStep } from './step-template.data';

const oneStop = { position: 'Công chức một cửa', unit: 'Trung tâm Phục vụ hành chính công tỉnh' } as const;
const officer = { position: 'Chuyên viên thụ lý', unit: '{unit}' } as const;
const head = { position: 'Trưởng phòng', unit: '{unit}' } as const;

/** The ten steps of QT-NV-06, in three stages of 0,5 + 4,5 + 2 working days. */
export const fullStages: readonly { readonly name: string; readonly steps: readonly TemplateStep[] }[] = [
  {
    name: 'Tiếp nhận hồ sơ',
    steps: [
      {
        key: 'b1',
        kind: 'start',
        name: 'Nộp hồ sơ',
        description: 'Nộp tại quầy, qua bưu chính công ích hoặc trên Cổng Dịch vụ công quốc gia.',
        position: 'Người nộp hồ sơ',
        unit: 'Tổ chức, doanh nghiệp',
        days: null,
        forms: [],
        outputs: 'Hồ sơ theo mục 5.2',
      },
      {
        key: 'b2',
        kind: 'task',
        name: 'Kiểm tra, tiếp nhận hồ sơ',
        description: 'Đủ thành phần thì cấp mã hồ sơ và hẹn ngày trả; thiếu thì hướng dẫn bổ sung một lần; không đúng thẩm quyền thì từ chối, nêu lý do.',
        ...oneStop,
        days: 0.25,
        forms: ['Mẫu số 01', 'Mẫu số 02', 'Mẫu số 03'],
        outputs: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
      },
      {
        key: 'b3',
        kind: 'task',
        name: 'Số hóa và chuyển hồ sơ',
        description: 'Chuyển hồ sơ giấy và hồ sơ điện tử về phòng chuyên môn; nhận sau 15 giờ thì chuyển đầu ngày làm việc tiếp theo.',
        ...oneStop,
        days: 0.25,
        forms: ['Mẫu số 06', 'Mẫu số 07'],
        outputs: 'Hồ sơ đã số hóa',
      },
    ],
  },
  {
    name: 'Thẩm định hồ sơ',
    steps: [
      {
        key: 'b4',
        kind: 'task',
        name: 'Phân công thụ lý',
        description: 'Giao chuyên viên trên Hệ thống thông tin giải quyết thủ tục hành chính.',
        ...head,
        days: 0.5,
        forms: ['Mẫu số 06'],
        outputs: '',
      },
      {
        key: 'b5',
        kind: 'task',
        name: 'Thẩm định nội dung đề nghị',
        description: 'Đối chiếu với văn bản xác nhận đã cấp và phạm vi hoạt động; hỏi ý kiến cơ quan phối hợp khi cần.',
        ...officer,
        days: 2.5,
        forms: ['{form}'],
        outputs: 'Phiếu thẩm định hồ sơ',
      },
      {
        key: 'b6',
        kind: 'decision',
        name: 'Đủ căn cứ kết luận?',
        description:
          'Đủ căn cứ thì dự thảo văn bản xác nhận hoặc văn bản từ chối. Cần bổ sung thì thông báo trong 03 ngày làm việc kể từ ngày nhận; thời gian tính lại từ khi hồ sơ đủ.',
        ...officer,
        days: 0.5,
        forms: ['Mẫu số 02'],
        outputs: 'Dự thảo kết quả',
        exits: [
          ['b7', 'Đủ căn cứ: cấp hoặc từ chối'],
          ['b2', 'Cần bổ sung, hoàn thiện'],
        ],
      },
      {
        key: 'b7',
        kind: 'task',
        name: 'Xem xét, trình lãnh đạo Sở',
        description: 'Ký nháy dự thảo; chưa nhất trí thì trả lại chuyên viên kèm ý kiến.',
        ...head,
        days: 1,
        forms: [],
        outputs: 'Tờ trình và hồ sơ trình',
      },
    ],
  },
  {
    name: 'Phê duyệt và trả kết quả',
    steps: [
      {
        key: 'b8',
        kind: 'task',
        name: 'Ký duyệt kết quả',
        description: '',
        position: 'Giám đốc Sở',
        unit: 'Lãnh đạo Sở',
        days: 1.5,
        forms: [],
        outputs: 'Văn bản xác nhận hoặc văn bản từ chối',
      },
      {
        key: 'b9',
        kind: 'task',
        name: 'Vào số, ký số cơ quan và chuyển kết quả',
        description: 'Cập nhật bản số hóa của kết quả lên hệ thống.',
        position: 'Văn thư',
        unit: 'Văn phòng Sở',
        days: 0.5,
        forms: [],
        outputs: 'Sổ đăng ký văn bản đi',
      },
      {
        key: 'b10',
        kind: 'end',
        name: 'Trả kết quả, lưu hồ sơ',
        description: 'Trả theo hình thức đã đăng ký, thu phí nếu có, thống kê. Quá hạn thì gửi văn bản xin lỗi.',
        ...oneStop,
        days: null,
        forms: ['Mẫu số 04', 'Mẫu số 07'],
        outputs: 'Kết quả đã trả',
      },
    ],
  },
];

/** The other words of QT-NV-06. */
export const fullWords = {
  purpose:
    'Thống nhất cách làm, trách nhiệm và thời gian khi sửa đổi, bổ sung văn bản xác nhận thông báo hoạt động bưu chính; mỗi hồ sơ được theo dõi ở từng bước và trả đúng hẹn.',
  scope:
    'Áp dụng với tổ chức, doanh nghiệp đã được Sở xác nhận thông báo hoạt động bưu chính và cần thay đổi nội dung đã xác nhận; Phòng Bưu chính, Viễn thông, công chức của Sở tại Trung tâm Phục vụ hành chính công, Văn phòng Sở thực hiện quy trình này.',
  references: [
    'Tiêu chuẩn quốc gia TCVN ISO 9001:2015, Hệ thống quản lý chất lượng - Các yêu cầu',
    'Quyết định số 101/QĐ-BKHCN về Mô hình khung hệ thống quản lý chất lượng',
    'Quy trình kiểm soát thông tin dạng văn bản (QT-HT-01)',
    'Quy trình kiểm soát sự không phù hợp; hành động khắc phục, cải tiến (QT-HT-04)',
  ],
  definitions: [
    ['TTHC', 'Thủ tục hành chính'],
    ['TT PVHCC', 'Trung tâm Phục vụ hành chính công'],
    ['VBXN', 'Văn bản xác nhận thông báo hoạt động bưu chính'],
  ],
  legalBasis: [
    ['Luật Bưu chính', null],
    ['Nghị định số 47/2011/NĐ-CP quy định chi tiết một số nội dung của Luật Bưu chính', null],
    ['Nghị định số 25/2022/NĐ-CP sửa đổi, bổ sung Nghị định số 47/2011/NĐ-CP', null],
    ['Nghị định số 118/2025/NĐ-CP về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông', 'nd-118-2025'],
    ['Thông tư số 03/2025/TT-VPCP quy định biểu mẫu thực hiện cơ chế một cửa', 'tt-03-2025'],
  ],
  conditions: 'Đã được cấp văn bản xác nhận còn hiệu lực; nội dung thay đổi thuộc phạm vi hoạt động bưu chính đã thông báo.',
  dossier: [
    ['Giấy đề nghị sửa đổi, bổ sung văn bản xác nhận', 1, 0, 'Theo mẫu của Nghị định'],
    ['Tài liệu về nội dung đề nghị sửa đổi, bổ sung', 1, 0, ''],
    ['Văn bản xác nhận đã cấp lần gần nhất', 0, 1, ''],
  ],
  place: 'Quầy của Sở tại Trung tâm Phục vụ hành chính công tỉnh; qua bưu chính công ích; trực tuyến toàn trình trên Cổng Dịch vụ công quốc gia.',
  result: 'Văn bản xác nhận thông báo hoạt động bưu chính (sửa đổi, bổ sung) hoặc văn bản từ chối, nêu rõ lý do.',
  recordsKept: [
    ['Thành phần hồ sơ theo mục 5.2', '{unit}', '02 năm'],
    ['Các phiếu Mẫu số 01, 02, 03, 04, 06 (nếu có)', '{unit}', '02 năm'],
    ['Phiếu thẩm định hồ sơ', '{unit}', '02 năm'],
    ['Kết quả giải quyết hoặc văn bản từ chối', '{unit}; Văn thư Sở', 'Theo bảng thời hạn bảo quản'],
    ['Sổ theo dõi hồ sơ (Mẫu số 07)', 'TT PVHCC', 'Theo bảng thời hạn bảo quản'],
  ],
  amended: {
    request: 'Rút ngắn thời gian giải quyết theo chỉ đạo của UBND tỉnh',
    part: 'Mục 5.4; 5.7',
    description: 'Giảm từ 10 ngày xuống 08 ngày làm việc.',
  },
  changes: [['Cập nhật quy định về cơ chế một cửa', 'Mục 5.1; 5.4; 5.7; 6', 'Thay mẫu phiếu; nộp trực tuyến toàn trình; giảm còn 07 ngày làm việc.']],
} as const;
