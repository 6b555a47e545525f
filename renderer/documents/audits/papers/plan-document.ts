import type { Day } from '../../../core/calendar/day';
import { agencyNameAt } from '../../../core/organisation/names-at';
import { heading, paragraphs } from '../../model/build-blocks';
import type { Block, DocumentModel } from '../../model/document-model';
import type { AuditLabels } from '../audit-labels';
import { type AuditData, type AuditRecords, auditData } from '../audit-records';
import { auditModel } from '../parts/audit-model';
import { joined, sentence } from '../parts/lists';
import { personName } from '../parts/names';
import { officeHead, signing } from '../parts/office';
import { reference } from '../parts/reference';
import { planStamp } from '../parts/stamps';
import { standingEvent } from '../parts/standing-event';
import { scheduleTable, sittingName, teamTable } from './plan-blocks';

/** The plan of an audit: aims, team, schedule by day; `null` when it or the agency is missing. */
export function planDocument(
  records: AuditRecords,
  auditId: string,
  day: Day,
  labels: AuditLabels,
): DocumentModel | null {
  const data = auditData(records, auditId, day, labels);
  if (data === null) return null;
  const { audit, agency } = data;
  const approved = standingEvent(audit, 'approved');
  const namesOn = approved?.signedOn ?? day;
  const names = agencyNameAt(agency, namesOn);
  const recipients = [
    labels('sign.leaders'),
    labels('sign.units'),
    labels('sign.team'),
    labels('sign.committee'),
    labels('sign.file'),
  ];
  return auditModel(
    {
      title: `${labels('plan.type')} ${audit.code}`,
      stamp: planStamp(data),
      namesOn,
      form: null,
      sections: [
        {
          orientation: 'portrait',
          size: 14,
          head: 'number',
          restarts: false,
          blocks: [
            officeHead('plan', names, { number: null, date: approved?.signedOn ?? null }, data),
            { kind: 'kind-title', name: labels('plan.type'), about: aboutOf(data) },
            ...paragraphs(introOf(data, names)),
            ...planBlocks(data),
            heading(1, labels('plan.execution')),
            ...paragraphs(labels('plan.prepare')),
            ...paragraphs(labels('plan.reporting')),
            ...paragraphs(`${labels('plan.closing')}${labels('end')}`),
            signing(approved, names.headTitle, recipients, data),
          ],
        },
      ],
    },
    data,
  );
}

/** Aims, team, schedule and the reasons for auditors near to what they audit: the same in a plan and in its annex. */
export function planBlocks(data: AuditData): readonly Block[] {
  const { audit, labels } = data;
  const said = (text: string) => (text.trim() === '' ? labels('programme.notEntered') : sentence(text));
  return [
    heading(1, labels('plan.aims')),
    ...paragraphs(labels('plan.objectives', { text: said(joined(audit.objectives)) })),
    ...paragraphs(labels('plan.scope', { text: said(audit.scope) })),
    ...paragraphs(labels('plan.criteria', { text: said(joined(audit.criteria)) })),
    ...(audit.combinedWith === '' ? [] : paragraphs(labels('plan.combined', { text: sentence(audit.combinedWith) }))),
    heading(1, labels('plan.team')),
    ...(audit.team.length === 0 ? paragraphs(labels('plan.noTeam')) : [teamTable(data)]),
    heading(1, labels('plan.schedule')),
    ...(audit.sittings.length === 0 ? paragraphs(labels('plan.noSittings')) : [scheduleTable(data)]),
    ...overrideBlocks(data),
  ];
}

/** What the audit is called: its own title, else what every plan is about. */
export function aboutOf({ audit: { title }, labels }: AuditData): string {
  return title.trim() === '' ? labels('plan.subject') : title.trim();
}

function introOf({ audit, programme, agency, labels, day }: AuditData, names: ReturnType<typeof agencyNameAt>): string {
  const common = { agency: names.name, code: audit.code };
  if (programme === null) return labels('plan.introAlone', common);
  const own = agencyNameAt(agency, programme.date ?? day);
  const cited = reference('programme', own, programme, { labels });
  return labels('plan.intro', { ...common, programme: cited, year: programme.year });
}

function overrideBlocks(data: AuditData): readonly Block[] {
  const { audit, labels } = data;
  const lines = audit.sittings.flatMap((sitting) =>
    sitting.overrides.map(({ personId, reason }) => [
      {
        text: labels('plan.override', { name: personName(personId, data), where: sittingName(sitting, data), reason }),
      },
    ]),
  );
  if (lines.length === 0) return [];
  return [
    { kind: 'paragraph', style: 'lead', line: [{ text: `${labels('plan.reasons')}:` }] },
    { kind: 'list', items: lines },
  ];
}
