export const questions = { title: 'Ngân hàng câu hỏi', unverified: 'chưa đối chiếu' };
