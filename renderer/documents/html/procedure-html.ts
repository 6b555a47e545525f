import type { Day } from '../../core/calendar/day';
import type { DocumentLabels } from '../labels';
import { buildProcedure } from '../procedure/build-procedure';
import type { ProcedureRecords } from '../procedure/procedure-data';
import { printStylesheet } from './print-stylesheet';
import { writeHtml } from './write-html';

/** The document of one revision as a complete page for the host to print or to turn into a PDF; `null` when it is missing. */
export async function procedureHtml(
  records: ProcedureRecords,
  revisionId: string,
  day: Day,
  labels: DocumentLabels,
): Promise<string | null> {
  const model = await buildProcedure(records, revisionId, day, labels, false);
  return model === null ? null : writeHtml(model, printStylesheet());
}
