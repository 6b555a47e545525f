import type { DocumentModel, Section } from '../../../renderer/documents/model/document-model';
import type { Line } from '../../../renderer/documents/model/line';
import type { OfficeHeadBlock, SigningBlock } from '../../../renderer/documents/model/office-blocks';
import type { TableBlock, TableRow } from '../../../renderer/documents/model/table-blocks';

/** A document of the sample agency. */
export function sampleDocument(
  title: string,
  sections: readonly Section[],
  running: DocumentModel['running'] = null,
): DocumentModel {
  return {
    title,
    language: 'vi',
    author: 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG',
    strip: null,
    running,
    stateStamp: null,
    sampleStamp: 'DỮ LIỆU MẪU',
    sections,
  };
}

/** The line over a form. */
export function formLine(code: string) {
  return {
    agency: 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG',
    parts: [code, 'Lần ban hành 02', '15/01/2026'],
    pageLabel: 'Trang ',
  };
}

/** Head of a document of the sample agency. */
export function officeHead(number: Line, place: Line): OfficeHeadBlock {
  return {
    kind: 'office-head',
    parent: 'UBND tỉnh Lam Giang',
    agency: 'Sở Thông tin và Truyền thông',
    country: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number,
    place,
  };
}

/** The signature of a document. */
export function signing(office: readonly string[], name: string, recipients: readonly string[]): SigningBlock {
  return { kind: 'signing', recipients: { title: 'Nơi nhận:', lines: recipients }, office, name };
}

/** Rows of a table from their text; `centred` are the columns in the middle. */
export function rowsOf(text: string, columns: number, centred: readonly number[], totalSpan = 1): TableRow[] {
  return text
    .trim()
    .split('\n')
    .map((line): TableRow => {
      if (line.startsWith('#'))
        return { kind: 'group', cells: [{ lines: [[{ text: line.slice(1) }]], span: columns, heads: true }] };
      const total = line.startsWith('+');
      const cells = (total ? line.slice(1) : line).split('|').map((part, index) => {
        const bold = part.startsWith('*');
        const column = total && index > 0 ? index + totalSpan - 1 : index;
        const lines = (bold ? part.slice(1) : part).split('/n').map((one) => [{ text: one, bold }]);
        return {
          lines,
          ...(centred.includes(column) && !(total && index === 0) ? { align: 'center' as const } : {}),
          ...(total && index === 0 ? { span: totalSpan } : {}),
        };
      });
      return { kind: total ? 'total' : 'plain', cells };
    });
}

/** A table of rows in text form. */
export function tableOf(
  widths: TableBlock['widths'],
  head: string,
  rows: readonly TableRow[],
  more: Partial<TableBlock> = {},
): TableBlock {
  return { kind: 'table', widths, head: head.split('|'), rows, ...more };
}
