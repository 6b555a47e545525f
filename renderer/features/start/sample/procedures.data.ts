import type { SampleUnit } from './organisation.data';

/** How a sample procedure came to stand where it stands. */
export type SampleStory =
  /** In force since before the workspace, steps not entered. */
  | { readonly kind: 'declared'; readonly decision: DecisionKey; readonly issueNo?: number; readonly amendmentNo?: number }
  /** Declared, then a second issue that has come so far. */
  | { readonly kind: 'second-issue'; readonly decision: DecisionKey; readonly reached: Reached }
  /** First issue, written here, that has come so far. */
  | { readonly kind: 'first-issue'; readonly reached: Reached }
  /** Declared once, withdrawn since. */
  | { readonly kind: 'withdrawn'; readonly decision: DecisionKey }
  /** The full example: first issue and amendment superseded, second issue in force. */
  | { readonly kind: 'full' };

/** How far a written revision has come. */
export type Reached = 'draft' | 'changes-asked' | 'awaiting-review' | 'awaiting-approval' | 'approved' | 'dated' | 'effective';

/** Key of an issuing decision: oldest, middle, newest, and one of these days. */
export type DecisionKey = 'oldest' | 'middle' | 'newest' | 'recent';

/** A sample procedure: number of its code, title, owner, codes of the administrative procedures that it serves. */
export interface SampleProcedure {
  readonly number: number;
  readonly title: string;
  readonly unit: SampleUnit;
  readonly serves: readonly string[];
  readonly story: SampleStory;
}

const declared = (decision: DecisionKey, issueNo = 1, amendmentNo = 0): SampleStory => ({ kind: 'declared', decision, issueNo, amendmentNo });
const first = (reached: Reached): SampleStory => ({ kind: 'first-issue', reached });
const second = (decision: DecisionKey, reached: Reached): SampleStory => ({ kind: 'second-issue', decision, reached });
const row = (number: number, title: string, unit: SampleUnit, serves: readonly string[], story: SampleStory): SampleProcedure => ({
  number,
  title,
  unit,
  serves,
  story,
});

/** Procedures (QT-NV) of the sample agency. Alike administrative procedures share one (TT 26/2014/TT-BKHCN, Art. 41.6). */
export const sampleProcedures: readonly SampleProcedure[] = [
  row(1, 'Cấp giấy phép bưu chính', 'post', ['1.003659'], declared('middle', 1, 1)),
  row(2, 'Sửa đổi, bổ sung giấy phép bưu chính', 'post', ['1.003687'], declared('oldest')),
  row(3, 'Cấp lại giấy phép bưu chính khi hết hạn', 'post', ['1.003633'], declared('oldest')),
  row(4, 'Cấp lại giấy phép, văn bản xác nhận bưu chính khi bị mất hoặc hư hỏng', 'post', ['1.004379', '1.005442'], first('effective')),
  row(5, 'Cấp văn bản xác nhận thông báo hoạt động bưu chính', 'post', ['1.004470'], declared('middle', 2)),
  row(6, 'Sửa đổi, bổ sung văn bản xác nhận thông báo hoạt động bưu chính', 'post', ['1.010902'], { kind: 'full' }),
  row(8, 'Cấp giấy phép thiết lập trang thông tin điện tử tổng hợp', 'press', ['2.001098'], declared('oldest', 1, 2)),
  row(9, 'Sửa đổi, bổ sung giấy phép thiết lập trang thông tin điện tử tổng hợp', 'press', ['1.005452'], declared('middle')),
  row(10, 'Gia hạn giấy phép thiết lập trang thông tin điện tử tổng hợp', 'press', ['2.001091'], first('approved')),
  row(11, 'Cấp lại giấy phép thiết lập trang thông tin điện tử tổng hợp', 'press', ['2.001087'], declared('middle')),
  row(12, 'Thông báo thay đổi chủ sở hữu, địa chỉ của đơn vị có trang thông tin điện tử tổng hợp', 'press', ['2.001766'], declared('newest')),
  row(13, 'Cấp đăng ký thu tín hiệu truyền hình nước ngoài trực tiếp từ vệ tinh', 'press', ['2.001765'], declared('oldest')),
  row(15, 'Tiếp nhận thông báo thay đổi của doanh nghiệp cung cấp trò chơi điện tử G1', 'post', ['1.000067', '2.001684', '2.001681'], declared('middle')),
  row(19, 'Tiếp nhận thông báo thay đổi của doanh nghiệp cung cấp trò chơi điện tử G2, G3, G4', 'post', ['2.001666'], first('awaiting-review')),
  row(20, 'Cấp Giấy chứng nhận đủ điều kiện hoạt động điểm trò chơi điện tử công cộng', 'post', ['2.001885'], first('effective')),
  row(21, 'Sửa đổi, bổ sung Giấy chứng nhận điểm trò chơi điện tử công cộng', 'post', ['2.001884'], declared('oldest')),
  row(23, 'Cấp lại Giấy chứng nhận điểm trò chơi điện tử công cộng', 'post', ['2.001786'], declared('oldest')),
  row(24, 'Cấp giấy phép xuất bản bản tin', 'press', ['1.009374'], declared('newest', 2)),
  row(25, 'Chấp thuận thay đổi nội dung ghi trong giấy phép xuất bản bản tin', 'press', ['1.009386'], declared('newest')),
  row(26, 'Cho phép họp báo trong nước', 'press', ['2.001171'], first('draft')),
  row(27, 'Cho phép họp báo có yếu tố nước ngoài', 'press', ['2.001173'], { kind: 'withdrawn', decision: 'oldest' }),
  row(28, 'Trưng bày tranh, ảnh bên ngoài trụ sở cơ quan, tổ chức nước ngoài', 'press', ['1.003888'], declared('oldest')),
  row(30, 'Cấp giấy phép xuất bản tài liệu không kinh doanh', 'press', ['1.003868'], declared('middle', 2)),
  row(31, 'Cấp giấy phép hoạt động in xuất bản phẩm', 'press', ['2.001594'], declared('middle')),
  row(32, 'Cấp lại giấy phép hoạt động in xuất bản phẩm', 'press', ['2.001584'], second('oldest', 'draft')),
  row(33, 'Cấp đổi giấy phép hoạt động in xuất bản phẩm', 'press', ['1.003729'], declared('oldest')),
  row(34, 'Cấp giấy phép in gia công xuất bản phẩm cho nước ngoài', 'press', ['2.001564'], declared('oldest')),
  row(35, 'Cấp giấy phép nhập khẩu xuất bản phẩm không kinh doanh', 'press', ['1.003725'], second('oldest', 'awaiting-approval')),
  row(36, 'Cấp giấy phép tổ chức triển lãm, hội chợ xuất bản phẩm', 'press', ['1.003483'], first('dated')),
  row(37, 'Đăng ký hoạt động phát hành xuất bản phẩm', 'press', ['1.003114'], second('oldest', 'changes-asked')),
  row(39, 'Cấp giấy phép hoạt động in', 'press', ['1.004153'], second('middle', 'dated')),
  row(40, 'Cấp lại giấy phép hoạt động in', 'press', ['2.001744'], declared('middle')),
  row(41, 'Đăng ký và thay đổi thông tin hoạt động cơ sở in', 'press', ['2.001740', '2.001737'], declared('recent')),
  row(43, 'Đăng ký sử dụng máy photocopy màu, máy in có chức năng photocopy màu', 'press', ['2.001732'], declared('recent')),
];

/** System procedures (QT-HT): number, title, clauses of the standard that they serve. */
export const sampleSystemProcedures: readonly (readonly [number: number, title: string, clauses: readonly string[]])[] = [
  [1, 'Kiểm soát thông tin dạng văn bản', ['7.5.1', '7.5.2', '7.5.3']],
  [2, 'Đánh giá nội bộ', ['9.2']],
  [3, 'Xem xét của lãnh đạo', ['9.3.1', '9.3.2', '9.3.3']],
  [4, 'Kiểm soát sự không phù hợp; hành động khắc phục, cải tiến', ['8.7', '10.2', '10.3']],
  [5, 'Quản lý rủi ro và cơ hội', ['6.1']],
  [6, 'Tiếp nhận phản ánh, kiến nghị và đo lường sự hài lòng', ['8.2.1', '9.1.2']],
];

/** Clauses that every procedure for administrative procedures serves. */
export const administrativeClauses: readonly string[] = ['8.1', '8.2.2', '8.5.1', '8.5.2', '8.6'];

/** Out of scope: code, reason, note. */
export const sampleOutOfScope: readonly (readonly [code: string, reason: 'other-level' | 'not-assigned', note: string])[] = [
  ['2.001880', 'other-level', 'Thực hiện ở cấp xã từ khi sắp xếp chính quyền địa phương hai cấp'],
  ['1.008201', 'not-assigned', 'UBND tỉnh giao cơ quan chuyên môn về văn hóa'],
];

/** Nobody has decided on their scope yet. */
export const sampleUndetermined: readonly string[] = ['1.013781'];

/** Excluded for a time: code, reason. */
export const sampleExclusion = ['1.003384', 'Chưa phát sinh hồ sơ; chờ hướng dẫn của bộ quản lý ngành sau khi sắp xếp tổ chức'] as const;

/** Reviews: code, what changed, days from today until due (negative = overdue). */
export const sampleReviews: readonly (readonly [code: string, cause: string, dueInDays: number])[] = [
  ['2.001098', 'Nghị định 147/2024/NĐ-CP thay Nghị định 72/2013/NĐ-CP', -14],
  ['2.001564', 'Nghị định 138/2025/NĐ-CP về phân cấp trong lĩnh vực văn hóa', -7],
  ['2.001884', 'Nghị định 147/2024/NĐ-CP: thay đổi thành phần hồ sơ', -3],
  ['1.003659', 'Sửa đổi thời hạn giải quyết trong quyết định công bố TTHC', 12],
  ['1.005452', 'Nghị định 147/2024/NĐ-CP thay Nghị định 72/2013/NĐ-CP', 21],
  ['2.001087', 'Nghị định 147/2024/NĐ-CP thay Nghị định 72/2013/NĐ-CP', 21],
  ['1.003888', 'Nghị định 262/2026/NĐ-CP thay Nghị định 88/2012/NĐ-CP', 38],
  ['1.003868', 'Nghị định 138/2025/NĐ-CP về phân cấp trong lĩnh vực văn hóa', 52],
];

/** Issuing decisions: number, days before today. */
export const sampleDecisions: Readonly<Record<DecisionKey, readonly [number: string, daysAgo: number]>> = {
  oldest: ['112/QĐ-STTTT', 1617],
  middle: ['46/QĐ-STTTT', 986],
  newest: ['96/QĐ-STTTT', 160],
  recent: ['141/QĐ-STTTT', 9],
};

/** Decision on the register that the sample cites. */
export const samplePublishingDecision = ['1187/QĐ-UBND', 430] as const;

/** Other decisions of the stories: number, by what they issue. */
export const storyDecisions = { written: '97/QĐ-STTTT', dated: '134/QĐ-STTTT' } as const;

/** Patterns of the sample's codes. */
export const sampleCodes = { administrative: 'QT-NV-', system: 'QT-HT-' } as const;
