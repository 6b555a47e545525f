import { describe, expect, it } from 'vitest';
import type { SlotReason } from '../../../../../../renderer/core/audits/programme';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import { reasonWords } from '../../../../../../renderer/features/audits/programme/schedule/reason-words';
import { wordsOf } from '../../../../../../renderer/strings/use-words';

const words = wordsOf('programme');
const names = {
  auditee: () => 'Phòng Một',
  short: () => 'P. Một',
  person: () => 'Bà An',
  procedure: () => 'QT-01',
  clause: () => '',
};

describe('reasonWords', () => {
  it('says every reason with its figures, names and days', () => {
    const reasons: readonly (readonly [SlotReason, string])[] = [
      [{ type: 'open-nonconformity', count: 2 }, '2 KPH chưa đóng'],
      [{ type: 'repeated-nonconformity', count: 1 }, '1 KPH tái diễn'],
      [{ type: 'procedure-changed', procedureId: asId('p'), on: '2026-03-02' }, 'QT-01 thay đổi từ ngày 02/03/2026'],
      [{ type: 'longest-since', last: null }, 'Chưa được đánh giá lần nào'],
      [{ type: 'longest-since', last: '2025-04-14' }, 'Lần đánh giá trước: 14/04/2025'],
      [{ type: 'clause-due', clauses: ['8.5', '8.6'] }, 'Điều khoản cần đánh giá trong chu kỳ: 8.5, 8.6'],
      [{ type: 'sampled', of: 9 }, 'Lấy mẫu trong số 9 quy trình'],
      [{ type: 'moved-from-holiday', from: '2026-04-30' }, 'Dời từ ngày nghỉ 30/04/2026'],
    ];
    for (const [reason, text] of reasons) expect(reasonWords(reason, names, words)).toBe(text);
    expect(reasonWords({ type: 'not-independent', personId: asId('a') }, names, words)).toContain(
      'Bà An không độc lập',
    );
  });
});
