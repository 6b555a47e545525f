import type { DeclarationRow } from '../core/procedures/declaration-row';
import type { Vocabulary } from './find-columns';

/** A field of the initial declaration that a column may hold. */
export type DeclarationColumn = Exclude<keyof DeclarationRow, 'row'>;

/** Headings of lists of documents in force. */
export const declarationVocabulary: Vocabulary<DeclarationColumn> = {
  code: [
    'Mã quy trình',
    'Mã QT',
    'Mã số quy trình',
    'Mã hiệu',
    'Mã hiệu quy trình',
    'Mã hiệu QT',
    'Ký hiệu',
    'Mã tài liệu',
    'Mã số',
    'Mã',
    'Số hiệu',
    'Procedure code',
    'Code',
  ],
  title: ['Tên quy trình', 'Tên QT', 'Tên tài liệu', 'Quy trình', 'Tên quy trình ISO', 'Tên', 'Title', 'Name'],
  unit: [
    'Đơn vị',
    'Đơn vị soạn thảo',
    'Đơn vị chủ trì',
    'Đơn vị thực hiện',
    'Đơn vị phụ trách',
    'Phòng',
    'Phòng ban',
    'Phòng, đơn vị',
    'Bộ phận',
    'Unit',
  ],
  issueNo: ['Lần ban hành', 'Ban hành lần', 'Lần BH', 'Issue', 'Issue no'],
  amendmentNo: ['Lần sửa đổi', 'Sửa đổi lần', 'Lần SĐ', 'Lần soát xét', 'Amendment', 'Amendment no'],
  decisionNumber: [
    'Số quyết định',
    'Số QĐ',
    'Quyết định số',
    'Quyết định',
    'Quyết định ban hành',
    'Số quyết định ban hành',
    'QĐ ban hành',
    'Decision number',
    'Decision',
  ],
  decisionDate: [
    'Ngày quyết định',
    'Ngày QĐ',
    'Ngày ban hành',
    'Ngày ký',
    'Ngày ký quyết định',
    'Ngày ban hành quyết định',
    'Decision date',
  ],
  effectiveFrom: [
    'Ngày hiệu lực',
    'Ngày có hiệu lực',
    'Hiệu lực từ',
    'Hiệu lực từ ngày',
    'Có hiệu lực từ',
    'Có hiệu lực từ ngày',
    'Ngày áp dụng',
    'Effective from',
    'Effective date',
  ],
  administrativeCodes: [
    'Mã TTHC',
    'Mã các TTHC',
    'Mã số TTHC',
    'Các TTHC',
    'TTHC',
    'Mã thủ tục hành chính',
    'Mã số thủ tục hành chính',
    'Mã thủ tục',
    'Thủ tục hành chính',
    'TTHC áp dụng',
    'Áp dụng cho TTHC',
    'Administrative procedure codes',
    'Administrative procedures',
  ],
};

/** Word that may stand in front of an issue or amendment number. */
export const ordinalWord = 'lần';
