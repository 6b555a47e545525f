/** Texts that sources print where they have nothing to say, folded; such a cell is empty and never erases a stored value. */
export const placeholderTexts: readonly string[] = [
  'khong co thong tin',
  'chua co thong tin',
  'khong co du lieu',
  'chua co du lieu',
  'dang cap nhat',
  'chua cap nhat',
  'chua ro',
  'n/a',
  'null',
  'undefined',
];
