import { SHORT_TABLE, type TableBlock, type TableCell, type TableRow } from '../model/document-model';
import { escapeHtml } from './escape-html';
import { lineHtml } from './line-html';

const PX_PER_MM = 96 / 25.4;

/** A ruled table; widths stand as attributes, since the page has no styles of its own. */
export function tableHtml({ widths, head, rows }: TableBlock): string {
  const columns = widths.map((width) => (width === null ? '<col>' : `<col width="${px(width)}">`));
  const heads = head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`);
  return `<table${rows.length <= SHORT_TABLE ? ' class="short"' : ''}><colgroup>${columns.join('')}</colgroup><thead><tr>${heads.join('')}</tr></thead><tbody>
${rows.map(rowHtml).join('\n')}
</tbody></table>`;
}

function rowHtml({ kind, cells, height }: TableRow): string {
  const opening = kind === 'plain' ? '<tr>' : `<tr class="${kind}">`;
  return `${opening}${cells.map((one) => cellHtml(one, height)).join('')}</tr>`;
}

function cellHtml({ lines, align, middle, span, heads }: TableCell, height: number | undefined): string {
  const names = [align === undefined || align === 'left' ? '' : align, middle === true ? 'middle' : ''].filter(Boolean);
  const attributes = [
    heads === true ? ' scope="rowgroup"' : '',
    span === undefined || span === 1 ? '' : ` colspan="${span}"`,
    names.length === 0 ? '' : ` class="${names.join(' ')}"`,
    height === undefined ? '' : ` height="${px(height)}"`,
  ].join('');
  const tag = heads === true ? 'th' : 'td';
  return `<${tag}${attributes}>${lines.map((line) => lineHtml(line)).join('<br>')}</${tag}>`;
}

function px(mm: number): string {
  return (mm * PX_PER_MM).toFixed(1);
}
