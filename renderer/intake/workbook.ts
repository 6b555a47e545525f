import { zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { err, ok, type Result } from '../core/kernel/result';
import { unpackArchive } from './archive';
import { fileKind, isEncryptedPackage } from './file-kind';
import { CELL_LIMIT, type Cell, FILE_LIMIT, type FileFailure, type Sheet, UNPACKED_LIMIT } from './sheet';

/** Sizes beyond which a workbook is refused; tests make them small. */
export interface WorkbookLimits {
  readonly file: number;
  readonly unpacked: number;
  readonly cells: number;
}

const usual: WorkbookLimits = { file: FILE_LIMIT, unpacked: UNPACKED_LIMIT, cells: CELL_LIMIT };

/**
 * Reads all sheets of an .xlsx workbook by its content, not by its name. The archive is unpacked here under limits and only the
 * parts that hold cells are handed to the parser, so that a hostile file is given up early.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: WorkbookLimits = usual,
): Promise<Result<readonly Sheet[], FileFailure>> {
  const refusal = refuseByContent(bytes, limits);
  if (refusal !== null) return err(refusal);
  const unpacked = unpackArchive(bytes, isNeeded, limits.unpacked);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  if (!parts.has('xl/workbook.xml')) {
    return err({ type: 'not-a-table', looksLike: parts.has('word/document.xml') ? 'word' : 'archive' });
  }
  const content = refuseByParts(parts, limits);
  if (content !== null) return err(content);
  try {
    const clean = zipSync(Object.fromEntries(parts), { level: 0 });
    const sheets = await readExcelFile(clean.slice().buffer);
    if (sheets.length === 0) return err({ type: 'no-sheet' });
    return ok(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(toCell)) })));
  } catch {
    return err({ type: 'damaged' });
  }
}

function refuseByContent(bytes: Uint8Array, limits: WorkbookLimits): FileFailure | null {
  if (bytes.length > limits.file) return { type: 'file-too-large', limit: limits.file };
  const kind = fileKind(bytes);
  switch (kind) {
    case 'zip':
      return null;
    case 'empty':
      return { type: 'empty-file' };
    case 'old-office':
      return { type: isEncryptedPackage(bytes) ? 'encrypted' : 'old-workbook' };
    default:
      return { type: 'not-a-table', looksLike: kind };
  }
}

function isNeeded(name: string): boolean {
  return (
    (/^(xl|_rels)\/.*\.(xml|rels)$/.test(name) && !/^xl\/(media|drawings|theme)\//.test(name)) ||
    name === '[Content_Types].xml' ||
    name === 'word/document.xml'
  );
}

/** Refuses parts that declare entities of their own, and sheets whose outermost cell would need too large a table. */
function refuseByParts(parts: ReadonlyMap<string, Uint8Array>, limits: WorkbookLimits): FileFailure | null {
  const decoder = new TextDecoder();
  for (const [name, bytes] of parts) {
    if (decoder.decode(bytes.subarray(0, 4096)).includes('<!DOCTYPE')) return { type: 'damaged' };
    if (name.startsWith('xl/worksheets/') && name.endsWith('.xml') && extent(decoder.decode(bytes)) > limits.cells) {
      return { type: 'too-many-cells', limit: limits.cells };
    }
  }
  return null;
}

function extent(xml: string): number {
  let lastRow = 0;
  let lastColumn = 0;
  for (const [, row] of xml.matchAll(/<row\s[^>]*?\br="(\d+)"/g)) lastRow = Math.max(lastRow, Number(row));
  for (const [, letters] of xml.matchAll(/<c\s[^>]*?\br="([A-Z]+)\d+"[^>]*[^/]>/g)) {
    lastColumn = Math.max(lastColumn, columnNumber(letters ?? ''));
  }
  return lastRow * lastColumn;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function toCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'boolean' ? String(value) : null;
}
