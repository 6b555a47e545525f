import { codeParts } from '../model/code-parts';
import type { Line } from '../model/document-model';
import { escapeHtml } from './escape-html';

/** One line of runs; codes and numbers of decisions do not break where `keepCodes` says so. */
export function lineHtml(line: Line, keepCodes = false): string {
  return line
    .map(({ text, bold = false, italic = false }) => {
      const inner = keepCodes
        ? codeParts(text)
            .map(({ part, isCode }) => (isCode ? `<span class="code">${escapeHtml(part)}</span>` : escapeHtml(part)))
            .join('')
        : escapeHtml(text);
      const slanted = italic ? `<i>${inner}</i>` : inner;
      return bold ? `<b>${slanted}</b>` : slanted;
    })
    .join('');
}
