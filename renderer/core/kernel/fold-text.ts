/**
 * Text as search and matching see it: lower case, without diacritics, `đ` as `d`, one blank between words.
 * Composed and decomposed Unicode fold alike.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0111\u0110]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
