import { describe, expect, it } from 'vitest';
import { addUp } from '../../../renderer/core/procedures/totals/time-sum';
import { amountText, durationText, limitText, sumText } from '../../../renderer/documents/duration-text';
import { documentWords } from '../../../renderer/strings/document-words';

const vi = documentWords('vi');
const en = documentWords('en');

describe('a time in a document', () => {
  it.each([
    [{ kind: 'working-days', amount: 0.25 }, '0,25 ngày', '0,25 ngày làm việc'],
    [{ kind: 'working-days', amount: 10 }, '10 ngày', '10 ngày làm việc'],
    [{ kind: 'hours', amount: 4 }, '4 giờ', '4 giờ'],
    [{ kind: 'calendar-days', amount: 5 }, '5 ngày (theo lịch)', '5 ngày (theo lịch)'],
    [{ kind: 'same-day' }, 'Trong ngày', 'Trong ngày'],
    [{ kind: 'not-prescribed' }, 'Không quy định', 'Không quy định'],
    [{ kind: 'not-counted' }, 'Không tính thời gian', 'Không tính thời gian'],
  ] as const)('prints %j', (duration, short, full) => {
    expect(durationText(duration, vi)).toBe(short);
    expect(limitText(duration, vi)).toBe(full);
  });

  it('is empty when nothing was entered', () => {
    expect([durationText(null, vi), durationText(undefined, vi), limitText(null, vi)]).toEqual(['', '', '']);
  });

  it('keeps calendar days apart from working days in a sum', () => {
    const sum = addUp([
      { kind: 'working-days', amount: 2 },
      { kind: 'hours', amount: 4 },
      { kind: 'calendar-days', amount: 3 },
    ]);
    expect(sumText(sum, vi)).toBe('2,5 ngày làm việc và 3 ngày (theo lịch)');
    expect(sumText(addUp([{ kind: 'calendar-days', amount: 3 }]), vi)).toBe('3 ngày (theo lịch)');
    expect(sumText(addUp([]), vi)).toBe('chưa nhập');
  });

  it('has no tails of binary fractions and the mark of its language', () => {
    expect(amountText(0.1 + 0.2, vi)).toBe('0,3');
    expect(amountText(0.1 + 0.2, en)).toBe('0.3');
  });
});
