import type { Day } from '../../core/calendar/day';
import type { DocumentLabels } from '../labels';
import { type ProcedureRecords, procedureData } from '../procedure/procedure-data';
import { procedureDocument } from '../procedure/procedure-document';
import { printStylesheet } from './print-stylesheet';
import { writeHtml } from './write-html';

/** The document of one revision as a complete page for the host to print or to turn into a PDF; `null` when it is missing. */
export async function procedureHtml(
  records: ProcedureRecords,
  revisionId: string,
  day: Day,
  labels: DocumentLabels,
): Promise<string | null> {
  const data = procedureData(records, revisionId, day);
  return data === null ? null : writeHtml(procedureDocument(data, labels), printStylesheet());
}
