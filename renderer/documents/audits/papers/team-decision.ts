import type { Day } from '../../../core/calendar/day';
import { agencyNameAt } from '../../../core/organisation/names-at';
import { article } from '../../model/build-blocks';
import type { Block, DocumentModel, ListBlock, Section } from '../../model/document-model';
import type { Line } from '../../model/line';
import type { AuditLabels } from '../audit-labels';
import { type AuditData, type AuditRecords, auditData } from '../audit-records';
import { auditModel } from '../parts/audit-model';
import { longDay, period } from '../parts/dates';
import { decisionBasis } from '../parts/document-codes.data';
import { lowered } from '../parts/lists';
import { personName, personUnit, teamInOrder } from '../parts/names';
import { dayLine, numberLine, officeHead, signing } from '../parts/office';
import { reference } from '../parts/reference';
import { planStamp } from '../parts/stamps';
import { standingEvent } from '../parts/standing-event';
import { aboutOf, planBlocks } from './plan-document';

type Names = ReturnType<typeof agencyNameAt>;

/** The decision that sets up the audit team, the plan as its annex; `null` when the audit or the agency is missing. */
export function teamDecision(
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
  const date = approved?.signedOn ?? null;
  return auditModel(
    {
      title: `${labels('decision.type')} ${audit.code}`,
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
            officeHead('decision', names, { number: null, date }, data),
            { kind: 'kind-title', name: labels('decision.type'), about: labels('decision.subject') },
            { kind: 'authority', text: [names.headTitle, names.name].join(' ').trim() },
            { kind: 'grounds', items: groundsOf(data) },
            { kind: 'authority', text: labels('decision.verb') },
            ...articles(data),
            signing(
              approved,
              names.headTitle,
              [labels('sign.asArticle', { number: 3 }), labels('sign.leaders'), labels('sign.file')],
              data,
            ),
          ],
        },
        annexOf(data, names, date),
      ],
    },
    data,
  );
}

/** Legal texts of the workspace that are in force on the day, then the programme and whose proposal it is. */
function groundsOf({ records, programme, agency, day, labels }: AuditData): readonly string[] {
  const texts = decisionBasis.flatMap(({ legalTextId, kind, signedOn }) => {
    const text = records.legalText.get(legalTextId);
    if (text === undefined || (text.to !== null && text.to <= day)) return [];
    const { number, issuer } = text;
    const title = lowered(text.title);
    return [labels('decision.basis', { kind, number, date: longDay(signedOn, labels), issuer, title })];
  });
  if (programme === null) return [...texts, labels('decision.proposal')];
  const names = agencyNameAt(agency, programme.date ?? day);
  const cited = reference('programme', names, programme, { labels });
  const own = labels('decision.basisProgramme', { programme: cited, agency: names.name, year: programme.year });
  return [...texts, own.replace(/\s+/g, ' '), labels('decision.proposal')];
}

function articles(data: AuditData): readonly Block[] {
  const { audit, labels } = data;
  const about = aboutOf(data);
  return [
    article(labels('decision.one'), labels('decision.oneText', { code: `${audit.code} (${about})` })),
    ...(audit.team.length === 0 ? [] : [teamList(data)]),
    article(labels('decision.two'), labels('decision.twoText', { when: period(audit.from, audit.to, labels) })),
    article(labels('decision.three'), `${labels('decision.threeText')}${labels('end')}`),
  ];
}

/** The team, a numbered line each: name, unit, part. */
function teamList(data: AuditData): ListBlock {
  const { audit, records, labels } = data;
  return {
    kind: 'list',
    items: teamInOrder(audit).map(({ personId, part }, index): Line => {
      const person = records.person.get(personId);
      const unit = person === undefined ? '' : personUnit(person, audit.from, data);
      const end = index === audit.team.length - 1 ? '.' : ';';
      const who = [personName(personId, data), unit].filter((text) => text !== '').join(', ');
      return [{ text: labels('decision.member', { who, part: labels(`part.${part}`) }) + end }];
    }),
  };
}

function annexOf(data: AuditData, names: Names, date: Day | null): Section {
  const { labels, day } = data;
  const [before = '', after = ''] = labels('decision.annexOf', { signer: signerOf(names) }).split('{number}');
  const cited: Line = [
    { text: before },
    ...numberLine('decision', names, null),
    { text: ' ' },
    ...dayLine(date, day, data),
    { text: after },
  ];
  return {
    orientation: 'portrait',
    size: 13,
    head: 'number',
    restarts: true,
    blocks: [
      { kind: 'annex-title', label: labels('decision.annex'), name: labels('decision.annexTitle'), belongs: [cited] },
      ...planBlocks(data),
    ],
  };
}

function signerOf({ headTitle, name }: Names): string {
  return [headTitle, name].filter((part) => part !== '').join(' ');
}
