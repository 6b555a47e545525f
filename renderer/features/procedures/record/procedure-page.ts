import type { Day } from '../../../core/calendar/day';
import type { WorkspaceState } from '../../../data/record-types';
import { procedureHtml } from '../../../documents/html/procedure-html';
import { documentWords } from '../../../strings/document-words';

/** The printed page of a revision with its flowcharts, always in Vietnamese; `null` when the revision is gone. Needs a window. */
export async function procedurePage(state: WorkspaceState, revisionId: string, day: Day): Promise<string | null> {
  return procedureHtml(state, revisionId, day, documentWords());
}
