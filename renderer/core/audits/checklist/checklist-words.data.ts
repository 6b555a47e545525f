import type { ChecklistWords } from './checklist-words';

/** Words of generated questions; the office edits them here. Names in braces are filled in, sentences without a value left out. */
export const checklistWords: ChecklistWords = {
  step: {
    question: [
      'Bước {number} “{step}” được thực hiện như thế nào?',
      'Người thực hiện có đúng là {position} không?',
      'Có xong trong {limit} không?',
      'Có phối hợp với {partner} như quy trình nêu không?',
      'Rẽ nhánh có đúng điều kiện đã nêu ({ways}) không?',
    ],
    look: ['Biểu mẫu: {forms}.', 'Kết quả: {records}.'],
    requirement: ['{procedure}, bước {number}'],
  },
  topics: {
    known: {
      question: ['Công chức thực hiện có bản hiện hành của {procedure} “{title}” và nắm được phần việc của mình không?'],
      look: ['Bản đang dùng tại nơi làm việc.', 'Danh sách phân phối: {distribution}.'],
      requirement: ['{procedure}; TCVN ISO 9001:2015, điều 7.5.3'],
    },
    dossier: {
      question: ['Thành phần hồ sơ tiếp nhận có đúng {procedure} không, có yêu cầu thêm giấy tờ nào không?'],
      look: ['Thành phần: {dossier}.'],
      requirement: ['{procedure}, thành phần hồ sơ'],
    },
    forms: {
      question: ['Biểu mẫu đang dùng có đúng mã và phiên bản nêu trong {procedure} không?'],
      look: ['Biểu mẫu: {forms}.'],
      requirement: ['{procedure}, biểu mẫu'],
    },
    records: {
      question: ['Hồ sơ theo {procedure} có được lưu đủ, đúng nơi và đúng thời hạn không?'],
      look: ['Hồ sơ lưu: {records}.'],
      requirement: ['{procedure}, hồ sơ lưu'],
    },
  },
  clause: {
    question: ['Đơn vị thực hiện yêu cầu “{title}” (điều {clause}) như thế nào?'],
    look: [],
    requirement: ['{edition}, điều {clause}'],
  },
  lastAudit: {
    question: ['Đợt đánh giá {audit} đã nêu: “{statement}”. Việc này đã được khắc phục và không lặp lại chưa?'],
    look: ['Bằng chứng khắc phục.'],
    requirement: ['{requirement}'],
  },
  limits: {
    'working-days': '{amount} ngày làm việc',
    hours: '{amount} giờ làm việc',
    'calendar-days': '{amount} ngày',
    'same-day': 'ngày tiếp nhận',
    'not-prescribed': '',
    'not-counted': '',
  },
  codes: { step: 'TT', procedure: 'QT', clause: 'DK', bank: 'CH', 'last-audit': 'DT', free: 'TD' },
};
