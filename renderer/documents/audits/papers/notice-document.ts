import type { Day } from '../../../core/calendar/day';
import { agencyNameAt } from '../../../core/organisation/names-at';
import { cell, centred, paragraphs } from '../../model/build-blocks';
import type { DocumentModel } from '../../model/document-model';
import type { TableBlock, TableRow } from '../../model/table-blocks';
import type { AuditLabels } from '../audit-labels';
import { type AuditData, type AuditRecords, auditData } from '../audit-records';
import { auditModel } from '../parts/audit-model';
import { dayOfWeek, period } from '../parts/dates';
import { joined, lowered, raised, sentence } from '../parts/lists';
import { leadName, personName, personNames, procedureCodes, teamInOrder } from '../parts/names';
import { officeHead, signing } from '../parts/office';
import { planStamp } from '../parts/stamps';
import { standingEvent } from '../parts/standing-event';
import { sittingName, sittingsInOrder } from './plan-blocks';

/** The notice to the audited units: when, by whom, what to prepare; `null` when the audit or the agency is missing. */
export function noticeDocument(
  records: AuditRecords,
  auditId: string,
  day: Day,
  labels: AuditLabels,
): DocumentModel | null {
  const data = auditData(records, auditId, day, labels);
  if (data === null) return null;
  const { audit, agency } = data;
  const notified = standingEvent(audit, 'notified');
  const namesOn = notified?.signedOn ?? day;
  const names = agencyNameAt(agency, namesOn);
  const scope = audit.scope.trim() === '' ? labels('programme.notEntered') : sentence(audit.scope);
  return auditModel(
    {
      title: `${labels('notice.type')} ${audit.code}`,
      stamp: planStamp(data),
      namesOn,
      form: null,
      sections: [
        {
          orientation: 'portrait',
          size: 13,
          head: 'number',
          restarts: false,
          blocks: [
            officeHead('notice', names, { number: null, date: notified?.signedOn ?? null }, data),
            { kind: 'kind-title', name: labels('notice.type'), about: aboutText(data) },
            ...paragraphs(labels('notice.intro', { agency: names.name, code: audit.code })),
            ...paragraphs(labels('notice.when', { text: period(audit.from, audit.to, labels) })),
            ...paragraphs(labels('notice.team', { text: teamText(data) })),
            ...paragraphs(labels('notice.scope', { text: scope })),
            { kind: 'paragraph', style: 'lead', line: [{ text: labels('notice.schedule') }] },
            noticeTable(data),
            ...paragraphs(`${labels('notice.closing', { lead: leadName(audit, data) })}${labels('end')}`),
            signing(
              notified,
              names.headTitle,
              [labels('sign.units'), labels('sign.leaders'), labels('sign.team'), labels('sign.file')],
              data,
            ),
          ],
        },
      ],
    },
    data,
  );
}

function aboutText({ audit: { title }, labels }: AuditData): string {
  return title.trim() === '' ? labels('notice.subject') : labels('notice.subjectOf', { title: lowered(title) });
}

/** The team in one line: the lead, then the others with their parts. */
export function teamText(data: AuditData): string {
  const { audit, labels } = data;
  if (audit.team.length === 0) return labels('plan.noTeam');
  return joined(
    teamInOrder(audit).map(({ personId, part }) => {
      const name = personName(personId, data);
      if (part === 'lead') return labels('report.teamLead', { name });
      return part === 'auditor' ? name : labels('report.teamOther', { part: labels(`part.${part}`), name });
    }),
  );
}

/** Code of an audit with its title in brackets. */
export function codeWithTitle({ audit: { code, title } }: Pick<AuditData, 'audit'>): string {
  return title.trim() === '' ? code : `${code} (${title.trim()})`;
}

/** The sittings of each day: hours, who is visited, what about, which procedures' records to have at hand. */
function noticeTable(data: AuditData): TableBlock {
  const { audit, labels } = data;
  const days = Map.groupBy(
    sittingsInOrder(audit).filter(({ kind }) => kind !== 'team'),
    ({ day }) => day,
  );
  return {
    kind: 'table',
    widths: [22, 42, null, 30, 29],
    head: [
      labels('notice.hours'),
      labels('notice.auditee'),
      labels('notice.content'),
      labels('notice.prepare'),
      labels('notice.auditors'),
    ],
    rows: [...days].flatMap(([day, sittings]): TableRow[] => [
      {
        kind: 'group',
        cells: [{ lines: [[{ text: raised(dayOfWeek(day, labels)), bold: true }]], span: 5, heads: true }],
      },
      ...sittings.map((sitting): TableRow => {
        const { from, to, kind, subject, procedureIds, auditorIds } = sitting;
        return {
          kind: 'plain',
          cells: [
            centred(`${from}-${to}`),
            cell(sittingName(sitting, data)),
            cell(subject.trim() === '' ? labels(`kind.${kind}`) : subject),
            cell(procedureCodes(procedureIds, data)),
            cell(
              auditorIds.length === 0 && kind !== 'auditee' ? labels('who.wholeTeam') : personNames(auditorIds, data),
            ),
          ],
        };
      }),
    ]),
    size: 11,
    dense: true,
  };
}
