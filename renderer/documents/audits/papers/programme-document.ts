import { defaultNotice } from '../../../core/audits/lifecycle/notice';
import type { AuditProgramme } from '../../../core/audits/programme';
import { type Day, formatDay } from '../../../core/calendar/day';
import { agencyNameAt } from '../../../core/organisation/names-at';
import type { DocumentModel, ParagraphBlock } from '../../model/document-model';
import type { AuditLabels } from '../audit-labels';
import { type AuditRecords, type PaperContext, paperContext } from '../audit-records';
import { auditModel } from '../parts/audit-model';
import { joined, sentence } from '../parts/lists';
import { officeHead, signing } from '../parts/office';
import { programmeStamp } from '../parts/stamps';
import { clauseTable } from './programme-clauses';
import { programmeGaps } from './programme-gaps';
import { monthTable, slotTable } from './programme-tables';

/** The audit programme of one year: matrix of months, contents, clauses, and what it leaves out; `null` when it or the agency is missing. */
export function programmeDocument(
  records: AuditRecords,
  programmeId: string,
  day: Day,
  labels: AuditLabels,
): DocumentModel | null {
  const context = paperContext(records, day, labels);
  const programme = records.auditProgramme.get(programmeId);
  if (context === null || programme === undefined) return null;
  const { year, number, date, approval } = programme;
  const namesOn = date ?? approval?.signedOn ?? day;
  const names = agencyNameAt(context.agency, namesOn);
  const next = counter();
  const slots = slotTable(programme, namesOn, context);
  const recipients = [labels('sign.leaders'), labels('sign.units'), labels('sign.committee'), labels('sign.file')];
  return auditModel(
    {
      title: `${labels('programme.type')} ${labels('programme.subject', { year })}`,
      stamp: programmeStamp(programme, context),
      namesOn,
      form: null,
      sections: [
        {
          orientation: 'landscape',
          size: 13,
          head: 'number',
          restarts: false,
          blocks: [
            officeHead('programme', names, { number, date }, context),
            { kind: 'kind-title', name: labels('programme.type'), about: labels('programme.subject', { year }) },
            ...(programme.basis.length === 0
              ? []
              : [{ kind: 'grounds', items: groundsOf(programme, context) } as const]),
            ...aims(programme, next, context),
            lead(labels('programme.months', { n: next() })),
            monthTable(programme, namesOn, context),
            ...(slots === null ? [] : [lead(labels('programme.slots', { n: next() })), slots]),
            lead(labels('programme.gaps', { n: next() })),
            ...programmeGaps(programme, namesOn, context),
            { ...lead(labels('programme.clauseTable', { n: next() })), newPage: true },
            clauseTable(programme, namesOn, context),
            body(
              `${labels('programme.closing', { days: String(defaultNotice.days).padStart(2, '0') })}${labels('end')}`,
            ),
            signing(approval, names.headTitle, recipients, context),
          ],
        },
      ],
    },
    context,
  );
}

function aims(
  { objectives, scope, criteria, cycle }: AuditProgramme,
  next: () => number,
  { labels }: PaperContext,
): readonly ParagraphBlock[] {
  const item = (word: 'objectives' | 'scope' | 'criteria' | 'cycle', text: string): ParagraphBlock => ({
    kind: 'paragraph',
    style: 'body',
    line: [
      { text: labels(`programme.${word}`, { n: next() }), bold: true },
      { text: ` ${text.trim() === '' ? labels('programme.notEntered') : sentence(text)}` },
    ],
  });
  return [
    item('objectives', joined(objectives)),
    item('scope', scope),
    item('criteria', joined(criteria)),
    item('cycle', labels('programme.cycleText', { from: formatDay(cycle.from), to: formatDay(cycle.to) })),
  ];
}

/** What the programme rests on, each with the word that opens a ground. */
function groundsOf({ basis }: AuditProgramme, { labels }: PaperContext): readonly string[] {
  const word = labels('programme.basis');
  return basis.map((text) => (text.startsWith(word) ? text : `${word} ${text}`));
}

function counter(): () => number {
  let at = 0;
  return () => {
    at += 1;
    return at;
  };
}

function lead(text: string): ParagraphBlock {
  return { kind: 'paragraph', style: 'lead', line: [{ text, bold: true }] };
}

function body(text: string): ParagraphBlock {
  return { kind: 'paragraph', style: 'body', line: [{ text }] };
}
