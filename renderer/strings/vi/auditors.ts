export const auditors = {
  title: 'Chuyên gia đánh giá',
};
