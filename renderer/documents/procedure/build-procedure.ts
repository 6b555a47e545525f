import type { Day } from '../../core/calendar/day';
import { stepsOf } from '../../core/procedures/edit/step-order';
import { areaClassesOf } from '../../core/procedures/totals/case-totals';
import { casePicture } from '../flowcharts/case-picture';
import type { DocumentLabels } from '../labels';
import type { DocumentModel, Picture } from '../model/document-model';
import { type ProcedureRecords, procedureData } from './procedure-data';
import { procedureDocument } from './procedure-document';

/**
 * Gathers, draws and lays out the document of one revision as of `day`; `null` when the revision is missing.
 * @param png whether pictures are needed as PNG too, as Word needs them. Needs a window, for the flowcharts.
 */
export async function buildProcedure(
  records: ProcedureRecords,
  revisionId: string,
  day: Day,
  labels: DocumentLabels,
  png: boolean,
): Promise<DocumentModel | null> {
  const data = procedureData(records, revisionId, day);
  if (data === null) return null;
  const classes = data.agency.areaClasses.map(({ id }) => id);
  const pictures = new Map<string, Picture>();
  for (const procedureCase of data.revision.content.cases) {
    if (stepsOf(procedureCase).length === 0) continue;
    const areaClass = areaClassesOf(procedureCase, classes)[0] ?? classes[0] ?? '';
    const picture = await casePicture(procedureCase, { labels, areaClass, png });
    if (picture !== null) pictures.set(procedureCase.id, picture);
  }
  return procedureDocument(data, labels, pictures);
}
