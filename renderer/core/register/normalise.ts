import { foldText } from '../kernel/fold-text';
import { placeholderTexts } from './placeholders.data';

const placeholders = new Set(placeholderTexts);
/** No placeholder is longer, also with its letters decomposed. */
const LONGEST_PLACEHOLDER = 60;

/**
 * One line of text as it is stored: NFC, no invisible characters, one blank between words, no blanks at the ends.
 * A placeholder such as "Không có thông tin" or a lone dash becomes `''`.
 */
export function normaliseText(text: string): string {
  if (text === '') return '';
  const line = cleanText(text);
  return isPlaceholder(line) ? '' : line;
}

/**
 * The lines of a text, each as {@link normaliseText} gives it, blank ones left out.
 * Only line breaks part them: names of agencies contain commas.
 */
export function normaliseLines(text: string): readonly string[] {
  if (text === '') return [];
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029\v\f]/)
    .map(normaliseText)
    .filter((line) => line !== '');
}

function cleanText(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function isPlaceholder(line: string): boolean {
  if (line.length > LONGEST_PLACEHOLDER) return false;
  return /^[-\u2010-\u2015.\u2026_/\\*]*$/.test(line) || placeholders.has(foldText(line).replace(/[.:]$/, ''));
}
