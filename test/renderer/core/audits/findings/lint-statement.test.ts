import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintStatement } from '../../../../../renderer/core/audits/findings/lint-statement';

const facts = { names: ['Nguyễn Thị Hằng', 'Trần Văn Bình', 'Hồ Sơ', 'An'], heldOn: '2026-11-05' };
const told = (text: string) => lintStatement(text, facts).map((hit) => [hit.rule, hit.text]);

describe('the statement of a finding', () => {
  it.each([
    '2/3 hồ sơ mẫu (0147, 0152) không ghi ngày giao, ngày nhận ở bước thẩm định; hồ sơ 0152 thẩm định 6 ngày làm việc, quá 2 ngày so với quy định.',
    '1/3 hồ sơ mẫu không có Phiếu kiểm soát quá trình giải quyết hồ sơ ở bước thẩm định.',
    'Hồ sơ 261019-0152 hẹn trả 02/11, trả kết quả ngày 04/11/2026.',
    'Quyết định ký ngày 14/10/2026 chưa được lưu.',
    'Hồ sơ trả quá thời hạn giải quyết 2 ngày làm việc.',
    'Hồ sơ trả quá hạn 2 ngày, trễ hạn 1 hồ sơ, hết hạn lưu.',
    'Không thông báo kết quả trong vòng 3 ngày làm việc theo quy định.',
    'Thời gian thẩm định trong vòng 4 ngày theo quy trình, thực tế 6 ngày.',
    'Phiếu ghi "trả kết quả trước ngày 30/11/2026" nhưng không có chữ ký.',
    'Không lưu Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ.',
    'Đơn đề nghị cấp phép chưa được đóng dấu.',
    'Thành phần hồ sơ không đáp ứng yêu cầu tại mục 5.2.',
    'QT-NV-12 quy định phải ghi ngày giao; sổ không ghi.',
    'Sổ theo dõi ở phía bên phải có vết tẩy xóa.',
    'Việc này trở nên thường xuyên, nên hồ sơ bị chậm.',
    'Hồ sơ an toàn thông tin chưa được cập nhật.',
    'Hồ sơ sơ tuyển không đủ.',
    'Đồng chí Trưởng phòng chưa ký sổ.',
    'Hồ sơ của tỉnh Bà Rịa - Vũng Tàu lưu thiếu.',
    '',
  ])('may say %j', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['Chuyên viên Nguyễn Thị Hằng không ghi sổ.', 'person-name', 'Nguyễn Thị Hằng'],
    ['nguyen thi hang khong ghi so', 'person-name', 'nguyen thi hang'],
    ['NGUYỄN  THỊ HẰNG không ghi sổ', 'person-name', 'NGUYỄN  THỊ HẰNG'],
    ['Ông Bình không ghi sổ', 'person-name', 'Ông Bình'],
    ['Do đồng chí Lê Văn Cường phụ trách', 'person-name', 'đồng chí Lê Văn Cường'],
    ['Sổ do đ/c Mai giữ', 'person-name', 'đ/c Mai'],
    ['Sổ do bà A. giữ', 'person-name', 'bà A.'],
    ['Khắc phục trước ngày 30/11/2026', 'deadline', 'trước ngày 30/11/2026'],
    ['Khắc phục xong trước 30/11', 'deadline', 'trước 30/11'],
    ['Hoàn thiện sổ, ngày 15/12/2026 kiểm tra lại', 'deadline', '15/12/2026'],
    ['Hoàn thiện sổ trong vòng 5 ngày', 'deadline', 'trong vòng 5 ngày'],
    ['Thời hạn khắc phục 10 ngày', 'deadline', 'hạn khắc phục'],
    ['Hạn chót cuối quý', 'deadline', 'Hạn chót'],
    ['Bổ sung chậm nhất cuối tuần', 'deadline', 'chậm nhất'],
    ['Phòng cần bổ sung sổ', 'solution', 'cần bổ sung'],
    ['Sổ phải bổ sung ngày giao', 'solution', 'phải bổ sung'],
    ['Đề nghị phòng bổ sung theo quy định', 'solution', 'Đề nghị phòng'],
    ['Yêu cầu đơn vị khắc phục', 'solution', 'Yêu cầu đơn vị'],
    ['Nhắc nhở công chức', 'solution', 'Nhắc nhở'],
    ['Phòng nên rà soát sổ', 'solution', 'nên rà soát'],
    ['Tổ chức rút kinh nghiệm', 'solution', 'rút kinh nghiệm'],
  ])('had better not say %j', (text, rule, words) => {
    expect(told(text)).toEqual([[rule, words]]);
  });

  it('tells each hit with its place, in the order of the text, names above all within quotes', () => {
    const text = 'Ông Bình phải bổ sung trước ngày 30/11/2026; "bà Hoa" ký';
    const hits = lintStatement(text, facts);
    expect(hits.map(({ rule }) => rule)).toEqual(['person-name', 'solution', 'deadline', 'person-name']);
    for (const { from, to, text: words } of hits) expect(text.slice(from, to)).toBe(words);
  });

  it('gives the same hits for composed and decomposed text, names too', () => {
    const words = [
      'Ông Bình',
      'nguyễn thị hằng',
      'trước ngày 30/11',
      'phải bổ sung',
      'không ghi',
      'quá 2 ngày',
      ';',
      '“',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (parts) => {
        const text = parts.join(' ');
        const decomposed = { ...facts, names: facts.names.map((name) => name.normalize('NFD')) };
        expect(lintStatement(text.normalize('NFD'), decomposed)).toEqual(lintStatement(text, facts));
      }),
    );
  });

  it('bears any text: places lie within it, in order, none within another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { length } = text.normalize('NFC');
        let last = 0;
        for (const { from, to } of lintStatement(text, facts)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(Math.max(from, last));
          expect(to).toBeLessThanOrEqual(length);
          last = to;
        }
      }),
    );
  });
});
