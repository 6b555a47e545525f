/** Words of signing on an audit. */
export const signing = {
  signers: { approver: 'người phê duyệt', secretary: 'Thư ký ISO', lead: 'trưởng đoàn' },
  or: ' hoặc ',
  unfit: 'không phải là {{signers}}',
  inTeam: 'có trong đoàn',
  noSuitable: 'Chưa có ai là {{signers}}. Thêm ở Thiết lập, Người, hoặc xếp trưởng đoàn.',
  noPeople: 'Chưa có ai ký được. Thêm ở Thiết lập, Người.',
  note: 'Ghi chú',
  reason: 'Lý do',
};
