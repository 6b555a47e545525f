export const checklist = {
  title: 'Bảng câu hỏi',
};
