import { describe, expect, it } from 'vitest';
import { lintStatement } from '../../../../../renderer/core/audits/findings/lint-statement';
import { wordingPhrases } from '../../../../../renderer/core/audits/findings/wording-rules.data';

const facts = { names: ['Nguyễn Thị Hằng', 'Trần Văn Bình', 'Lê Mai'], heldOn: '2026-11-05' };
const rules = (text: string) => [...new Set(lintStatement(text, facts).map(({ rule }) => rule))];

describe('statements as auditors write them', () => {
  it.each([
    '3/5 hồ sơ mẫu trả kết quả chậm từ 1 đến 4 ngày làm việc so với Quyết định công bố.',
    'Không có bằng chứng phê duyệt kế hoạch năm 2026 (ban hành ngày 15/01/2026).',
    'Sổ theo dõi văn bản đến không ghi số, ngày từ 01/3/2026 đến 31/3/2026.',
    'Chưa xác định nhu cầu đào tạo của 02 công chức mới tuyển dụng.',
    'Bảng theo dõi mục tiêu chất lượng chưa có số liệu quý III năm 2026.',
    'Phiếu tiếp nhận và hẹn trả kết quả không đúng mẫu của Thông tư 03/2025/TT-VPCP.',
    'Hồ sơ 0147 thiếu Phiếu từ chối giải quyết, Phiếu xin lỗi và hẹn lại ngày trả kết quả.',
    'Tài liệu bên ngoài hết hiệu lực từ ngày 01/07/2025 vẫn được sử dụng.',
    'Thời hạn giải quyết ghi trong quy trình là 10 ngày, trong Quyết định công bố là 7 ngày.',
    'Lịch công tác không thể hiện việc kiểm tra nội bộ trong tháng 9.',
    'Không có biên bản họp xem xét của lãnh đạo năm 2025.',
    'Mức lưu trữ hồ sơ không thống nhất giữa quy trình và danh mục.',
    'Kết quả khảo sát chưa được phân tích để tìm cơ hội cải tiến.',
    'Cán bộ tiếp nhận không hướng dẫn thành phần hồ sơ bằng phiếu.',
    'Máy tính tại Bộ phận Một cửa không cài lần ban hành hiện hành của QT-NV-07.',
    'Hồ sơ 261014-0147 ghi ngày nhận sau ngày giao.',
    'Giới hạn quyền truy cập chưa được quy định.',
    'Việc nhắc việc trên phần mềm không hoạt động.',
    'Căn cứ pháp lý của QT-NV-03 đã được thay thế.',
    'Nhu cầu đào tạo chưa được tổng hợp; kế hoạch không có người ký.',
    'Hồ sơ được giải quyết trước hạn nhưng không ghi lý do.',
    'Phiếu kiểm soát ghi "cần bổ sung bản sao" mà hồ sơ không có bản sao.',
    'Quy trình quy định phải có chữ ký của người nhận.',
    'Tỷ lệ 12/11 không khớp với sổ.',
  ])('are left alone: %s', (text) => {
    expect(rules(text)).toEqual([]);
  });

  it.each([
    ['Công chức Trần Văn Bình chưa ký Phiếu kiểm soát.', ['person-name']],
    ['Phiếu do chị Hoa và anh Tú lập không có ngày.', ['person-name']],
    ['Sổ do Lê Mai giữ thiếu trang.', ['person-name']],
    ['Thiếu Phiếu kiểm soát, bổ sung trước ngày 20/11/2026.', ['deadline']],
    ['Thiếu sổ; hoàn thành trong vòng 10 ngày làm việc.', ['deadline']],
    ['Thiếu sổ. Thời hạn thực hiện: cuối tháng.', ['deadline']],
    ['Sổ thiếu trang, muộn nhất cuối tuần bổ sung.', ['deadline']],
    ['Sổ thiếu trang, nộp lại hết tháng 12.', ['deadline']],
    ['Đơn vị cần rà soát lại sổ.', ['solution']],
    ['Đơn vị cần phải lập sổ.', ['solution']],
    ['Đơn vị nên tổ chức tập huấn.', ['solution']],
    ['Đề nghị rà soát toàn bộ hồ sơ.', ['solution']],
    ['Kiến nghị Văn phòng tổ chức tập huấn.', ['solution']],
    ['Sổ không đủ, yêu cầu bổ sung ngay.', ['solution']],
    ['Sổ không đủ, chấn chỉnh việc ghi chép.', ['solution']],
    ['Quán triệt toàn thể công chức.', ['solution']],
    ['Yêu cầu ông Bình bổ sung trước 20/11.', ['solution', 'person-name', 'deadline']],
  ] as const)('are marked: %s', (text, expected) => {
    expect([...rules(text)].sort()).toEqual([...expected].sort());
  });

  const said = wordingPhrases.flatMap(({ rule, phrases, followedBy: [next = 'xong'] }) =>
    phrases.map((phrase) => [`${phrase.replace('N', '5')} ${next}`, rule] as const),
  );
  it.each(said)('are marked for every phrase of the list: "%s"', (text, rule) => {
    expect(rules(text)).toContain(rule);
  });

  const leads = wordingPhrases.flatMap(({ phrases }) => phrases);
  const facted = wordingPhrases.flatMap(({ rule, phrases: [phrase = ''], followedBy: [next = 'xong'], notAfter }) =>
    notAfter
      .filter((before) => !leads.includes(before))
      .map((before) => [`${before} ${phrase.replace('N', '5')} ${next}`, rule] as const),
  );
  it.each(facted)('are left alone for every word before that makes a fact of it: "%s"', (text, rule) => {
    expect(rules(text)).not.toContain(rule);
  });

  it.each(['Cần nhắc nhở công chức', 'Đề nghị quán triệt', 'Phải chấn chỉnh', 'Cần phải bổ sung sổ'])(
    'are marked once for what is said twice: %s',
    (text) => {
      expect(lintStatement(text, facts).map(({ rule }) => rule)).toEqual(['solution']);
    },
  );
});
