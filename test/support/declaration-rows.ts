import type { DeclarationRow, ReadDay, ReadNumber } from '../../renderer/core/procedures/declaration-row';

/** A date cell that could be read, or, given any other text, one that could not. */
export function aReadDay(text: string): ReadDay {
  return { text, day: /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null };
}

/** A number cell that could be read, or, given any other text, one that could not. */
export function aReadNumber(text: string): ReadNumber {
  return { text, value: /^\d+$/.test(text) ? Number(text) : null };
}

/** A row of the initial declaration: QT-NV-01, issued by 45/QĐ-SKHCN of 10/03/2024, in force since 15/03/2024. */
export function aDeclarationRow(change: Partial<DeclarationRow> = {}): DeclarationRow {
  return {
    row: 2,
    code: 'QT-NV-01',
    title: 'Cấp giấy phép bưu chính',
    unit: 'Phòng Bưu chính',
    issueNo: aReadNumber('2'),
    amendmentNo: aReadNumber('1'),
    decisionNumber: '45/QĐ-SKHCN',
    decisionDate: aReadDay('2024-03-10'),
    effectiveFrom: aReadDay('2024-03-15'),
    administrativeCodes: ['1.003659'],
    ...change,
  };
}
