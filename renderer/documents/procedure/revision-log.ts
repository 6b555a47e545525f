import { formatDay } from '../../core/calendar/day';
import type { ChangeNote } from '../../core/procedures/content';
import type { Revision } from '../../core/procedures/revision';
import type { DocumentLabels } from '../labels';
import { cell, centred } from '../model/build-blocks';
import type { TableBlock, TableRow } from '../model/table-blocks';
import type { ProcedureData } from './procedure-data';

/** What each revision up to this one changed, with its numbers and the date of its decision. */
export function revisionLog({ revision, siblings, records }: ProcedureData, labels: DocumentLabels): TableBlock {
  const upToThis = siblings.slice(0, siblings.findIndex(({ id }) => id === revision.id) + 1);
  return {
    kind: 'table',
    widths: [40, 22, null, 22, 24],
    head: [
      labels('log.request'),
      labels('log.part'),
      labels('log.description'),
      labels('log.issue'),
      labels('log.date'),
    ],
    rows: upToThis.flatMap((one, index) => {
      const decision = one.decisionId === null ? undefined : records.issuingDecision.get(one.decisionId);
      const date = decision?.date ?? null;
      return notesOf(one, index, labels).map(
        (note): TableRow => ({
          kind: 'plain',
          cells: [
            cell(note.request),
            centred(note.part),
            cell(note.description),
            centred(`${two(one.issueNo)}/${two(one.amendmentNo)}`),
            centred(date === null ? '' : formatDay(date)),
          ],
        }),
      );
    }),
  };
}

function notesOf(
  { content, origin }: Revision,
  index: number,
  labels: DocumentLabels,
): readonly Pick<ChangeNote, 'request' | 'part' | 'description'>[] {
  if (content.changeSummary.length > 0) return content.changeSummary;
  if (origin === 'declared') return [{ request: labels('log.declared'), part: labels('log.whole'), description: '' }];
  if (index > 0) return [{ request: '', part: '', description: labels('text.notEntered') }];
  return [{ request: labels('log.new'), part: labels('log.whole'), description: labels('log.first') }];
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
