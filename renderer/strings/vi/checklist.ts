import { list } from './checklist/list';
import { paper } from './checklist/paper';
import { prepare } from './checklist/prepare';
import { questions } from './checklist/questions';

export const checklist = {
  title: 'Bảng câu hỏi',
  ...list,
  prepare,
  questions,
  paper,
  intents: {
    'bank.add': 'Đã thêm {{count}} câu hỏi dùng chung',
  },
};
