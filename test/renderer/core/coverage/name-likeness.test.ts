import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessTo, namePartsOf } from '../../../../renderer/core/coverage/name-likeness';

function likeness(a: string, b: string, others: readonly string[] = []): number {
  return likenessTo([namePartsOf(b)], [a, ...others].map(namePartsOf))(namePartsOf(a)).get(0) ?? 0;
}

const someName = fc
  .array(fc.constantFrom('Cấp', 'giấy phép', 'bưu chính', 'họp báo', 'in', 'gia hạn', '(cấp tỉnh)'), { maxLength: 6 })
  .map((words) => words.join(' '));

describe('a name taken apart', () => {
  it('drops idle words, case, marks and punctuation', () => {
    expect([...namePartsOf('Quy trình: Thủ tục HỌP BÁO (địa phương)').features]).toEqual(['hop', 'bao', 'hop bao']);
  });

  it('reads decomposed letters like composed ones', () => {
    const name = 'Đăng ký hoạt động cơ sở in';
    expect(namePartsOf(name.normalize('NFD'))).toEqual(namePartsOf(name.normalize('NFC')));
  });

  it('knows the act at the front from acts further on', () => {
    const parts = namePartsOf('Cấp lại văn bản xác nhận thông báo hoạt động bưu chính (cấp tỉnh)');
    expect(parts.leadingAct).toBe('cap lai');
    expect([...parts.acts].sort()).toEqual(['cap lai', 'thong bao', 'xac nhan']);
  });

  it('does not take a level of government for the act of issuing', () => {
    expect(namePartsOf('Sửa đổi, bổ sung giấy phép bưu chính (cấp tỉnh)').acts).toEqual(new Set(['sua doi bo sung']));
  });

  it('has no leading act when the name begins otherwise', () => {
    expect(namePartsOf('Trưng bày tranh, ảnh').leadingAct).toBeNull();
    expect(namePartsOf('').features.size).toBe(0);
  });
});

describe('the likeness of names', () => {
  it('is 1 for the same name however it is typed', () => {
    expect(likeness('Cấp giấy phép bưu chính (cấp tỉnh)', 'QUY TRÌNH cấp giấy phép BƯU CHÍNH')).toBeCloseTo(1);
  });

  it('is 0 without a common word', () => {
    expect(likeness('Họp báo', 'Bưu chính')).toBe(0);
    expect(likeness('', 'Bưu chính')).toBe(0);
  });

  it('weighs what stands in every name less than what stands in few', () => {
    const others = Array.from({ length: 20 }, (_, place) => `Giấy phép loại ${place}`);
    const commonOnly = likeness('Giấy phép bưu chính', 'Giấy phép họp báo', others);
    const rareOnly = likeness('Giấy phép bưu chính', 'Hoạt động bưu chính', others);
    expect(rareOnly).toBeGreaterThan(commonOnly);
  });

  it('is the same both ways and stays within 0 and 1', () => {
    fc.assert(
      fc.property(someName, someName, (a, b) => {
        const there = likenessTo([namePartsOf(b)], [namePartsOf(a)])(namePartsOf(a)).get(0) ?? 0;
        const back = likenessTo([namePartsOf(a)], [namePartsOf(b)])(namePartsOf(b)).get(0) ?? 0;
        expect(there).toBeCloseTo(back);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
