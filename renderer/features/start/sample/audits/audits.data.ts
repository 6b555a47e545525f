import type { Agreement, Answer, Grading } from '../../../../core/audits/checklist-item';
import type { SamplePerson, SampleUnit } from '../organisation.data';

/** Whom a sample audit visits. */
export type SampleAuditee = SampleUnit | 'leadership' | 'iso-committee';

/** Words of the sample's programmes. */
export const programmeWords = {
  objectives: [
    'Xác định mức độ phù hợp của Hệ thống quản lý chất lượng với TCVN ISO 9001:2015 và Quyết định 19/2014/QĐ-TTg',
    'Phát hiện kịp thời sự không phù hợp và cơ hội cải tiến',
  ],
  scope: 'Lãnh đạo Sở, Ban Chỉ đạo ISO, các đơn vị thuộc Sở và các quy trình giải quyết thủ tục hành chính.',
  criteria: ['TCVN ISO 9001:2015', 'Tài liệu Hệ thống quản lý chất lượng của Sở', 'Văn bản quy phạm pháp luật liên quan đến thủ tục hành chính được đánh giá'],
  basis: ['Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014 của Thủ tướng Chính phủ', 'Thông tư số 26/2014/TT-BKHCN ngày 10/10/2014 của Bộ Khoa học và Công nghệ'],
  number: '02/CTr-STTTT',
  title: 'Đánh giá nội bộ Hệ thống quản lý chất lượng đợt {round} năm {year}',
  code: 'ĐGNB-{year}-{round}',
  opening: 'Họp khai mạc: mục đích, phạm vi, cách làm việc',
  closing: 'Họp kết thúc: thống nhất phát hiện',
  teamNote: 'Giữ nguyên phân công do đủ người độc lập.',
} as const;

/** Who speaks for each auditee. */
export const representatives: Readonly<Record<SampleAuditee, { readonly by: string; readonly person: SamplePerson | null }>> = {
  leadership: { by: 'Đỗ Thị Mai, Phó Giám đốc', person: 'deputy' },
  'iso-committee': { by: 'Nguyễn Thị Hằng, Thư ký ISO', person: 'secretary' },
  head: { by: 'Đỗ Thị Mai, Phó Giám đốc', person: 'deputy' },
  office: { by: 'Vũ Đức Long, Chánh Văn phòng', person: 'chief' },
  inspection: { by: 'Phan Anh Tú, Chánh Thanh tra', person: 'inspector' },
  post: { by: 'Phạm Văn Dũng, Trưởng phòng', person: 'postHead' },
  press: { by: 'Trần Quốc Bảo, Trưởng phòng', person: 'pressHead' },
  it: { by: 'Phó Trưởng phòng', person: null },
};

/** Courses of the sample's auditors: who, title, certificate, last day of validity in days from today. */
export const sampleAuditors: readonly (readonly [SamplePerson, title: string, certificate: string, until: number])[] = [
  ['inspector', 'Đánh giá viên nội bộ theo TCVN ISO 9001:2015 và TCVN ISO 19011:2018', 'GCN 118/ĐT', 410],
  ['postHead', 'Đánh giá viên nội bộ theo TCVN ISO 9001:2015', 'GCN 119/ĐT', 21],
  ['auditor', 'Đánh giá viên trưởng Hệ thống quản lý chất lượng', 'GCN 07/ĐGT', 640],
];

/** Notes of answers that say nothing more than what was seen. */
export const plainNotes: readonly string[] = [
  'Đã xem hồ sơ, làm đúng quy trình.',
  'Hỏi công chức thực hiện: nắm đúng bước và thời hạn.',
  'Có sổ theo dõi, ghi đủ ngày giao, ngày nhận.',
  'Đối chiếu biểu mẫu đang dùng với bản hiện hành: khớp.',
];

/** A question of the auditor's own with what was found. */
export interface SampleFinding {
  readonly round: 1 | 2;
  readonly auditee: SampleAuditee;
  readonly question: string;
  readonly look: string;
  readonly requirement: string;
  readonly clauses: readonly string[];
  readonly result: Answer['result'];
  readonly grading: Grading | null;
  readonly note: string;
  readonly evidence: string;
  readonly statement: string;
  readonly opinion: string;
  readonly agreement: Agreement['type'];
}

/** What the sample's audits found beyond plain conformity. */
export const sampleFindings: readonly SampleFinding[] = [
  {
    round: 1,
    auditee: 'press',
    question: 'Phiếu kiểm soát quá trình giải quyết hồ sơ có ghi đủ ngày giao, ngày nhận ở từng bước không?',
    look: 'Phiếu kiểm soát của các hồ sơ mẫu, sổ theo dõi hồ sơ.',
    requirement: 'TCVN ISO 9001:2015, điều 8.5.2; quy trình giải quyết TTHC của phòng, bước thẩm định',
    clauses: ['8.5.2', '7.5.3'],
    result: 'nonconform',
    grading: 'minor',
    note: '',
    evidence: '2/5 hồ sơ mẫu (mã 1109, 1123) có Phiếu kiểm soát không ghi ngày giao, ngày nhận ở bước thẩm định.',
    statement: 'Phiếu kiểm soát quá trình giải quyết hồ sơ không ghi đủ ngày giao, ngày nhận ở bước thẩm định.',
    opinion: '',
    agreement: 'agreed',
  },
  {
    round: 1,
    auditee: 'office',
    question: 'Danh mục tài liệu bên ngoài có được cập nhật khi văn bản pháp luật thay đổi không?',
    look: 'Danh mục tài liệu bên ngoài, văn bản đến trong kỳ.',
    requirement: 'TCVN ISO 9001:2015, điều 7.5.3.2; QT-HT-01',
    clauses: ['7.5.3'],
    result: 'nonconform',
    grading: 'minor',
    note: '',
    evidence: '3 văn bản ban hành trong kỳ đã có ở văn bản đến nhưng chưa có trong danh mục tài liệu bên ngoài.',
    statement: 'Danh mục tài liệu bên ngoài chưa ghi 3 văn bản mới ban hành.',
    opinion: 'Văn phòng cho rằng danh mục được cập nhật theo quý nên các văn bản này chưa đến kỳ ghi.',
    agreement: 'disagreed',
  },
  {
    round: 1,
    auditee: 'post',
    question: 'Thời gian ở từng bước có được theo dõi để biết hồ sơ sắp đến hạn không?',
    look: 'Sổ theo dõi, thông báo trên phần mềm một cửa.',
    requirement: 'TCVN ISO 9001:2015, điều 9.1.1',
    clauses: ['9.1.1'],
    result: 'conform',
    grading: 'observation',
    note: 'Có theo dõi nhưng chỉ xem theo ngày trả; chưa xem được bước nào chiếm nhiều thời gian.',
    evidence: '',
    statement: '',
    opinion: '',
    agreement: 'not-asked',
  },
  {
    round: 1,
    auditee: 'leadership',
    question: 'Lãnh đạo theo dõi kết quả giải quyết thủ tục hành chính bằng cách nào?',
    look: 'Biên bản giao ban, báo cáo tuần.',
    requirement: 'TCVN ISO 9001:2015, điều 5.1.1',
    clauses: ['5.1.1'],
    result: 'conform',
    grading: 'good-practice',
    note: 'Giao ban tuần xem từng hồ sơ trễ và nguyên nhân; hồ sơ trễ giảm qua các tháng.',
    evidence: '',
    statement: '',
    opinion: '',
    agreement: 'not-asked',
  },
  {
    round: 1,
    auditee: 'it',
    question: 'Dữ liệu của phần mềm một cửa có được sao lưu và thử khôi phục không?',
    look: 'Nhật ký sao lưu, biên bản thử khôi phục.',
    requirement: 'TCVN ISO 9001:2015, điều 7.1.3',
    clauses: ['7.1.3'],
    result: 'conform',
    grading: 'opportunity',
    note: 'Có sao lưu hằng ngày; lần thử khôi phục gần nhất đã lâu.',
    evidence: '',
    statement: '',
    opinion: '',
    agreement: 'not-asked',
  },
  {
    round: 2,
    auditee: 'post',
    question: 'Hồ sơ trả quá hạn có được xin lỗi và hẹn lại bằng văn bản không?',
    look: 'Hồ sơ trễ trong kỳ, phiếu xin lỗi và hẹn lại ngày trả.',
    requirement: 'TCVN ISO 9001:2015, điều 8.7.1; quy trình giải quyết TTHC của phòng',
    clauses: ['8.7.1'],
    result: 'nonconform',
    grading: 'minor',
    note: '',
    evidence: '1/3 hồ sơ mẫu (mã 0152) trả chậm 2 ngày làm việc, hồ sơ lưu không có phiếu xin lỗi và hẹn lại ngày trả.',
    statement: 'Hồ sơ 0152 trả quá hạn không có phiếu xin lỗi và hẹn lại ngày trả kết quả.',
    opinion: '',
    agreement: 'agreed',
  },
];

/** Dossiers that the running audit samples: code, days before today of receipt, promise and return, as the procedure says. */
export const sampleDossiers: readonly (readonly [code: string, received: number, promised: number, returned: number, byProcedure: boolean])[] = [
  ['261006-0139', 44, 35, 36, true],
  ['261014-0147', 36, 27, 27, true],
  ['261019-0152', 31, 24, 20, false],
];

/** What the lead wrote in the report of the first round. */
export const reportWords = {
  strengths: ['Lãnh đạo Sở theo dõi hằng tuần việc giải quyết thủ tục hành chính, số hồ sơ trễ giảm qua các tháng.'],
  limits: ['Ghi chép ở bước thẩm định và cập nhật tài liệu bên ngoài còn sót.'],
  conclusions: 'Hệ thống quản lý chất lượng được duy trì và phù hợp với TCVN ISO 9001:2015; các sự không phù hợp nhẹ cần được khắc phục và theo dõi.',
  recommendations: ['Các đơn vị có sự không phù hợp gửi phân tích nguyên nhân và hành động khắc phục cho Thư ký ISO đúng hạn.'],
  number: '41/BC-STTTT',
} as const;
