import { readFileSync } from 'node:fs';
import path from 'node:path';
import readSheet from 'read-excel-file/node';
import { writeXlsx } from '../../../renderer/documents/xlsx/write-xlsx';

const realData = process.env['REAL_DATA_DIR'] ?? '';

/** The Ministry of Justice's list as exported by the national portal: 271 rows. */
export const portalFile = path.join(realData, 'registry/danh-sach-tthc-BoTuPhap.xlsx');

/** Codes of the portal list in the order of its rows. */
export async function portalCodes(): Promise<readonly string[]> {
  const rows = await sheetRows(readFileSync(portalFile));
  return rows.slice(2).map((row) => String(row[0]).trim());
}

/** Cells of a workbook's sheet, the first unless named. */
export async function sheetRows(
  bytes: Uint8Array,
  sheet: string | number = 1,
): Promise<readonly (readonly unknown[])[]> {
  const sheets = await readSheet(Buffer.from(bytes));
  const found = typeof sheet === 'number' ? sheets[sheet - 1] : sheets.find(({ sheet: name }) => name === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}: ${sheets.map(({ sheet: name }) => name).join(', ')}`);
  return found.data;
}

/** Thirty procedures in force since 15/03/2024 that serve the 36 codes: six of them serve two. */
export function declarationWorkbook(codes: readonly string[]): Promise<Uint8Array> {
  const columns = [
    'Mã quy trình',
    'Tên quy trình',
    'Đơn vị',
    'Lần ban hành',
    'Lần sửa đổi',
    'Số quyết định',
    'Ngày quyết định',
    'Ngày hiệu lực',
    'Mã TTHC',
  ].map((title) => ({ title, width: 20 }));
  const rows = Array.from({ length: 30 }, (_, index) => {
    const served = index < 6 ? codes.slice(index * 2, index * 2 + 2) : codes.slice(index + 6, index + 7);
    const number = String(index + 1).padStart(2, '0');
    return [
      `QT-TP-${number}`,
      `Quy trình giải quyết thủ tục nhóm ${number}`,
      'Phòng Hành chính tư pháp',
      '02',
      '00',
      '45/QĐ-STP',
      '10/03/2024',
      '15/03/2024',
      served.join('; '),
    ];
  });
  return writeXlsx([{ name: 'Quy trình', columns, rows }]);
}

/** Ten steps in three stages as copied from Excel, one of them the question that becomes a decision. */
export const pastedSteps = [
  'Giai đoạn I. Tiếp nhận hồ sơ',
  'Nộp hồ sơ\tTổ chức, cá nhân\t\tkhông tính\t',
  'Kiểm tra, tiếp nhận hồ sơ\tCông chức một cửa\tTrung tâm PVHCC tỉnh\t0,25\tMẫu số 01',
  'Chuyển hồ sơ về phòng chuyên môn\tCông chức một cửa\tTrung tâm PVHCC tỉnh\t0,25\tMẫu số 06',
  'Giai đoạn II. Thẩm định hồ sơ',
  'Phân công thụ lý\tTrưởng phòng\tPhòng Hành chính tư pháp\t0,5\tMẫu số 06',
  'Thẩm định hồ sơ, xác minh\tChuyên viên\tPhòng Hành chính tư pháp\t2,5\t',
  'Hồ sơ đủ điều kiện?\tChuyên viên\tPhòng Hành chính tư pháp\t0,5\tMẫu số 02',
  'Xem xét, ký nháy dự thảo kết quả\tTrưởng phòng\tPhòng Hành chính tư pháp\t1\t',
  'Giai đoạn III. Phê duyệt, trả kết quả',
  'Ký duyệt kết quả\tGiám đốc\tBan Giám đốc\t1,5\t',
  'Vào sổ, đóng dấu\tVăn thư\tVăn phòng Sở\t0,5\t',
  'Trả kết quả, lưu hồ sơ\tCông chức một cửa\tTrung tâm PVHCC tỉnh\tkhông tính\tMẫu số 07',
].join('\n');
