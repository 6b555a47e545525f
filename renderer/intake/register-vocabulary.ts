import type { AdministrativeProcedure, RegisterStatus } from '../core/register/administrative-procedure';
import type { RegisterRow } from '../core/register/register-row';
import type { Vocabulary } from './find-columns';

/** A field of the register that a column may hold. */
export type RegisterColumn = Exclude<keyof RegisterRow, 'row' | 'verified'>;

/** Headings of portal exports, publishing decisions and department lists. */
export const registerVocabulary: Vocabulary<RegisterColumn> = {
  code: [
    'Mã số',
    'Mã',
    'Mã TTHC',
    'Mã số TTHC',
    'Mã thủ tục',
    'Mã số thủ tục',
    'Mã thủ tục hành chính',
    'Mã số thủ tục hành chính',
    'Mã số hồ sơ TTHC',
    'Số hồ sơ TTHC',
    'Mã TTHC quốc gia',
    'Code',
  ],
  name: [
    'Tên',
    'Tên TTHC',
    'Tên thủ tục',
    'Tên thủ tục hành chính',
    'Thủ tục hành chính',
    'Thủ tục',
    'TTHC',
    'Tên dịch vụ công',
    'Tên gọi',
    'Name',
  ],
  field: ['Lĩnh vực', 'Tên lĩnh vực', 'Ngành, lĩnh vực', 'Lĩnh vực TTHC', 'Field'],
  level: ['Cấp thực hiện', 'Cấp', 'Cấp giải quyết', 'Cấp hành chính', 'Level'],
  kind: ['Loại thủ tục', 'Loại TTHC', 'Loại thủ tục hành chính', 'Kind'],
  issuingAgencies: ['Cơ quan ban hành', 'Cơ quan công bố', 'Bộ, ngành', 'Cơ quan ban hành TTHC'],
  implementingAgencies: [
    'Cơ quan thực hiện',
    'Cơ quan giải quyết',
    'Cơ quan có thẩm quyền',
    'Cơ quan có thẩm quyền giải quyết',
    'Cơ quan thực hiện TTHC',
    'Đơn vị thực hiện',
    'Đơn vị cung cấp',
    'Đơn vị giải quyết',
    'Đơn vị',
    'Bộ phận',
    'Cơ quan',
    'Agency',
  ],
  statutoryTime: [
    'Thời hạn',
    'Thời hạn giải quyết',
    'Thời gian giải quyết',
    'Thời hạn quy định',
    'Thời hạn theo quy định',
    'Thời hạn giải quyết theo quy định',
    'Thời gian giải quyết theo quy định',
    'Thời gian theo quy định',
    'Thời hạn luật định',
  ],
  provincialTime: [
    'Thời hạn sau cắt giảm',
    'Thời gian sau cắt giảm',
    'Thời hạn cắt giảm',
    'Thời gian cắt giảm',
    'Thời hạn giải quyết sau cắt giảm',
    'Thời gian giải quyết sau cắt giảm',
    'Thời gian thực hiện sau cắt giảm',
    'Thời hạn của tỉnh',
  ],
  fee: ['Phí, lệ phí', 'Phí và lệ phí', 'Phí/lệ phí', 'Lệ phí', 'Phí', 'Phí, lệ phí nếu có', 'Fee'],
  channels: [
    'Cách thức thực hiện',
    'Hình thức nộp',
    'Hình thức thực hiện',
    'Cách thức nộp hồ sơ',
    'Cách thức',
    'Địa điểm thực hiện',
    'Địa điểm',
  ],
  result: ['Kết quả', 'Kết quả thực hiện', 'Kết quả giải quyết', 'Kết quả thực hiện TTHC', 'Result'],
  legalBasis: ['Căn cứ pháp lý', 'Căn cứ', 'Cơ sở pháp lý', 'Văn bản quy định', 'Legal basis'],
  onlineLevel: [
    'Mức độ',
    'Mức độ DVC',
    'Mức độ DVC trực tuyến',
    'Mức độ dịch vụ công',
    'Mức độ dịch vụ công trực tuyến',
    'Mức độ trực tuyến',
    'Dịch vụ công trực tuyến',
    'DVC trực tuyến',
    'Mức độ cung cấp dịch vụ',
  ],
  status: ['Trạng thái', 'Tình trạng', 'Loại thay đổi', 'Hình thức công bố', 'Status'],
  source: ['Nguồn', 'Nguồn dữ liệu', 'Source'],
};

/** Folded beginnings of the words for a status; words such as "Mới" and "Giữ nguyên" state none. */
export const statusWords: readonly (readonly [string, RegisterStatus])[] = [
  ['bãi bỏ', 'abolished'],
  ['bị bãi bỏ', 'abolished'],
  ['đã bãi bỏ', 'abolished'],
  ['hủy bỏ', 'abolished'],
  ['huỷ bỏ', 'abolished'],
  ['hết hiệu lực', 'abolished'],
  ['ngừng', 'abolished'],
  ['thay thế', 'replaced'],
  ['bị thay thế', 'replaced'],
  ['được thay thế', 'replaced'],
  ['sửa đổi', 'amended'],
  ['được sửa đổi', 'amended'],
  ['công khai', 'public'],
  ['còn hiệu lực', 'public'],
  ['đang có hiệu lực', 'public'],
];

/** Folded words inside the statement of an online level, with the levels 2–4 of the rules before 2022. */
export const onlineLevelWords: readonly (readonly [string, NonNullable<AdministrativeProcedure['onlineLevel']>])[] = [
  ['toàn trình', 'full'],
  ['một phần', 'partial'],
  ['cung cấp thông tin', 'information'],
  ['mức độ 4', 'full'],
  ['mức 4', 'full'],
  ['mức độ 3', 'partial'],
  ['mức 3', 'partial'],
  ['mức độ 2', 'information'],
  ['mức 2', 'information'],
];

/** Folded beginning of a row that only names the field of the rows below it. */
export const fieldHeadingWord = 'lĩnh vực';

/** Units that a heading states in brackets for the bare numbers below it, longest first. */
export const headingUnits = ['ngày làm việc', 'ngày', 'giờ'] as const;
