export const programme = {
  title: 'Chương trình đánh giá năm {{year}}',
};
