export const auditDocuments = {
  title: 'Văn bản đánh giá',
};
