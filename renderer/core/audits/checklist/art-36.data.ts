import type { AuditeeId } from '../auditee';

/** A point of the inspection list as it enters the question bank. */
export interface Art36Question {
  readonly id: string;
  readonly question: string;
  readonly look: string;
  readonly requirement: string;
  readonly clauses: readonly string[];
  readonly auditees: readonly AuditeeId[];
}

/** Where the points come from, as cited in a finding. */
export const art36Citation = 'Điều 36 Thông tư 26/2014/TT-BKHCN';

/**
 * What inspectors check, put in words of our own after Art. 36 of TT 26/2014/TT-BKHCN and not yet compared with its text; clauses and
 * auditees are proposals. The officer edits the copies in the question bank.
 */
export const art36Questions: readonly Art36Question[] = [
  {
    id: 'art-36-scope',
    question: 'Phạm vi áp dụng hệ thống quản lý chất lượng có bao gồm toàn bộ thủ tục hành chính thuộc phạm vi giải quyết của cơ quan không?',
    look: 'Danh mục thủ tục hành chính; bảng đối chiếu quy trình với thủ tục hành chính',
    requirement: art36Citation,
    clauses: ['4.3'],
    auditees: ['iso-committee'],
  },
  {
    id: 'art-36-dissemination',
    question: 'Hệ thống tài liệu đã được phổ biến đến toàn bộ công chức liên quan chưa?',
    look: 'Danh sách phân phối; biên bản phổ biến, hình ảnh',
    requirement: art36Citation,
    clauses: ['7.3', '7.4'],
    auditees: [],
  },
  {
    id: 'art-36-compliance',
    question: 'Việc thực hiện có tuân thủ các yêu cầu của tiêu chuẩn, chính sách, mục tiêu chất lượng và các quy trình đã ban hành không?',
    look: 'Chính sách, mục tiêu chất lượng; hồ sơ thực hiện quy trình',
    requirement: art36Citation,
    clauses: ['5.2', '6.2', '8.1'],
    auditees: [],
  },
  {
    id: 'art-36-process-results',
    question: 'Kết quả thực hiện các quá trình có được theo dõi, đo lường và đáp ứng mục tiêu không?',
    look: 'Số liệu giải quyết hồ sơ; tỷ lệ đúng hạn',
    requirement: art36Citation,
    clauses: ['4.4', '9.1'],
    auditees: [],
  },
  {
    id: 'art-36-review',
    question: 'Lãnh đạo có xem xét hệ thống theo định kỳ ít nhất mỗi năm một lần không?',
    look: 'Biên bản xem xét của lãnh đạo',
    requirement: art36Citation,
    clauses: ['9.3'],
    auditees: ['leadership'],
  },
  {
    id: 'art-36-internal-audit',
    question: 'Đánh giá nội bộ có được thực hiện ít nhất mỗi năm một lần và có đủ hồ sơ không?',
    look: 'Chương trình, kế hoạch, báo cáo đánh giá nội bộ',
    requirement: art36Citation,
    clauses: ['9.2'],
    auditees: ['iso-committee'],
  },
  {
    id: 'art-36-corrective',
    question: 'Các điểm không phù hợp có được khắc phục và kiểm tra kết quả khắc phục không?',
    look: 'Phiếu yêu cầu hành động khắc phục và hồ sơ theo dõi',
    requirement: art36Citation,
    clauses: ['10.2'],
    auditees: [],
  },
  {
    id: 'art-36-complaints',
    question: 'Phản ánh, kiến nghị, khiếu nại của tổ chức, cá nhân có được tiếp nhận và xử lý không?',
    look: 'Sổ theo dõi phản ánh, kiến nghị; văn bản trả lời',
    requirement: art36Citation,
    clauses: ['8.2', '9.1'],
    auditees: [],
  },
  {
    id: 'art-36-improvement',
    question: 'Cơ quan có hoạt động cải tiến hệ thống quản lý chất lượng không?',
    look: 'Kế hoạch và kết quả cải tiến',
    requirement: art36Citation,
    clauses: ['10.1', '10.3'],
    auditees: ['leadership', 'iso-committee'],
  },
  {
    id: 'art-36-leader',
    question: 'Lãnh đạo cơ quan có tham gia chỉ đạo xây dựng, áp dụng, duy trì hệ thống không?',
    look: 'Quyết định thành lập Ban Chỉ đạo ISO; văn bản chỉ đạo, phân công',
    requirement: art36Citation,
    clauses: ['5.1', '5.3'],
    auditees: ['leadership'],
  },
  {
    id: 'art-36-effectiveness',
    question: 'Người đứng đầu cơ quan đã xác nhận hiệu lực của hệ thống chưa?',
    look: 'Văn bản xác nhận hiệu lực',
    requirement: art36Citation,
    clauses: ['5.1', '9.3'],
    auditees: ['leadership'],
  },
  {
    id: 'art-36-declaration',
    question: 'Hệ thống đã được công bố phù hợp, thông báo và niêm yết, đăng tải theo quy định chưa?',
    look: 'Quyết định công bố; văn bản thông báo; nơi niêm yết, trang thông tin điện tử',
    requirement: art36Citation,
    clauses: ['7.4'],
    auditees: ['leadership', 'iso-committee'],
  },
  {
    id: 'art-36-legal-update',
    question: 'Thay đổi của văn bản quy phạm pháp luật có được cập nhật vào hệ thống tài liệu đúng thời hạn không?',
    look: 'Danh mục văn bản; phiếu soát xét quy trình',
    requirement: art36Citation,
    clauses: ['6.3', '7.5'],
    auditees: [],
  },
  {
    id: 'art-36-declared-again',
    question: 'Khi có thay đổi về phạm vi, cơ quan đã công bố lại chưa?',
    look: 'Quyết định công bố lại và phụ lục',
    requirement: art36Citation,
    clauses: ['4.3', '6.3'],
    auditees: ['leadership', 'iso-committee'],
  },
  {
    id: 'art-36-consultant',
    question: 'Nếu thuê tư vấn, việc lựa chọn tổ chức tư vấn có đúng quy định không?',
    look: 'Hợp đồng; hồ sơ năng lực của tổ chức tư vấn',
    requirement: art36Citation,
    clauses: ['8.4'],
    auditees: ['iso-committee'],
  },
];
