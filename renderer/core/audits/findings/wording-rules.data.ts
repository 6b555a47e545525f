/** What the statement of a finding leaves out. */
export type WordingRule = 'person-name' | 'deadline' | 'solution';

/** Words that speak of a deadline or a solution. `N` stands for a number, a blank for any blanks. */
export interface WordingPhrase {
  readonly rule: Exclude<WordingRule, 'person-name'>;
  readonly phrases: readonly string[];
  /** Only where one of these follows; empty for anywhere. */
  readonly followedBy: readonly string[];
  /** Not where one of these goes before: then it names a fact. */
  readonly notAfter: readonly string[];
  /** What makes a fact of it: a requirement cited or something missed in the same part of the sentence, a requirement cited before, nothing. */
  readonly fact: 'cited-or-missed' | 'cited-before' | 'never';
}

const verbs = [
  'bổ sung',
  'khắc phục',
  'thực hiện',
  'rà soát',
  'xem xét',
  'xử lý',
  'chấn chỉnh',
  'lập',
  'ghi',
  'cập nhật',
  'sửa',
  'ban hành',
  'tổ chức',
  'tập huấn',
  'đào tạo',
  'kiểm tra',
  'báo cáo',
  'hoàn thành',
  'hoàn thiện',
  'có',
  'làm',
  'tăng cường',
  'nghiêm túc',
];
const actors = ['phòng', 'đơn vị', 'bộ phận', 'các phòng', 'các đơn vị', 'lãnh đạo', 'cán bộ', 'công chức', 'văn phòng', 'trung tâm', 'chi cục', 'ban'];
const paper = ['phiếu', 'đơn', 'giấy', 'văn bản', 'thông báo', 'tờ trình', 'người', 'bên', 'hồ sơ', 'nội dung', 'việc', 'sổ'];

/** Phrases of deadlines and solutions: edit freely, the checker follows. */
export const wordingPhrases: readonly WordingPhrase[] = [
  {
    rule: 'deadline',
    phrases: ['trước ngày', 'chậm nhất', 'muộn nhất', 'trước cuối tháng', 'trước tháng N', 'hết tháng N', 'hết quý'],
    followedBy: [],
    notAfter: [],
    fact: 'cited-or-missed',
  },
  {
    rule: 'deadline',
    phrases: ['hạn chót', 'hạn cuối', 'hạn hoàn thành', 'hạn khắc phục', 'hạn thực hiện', 'hạn xử lý', 'hạn :'],
    followedBy: [],
    notAfter: ['quá', 'quá thời', 'trễ', 'vượt', 'vượt thời', 'đúng', 'đúng thời', 'sai', 'theo thời', 'ghi', 'ghi thời'],
    fact: 'cited-or-missed',
  },
  {
    rule: 'deadline',
    phrases: ['trong vòng N ngày', 'trong vòng N tuần', 'trong vòng N tháng', 'sau N ngày nữa', 'trong N ngày tới'],
    followedBy: [],
    notAfter: [],
    fact: 'cited-or-missed',
  },
  {
    rule: 'solution',
    phrases: ['cần'],
    followedBy: [...verbs, 'phải', 'được', 'thiết', ...actors],
    notAfter: ['không', 'chưa', 'khi'],
    fact: 'cited-before',
  },
  {
    rule: 'solution',
    phrases: ['phải'],
    followedBy: verbs,
    notAfter: ['quy định', 'cần', 'bên', 'không'],
    fact: 'cited-before',
  },
  { rule: 'solution', phrases: ['nên'], followedBy: verbs, notAfter: ['trở', 'làm', 'tạo'], fact: 'cited-before' },
  {
    rule: 'solution',
    phrases: ['đề nghị', 'yêu cầu', 'kiến nghị'],
    followedBy: [...verbs, ...actors, 'ngay', 'đồng chí', 'ông', 'bà'],
    notAfter: [...paper, 'theo', 'đáp ứng', 'các', 'những', 'đúng', 'với', 'đã', 'được'],
    fact: 'never',
  },
  {
    rule: 'solution',
    phrases: ['nhắc nhở', 'rút kinh nghiệm', 'quán triệt', 'chấn chỉnh', 'khuyến nghị', 'phê bình'],
    followedBy: [],
    notAfter: ['đã', 'chưa', 'không', 'chưa được', 'không được', 'đã được'],
    fact: 'never',
  },
];

/** Words that cite a requirement. */
export const citations: readonly string[] = [
  'theo quy định',
  'theo quy trình',
  'so với quy định',
  'so với quy trình',
  'quy định',
  'theo mục',
  'theo bước',
  'theo điều',
];

/** Words that say before a limit that it was missed. */
export const misses: readonly string[] = ['không', 'chưa', 'quá', 'trễ', 'vượt', 'chậm hơn'];

/** Words before which a day is a deadline, whatever day it is. */
export const dayLeads: readonly string[] = [
  'trước',
  'trước ngày',
  'chậm nhất',
  'chậm nhất ngày',
  'hoàn thành ngày',
  'hoàn thành vào ngày',
  'xong ngày',
  'xong trước ngày',
  'hạn',
  'hạn đến',
  'thời hạn đến',
];

/** How somebody is addressed before the name. */
export const honorifics: readonly string[] = ['ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'đồng chí', 'đ/c', 'đc'];

/** Capitalised words that are no name after a form of address: positions and places. */
export const notNames: readonly string[] = ['Trưởng', 'Phó', 'Giám', 'Chánh', 'Chủ', 'Lãnh', 'Bí', 'Thư', 'Cán', 'Rịa', 'Đen', 'Quốc'];
