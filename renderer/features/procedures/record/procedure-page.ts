import type { Day } from '../../../core/calendar/day';
import type { WorkspaceState } from '../../../data/record-types';
import { casePicture } from '../../../documents/flowcharts/case-picture';
import printCss from '../../../documents/html/print.css?url';
import { writeHtml } from '../../../documents/html/write-html';
import type { Picture } from '../../../documents/model/document-model';
import { procedureData } from '../../../documents/procedure/procedure-data';
import { procedureDocument } from '../../../documents/procedure/procedure-document';
import { documentWords } from '../../../strings/document-words';

/** The printed page of a revision with its flowcharts, always in Vietnamese; `null` when the revision is gone. Needs a window. */
export async function procedurePage(state: WorkspaceState, revisionId: string, day: Day): Promise<string | null> {
  const data = procedureData(state, revisionId, day);
  if (data === null) return null;
  const labels = documentWords();
  const areaClass = data.agency.areaClasses[0]?.id ?? '';
  const pictures = new Map<string, Picture>();
  for (const one of data.revision.content.cases) {
    const hasSteps = one.stages.some(({ steps }) => steps.length > 0);
    const picture = hasSteps ? await casePicture(one, { labels, areaClass, png: false }) : null;
    if (picture !== null) pictures.set(one.id, picture);
  }
  return writeHtml(procedureDocument(data, labels, pictures), new URL(printCss, document.baseURI).href);
}
