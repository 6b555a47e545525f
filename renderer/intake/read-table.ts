import { err, type Result } from '../core/kernel/result';
import { readCsv } from './delimited';
import { fileKind } from './file-kind';
import type { FileFailure, Sheet } from './sheet';
import { readWorkbook } from './workbook';

/**
 * Reads a file as tables: a workbook or a delimited text, told by its content. A name ending in `.xlsx` promises a workbook, so
 * that a text under such a name is refused and not guessed at.
 */
export async function readTable(name: string, bytes: Uint8Array): Promise<Result<readonly Sheet[], FileFailure>> {
  const kind = fileKind(bytes);
  const promisesWorkbook = /\.(xlsx|xlsm|xls|xlsb)$/i.test(name);
  if (kind === 'text' && !promisesWorkbook) return readCsv(bytes);
  if (kind === 'unknown' && !promisesWorkbook) return err({ type: 'not-a-table', looksLike: 'unknown' });
  return readWorkbook(bytes);
}
