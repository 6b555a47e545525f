import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { citationState, citedText } from '../../../../../renderer/core/procedures/edit/legal-citation';
import type { LegalText } from '../../../../../renderer/core/standards/legal-text';

const text = (number: string, from: string | null = null, to: string | null = null): LegalText => ({
  id: asId<'legalText'>(number),
  number,
  title: '',
  issuer: '',
  from,
  to,
  replacedBy: null,
  verified: true,
  note: '',
});
const texts = [text('118/2025/NĐ-CP'), text('18/2025/NĐ-CP'), text('03/2025/TT-VPCP'), text('Luật Báo chí')];

describe('the legal text that a citation names', () => {
  it.each([
    ['Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ', '118/2025/NĐ-CP'],
    ['Nghị định số 18/2025/NĐ-CP', '18/2025/NĐ-CP'],
    ['Nghị định 118 / 2025 / NĐ – CP', '118/2025/NĐ-CP'],
    ['nghị định 118/2025/nđ-cp', '118/2025/NĐ-CP'],
    ['Thông tư 03/2025/TT-VPCP và Nghị định 18/2025/NĐ-CP', '03/2025/TT-VPCP'],
    ['Luật Báo chí năm 2016', 'Luật Báo chí'],
    ['Nghị định số 72/2013/NĐ-CP', null],
    ['2118/2025/NĐ-CP', null],
    ['', null],
  ])('%j names %j', (citation, expected) => {
    expect(citedText(citation, texts)).toBe(expected);
  });

  it('is found whatever Unicode form was typed', () => {
    expect(citedText('118/2025/NĐ-CP'.normalize('NFD'), texts)).toBe('118/2025/NĐ-CP');
  });

  it('is never a text without a number', () => {
    expect(citedText('bất kỳ', [text('')])).toBeNull();
  });
});

describe('a cited text on a day', () => {
  it.each([
    [text('a', null, null), 'in-force'],
    [text('a', '2026-11-22', null), 'in-force'],
    [text('a', '2026-11-23', null), 'not-yet'],
    [text('a', null, '2026-11-22'), 'expired'],
    [text('a', null, '2026-11-23'), 'in-force'],
    [text('a', '2025-01-01', '2026-07-01'), 'expired'],
    [undefined, 'unlinked'],
  ] as const)('%#: %s', (cited, expected) => {
    expect(citationState(cited, '2026-11-22')).toBe(expected);
  });
});
