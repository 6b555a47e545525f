import { earlierFindings } from '../../../core/audits/results/earlier-findings';
import type { Day } from '../../../core/calendar/day';
import { itemsToRaise } from '../../../core/nonconformities/raise-nonconformities';
import { agencyNameAt } from '../../../core/organisation/names-at';
import { cell, centred, heading, paragraphs } from '../../model/build-blocks';
import type { Block, DocumentModel } from '../../model/document-model';
import type { TableCell } from '../../model/table-blocks';
import type { AuditLabels } from '../audit-labels';
import { type AuditData, type AuditRecords, auditData, itemsByAudit } from '../audit-records';
import { auditModel } from '../parts/audit-model';
import { auditeeName, leadName } from '../parts/names';
import { officeHead } from '../parts/office';
import { planStamp } from '../parts/stamps';
import { statementOf } from './report-history';

const ROOM = 22;

/** Minutes of a follow-up: slips of this audit with room for what was done, and what the last one left; `null` when the audit or the agency is missing. */
export function followUpDocument(
  records: AuditRecords,
  auditId: string,
  day: Day,
  labels: AuditLabels,
): DocumentModel | null {
  const data = auditData(records, auditId, day, labels);
  if (data === null) return null;
  const { audit, agency } = data;
  const names = agencyNameAt(agency, day);
  const place = (role: string, name: string) => ({ role, note: labels('sign.how'), name, dated: '' });
  const intro = labels('followUp.intro', { blank: labels('followUp.blankDay'), code: audit.code, title: audit.title });
  return auditModel(
    {
      title: `${labels('followUp.type')} ${audit.code}`,
      stamp: planStamp(data),
      namesOn: day,
      form: null,
      sections: [
        {
          orientation: 'portrait',
          size: 13,
          head: 'number',
          restarts: false,
          blocks: [
            officeHead('minutes', names, { number: null, date: null }, data),
            { kind: 'kind-title', name: labels('followUp.type'), about: labels('followUp.subject') },
            ...paragraphs(intro),
            heading(1, labels('followUp.raised')),
            ...raisedBlocks(data),
            heading(1, labels('followUp.earlier')),
            ...earlierBlocks(data),
            heading(1, labels('followUp.opinions')),
            ...paragraphs(`${labels('followUp.opinionLine')}\n${labels('followUp.opinionLine')}`),
            ...paragraphs(`${labels('followUp.closing')}${labels('end')}`),
            {
              kind: 'signatures',
              places: [place(labels('sign.auditee'), ''), place(labels('sign.lead'), leadName(audit, data))],
            },
          ],
        },
      ],
    },
    data,
  );
}

function raisedBlocks(data: AuditData): readonly Block[] {
  const { nonconformities, labels, day } = data;
  const left = itemsToRaise(data).length;
  const note = left === 0 ? [] : paragraphs(labels('followUp.notRaised', { number: left }));
  if (nonconformities.length === 0) return [...paragraphs(labels('followUp.none')), ...note];
  return [
    {
      kind: 'table',
      widths: [27, 28, 40, 13, null, 24],
      head: heads(data, labels('followUp.number')),
      rows: nonconformities.map(({ code, auditee, statement, grading }) => ({
        kind: 'plain',
        height: ROOM,
        cells: [
          centred(code),
          cell(auditeeName(auditee, day, data)),
          cell(statement),
          centred(labels(`level.${grading}`)),
          cell(''),
          outcomeBoxes(data),
        ],
      })),
      size: 11,
    },
    ...note,
  ];
}

function earlierBlocks(data: AuditData): readonly Block[] {
  const { records, labels, day } = data;
  const found = earlierFindings(data, data.others, itemsByAudit(records));
  if (found.length === 0) return paragraphs(labels('followUp.noEarlier'));
  return [
    {
      kind: 'table',
      widths: [22, 30, null, 36, 20],
      head: [
        labels('followUp.foundIn'),
        labels('followUp.auditee'),
        labels('followUp.statement'),
        labels('followUp.checked'),
        labels('followUp.carried'),
      ],
      rows: found.map(({ auditId, itemId, auditee, checkedBy, outcome, carried }) => {
        const check = checkedBy === null ? undefined : records.checklistItem.get(checkedBy);
        const said =
          check === undefined ? labels('followUp.notChecked') : `${check.code}\n${labels(`result.${outcome}`)}`;
        return {
          kind: 'plain',
          cells: [
            centred(records.audit.get(auditId)?.code ?? ''),
            cell(auditeeName(auditee, day, data)),
            cell(statementOf(records.checklistItem.get(itemId))),
            centred(said),
            centred(String(carried)),
          ],
        };
      }),
      size: 11,
    },
  ];
}

function heads({ labels }: AuditData, first: string): readonly string[] {
  return [
    first,
    labels('followUp.auditee'),
    labels('followUp.statement'),
    labels('followUp.grading'),
    labels('followUp.action'),
    labels('followUp.outcome'),
  ];
}

function outcomeBoxes({ labels }: AuditData): TableCell {
  return {
    lines: [[{ text: labels('followUp.done'), check: false }], [{ text: labels('followUp.notDone'), check: false }]],
  };
}
