/** Signs of kinds of documents as they stand after the number; one known from practice alone is not verified. */
export const documentSigns = {
  programme: { sign: 'CTr', verified: false },
  plan: { sign: 'KH', verified: false },
  decision: { sign: 'QĐ', verified: true },
  notice: { sign: 'TB', verified: false },
  report: { sign: 'BC', verified: false },
  minutes: { sign: 'BB', verified: false },
} as const;

/** Texts that a decision on the audit team rests on, by their record among the legal texts; days of signing as published. */
export const decisionBasis = [
  { legalTextId: 'qd-19-2014', kind: 'Quyết định', signedOn: '2014-03-05', verified: true },
  { legalTextId: 'tt-26-2014', kind: 'Thông tư', signedOn: '2014-10-10', verified: true },
] as const;

/** Names under which agencies keep these forms among the forms of their system procedures; no codes, since those are the agency's own. */
export const formNames = {
  checklist: ['Bảng câu hỏi đánh giá nội bộ', 'Phiếu câu hỏi đánh giá nội bộ', 'Bảng câu hỏi đánh giá', 'Phiếu câu hỏi'],
  samples: ['Phiếu lấy mẫu hồ sơ', 'Phiếu lấy mẫu'],
  slip: ['Phiếu ghi phát hiện đánh giá', 'Phiếu ghi nhận sự không phù hợp', 'Phiếu ghi phát hiện'],
} as const;
