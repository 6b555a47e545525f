import type { StepKind } from '../../../core/procedures/content';

/** A step of the common way: key, kind, name, description, position, unit or outside body, share of the time, forms. `{unit}` is the owner unit. */
export interface TemplateStep {
  readonly key: string;
  readonly kind: StepKind;
  readonly name: string;
  readonly description: string;
  readonly position: string;
  readonly unit: string;
  /** Working days; `'rest'` takes what is left of the total, `null` is not counted. */
  readonly days: number | 'rest' | null;
  readonly forms: readonly string[];
  readonly outputs: string;
  readonly exits?: readonly (readonly [to: string, condition: string])[];
}

/** Stages of the common way in which most procedures of the sample agency run. */
export const commonStages: readonly { readonly name: string; readonly steps: readonly TemplateStep[] }[] = [
  {
    name: 'Tiếp nhận và thẩm định',
    steps: [
      {
        key: 'b1',
        kind: 'start',
        name: 'Tiếp nhận và kiểm tra hồ sơ',
        description: 'Kiểm tra đủ thành phần theo mục 5.2, cấp mã hồ sơ, hẹn ngày trả kết quả.',
        position: 'Công chức một cửa',
        unit: 'Trung tâm Phục vụ hành chính công tỉnh',
        days: 0.25,
        forms: ['Mẫu số 01'],
        outputs: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
      },
      {
        key: 'b2',
        kind: 'decision',
        name: 'Hồ sơ đầy đủ, hợp lệ?',
        description: '',
        position: 'Công chức một cửa',
        unit: 'Trung tâm Phục vụ hành chính công tỉnh',
        days: null,
        forms: [],
        outputs: '',
        exits: [
          ['b4', 'Đầy đủ'],
          ['b3', 'Chưa đầy đủ'],
        ],
      },
      {
        key: 'b3',
        kind: 'task',
        name: 'Hướng dẫn hoàn thiện hồ sơ',
        description: 'Hướng dẫn một lần, bằng văn bản, nêu đủ các giấy tờ còn thiếu.',
        position: 'Công chức một cửa',
        unit: 'Trung tâm Phục vụ hành chính công tỉnh',
        days: null,
        forms: ['Mẫu số 02'],
        outputs: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
        exits: [['b1', '']],
      },
      {
        key: 'b4',
        kind: 'task',
        name: 'Phân công xử lý',
        description: '',
        position: 'Trưởng phòng',
        unit: '{unit}',
        days: 0.25,
        forms: ['Mẫu số 06'],
        outputs: '',
      },
      {
        key: 'b5',
        kind: 'task',
        name: 'Thẩm định hồ sơ, dự thảo kết quả',
        description: 'Đối chiếu với điều kiện theo quy định; lấy ý kiến cơ quan phối hợp khi cần.',
        position: 'Chuyên viên thụ lý',
        unit: '{unit}',
        days: 'rest',
        forms: ['{form}'],
        outputs: 'Phiếu thẩm định; dự thảo kết quả',
      },
    ],
  },
  {
    name: 'Phê duyệt và trả kết quả',
    steps: [
      {
        key: 'b6',
        kind: 'task',
        name: 'Soát xét, trình lãnh đạo Sở',
        description: '',
        position: 'Trưởng phòng',
        unit: '{unit}',
        days: 0.5,
        forms: [],
        outputs: 'Tờ trình',
      },
      {
        key: 'b7',
        kind: 'task',
        name: 'Ký duyệt kết quả',
        description: '',
        position: 'Phó Giám đốc Sở',
        unit: 'Lãnh đạo Sở',
        days: 1,
        forms: [],
        outputs: 'Kết quả giải quyết',
      },
      {
        key: 'b8',
        kind: 'task',
        name: 'Đóng dấu, số hóa và chuyển kết quả',
        description: '',
        position: 'Văn thư',
        unit: 'Văn phòng Sở',
        days: 0.5,
        forms: [],
        outputs: '',
      },
      {
        key: 'b9',
        kind: 'end',
        name: 'Trả kết quả, thống kê, lưu hồ sơ',
        description: 'Quá hạn thì gửi văn bản xin lỗi và đề nghị gia hạn.',
        position: 'Công chức một cửa',
        unit: 'Trung tâm Phục vụ hành chính công tỉnh',
        days: null,
        forms: ['Mẫu số 04', 'Mẫu số 07'],
        outputs: 'Sổ theo dõi hồ sơ',
      },
    ],
  },
];

/** Common words of contents written from the template; `{title}` and `{form}` are filled in. */
export const commonWords = {
  caseName: 'Hồ sơ đầy đủ, hợp lệ',
  purpose: 'Quy định thống nhất trình tự, trách nhiệm và thời gian giải quyết: {title}.',
  scope: 'Áp dụng cho tổ chức, cá nhân đề nghị giải quyết và các đơn vị, cá nhân của Sở có liên quan.',
  references: ['Tiêu chuẩn quốc gia TCVN ISO 9001:2015', 'Quy trình kiểm soát thông tin dạng văn bản (QT-HT-01)'],
  sets: '01 (một) bộ',
  place: 'Quầy của Sở tại Trung tâm Phục vụ hành chính công tỉnh; qua bưu chính công ích; trực tuyến trên Cổng Dịch vụ công quốc gia.',
  fee: 'Theo quy định hiện hành của Bộ Tài chính.',
  result: 'Văn bản giải quyết hoặc văn bản từ chối, nêu rõ lý do.',
  dossier: ['Đơn đề nghị theo mẫu', 'Tài liệu kèm theo theo quy định'],
  appraisalForm: 'Phiếu thẩm định hồ sơ',
  secondIssue: {
    request: 'Cập nhật quy định về thực hiện thủ tục hành chính theo cơ chế một cửa',
    part: 'Mục 5.4; 5.7; 6',
    description: 'Thay số hiệu mẫu phiếu; rút ngắn thời gian giải quyết; bổ sung bước số hóa kết quả.',
  },
  firstIssue: { request: 'Xây dựng mới', part: 'Toàn bộ', description: 'Ban hành lần đầu.' },
  distribution: ['Lãnh đạo Sở', 'Các phòng, đơn vị thuộc Sở', 'Trung tâm Phục vụ hành chính công tỉnh'],
  withdrawnNote: 'Thẩm quyền chuyển về UBND tỉnh; chờ ban hành quy trình mới',
  changesAsked: 'Bổ sung thời gian của bước thẩm định cho hồ sơ nộp qua bưu chính công ích.',
} as const;

/** Forms of the one-stop mechanism (TT 03/2025/TT-VPCP, Annex I). */
export const oneStopForms: readonly (readonly [code: string, name: string])[] = [
  ['Mẫu số 01', 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả'],
  ['Mẫu số 02', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ'],
  ['Mẫu số 03', 'Phiếu từ chối tiếp nhận giải quyết hồ sơ'],
  ['Mẫu số 04', 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết'],
  ['Mẫu số 06', 'Phiếu kiểm soát quá trình giải quyết hồ sơ'],
  ['Mẫu số 07', 'Sổ theo dõi hồ sơ'],
];
