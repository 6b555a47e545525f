export const walk = {
  title: 'Đi đánh giá',
};
