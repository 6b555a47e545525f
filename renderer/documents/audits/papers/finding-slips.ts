import { walkOrder } from '../../../core/audits/answers/walk-items';
import type { ChecklistItem } from '../../../core/audits/checklist-item';
import { auditeeOf, procedureOf } from '../../../core/audits/results/group-items';
import { type Day, formatDay } from '../../../core/calendar/day';
import { timesRaised } from '../../../core/nonconformities/count-nonconformities';
import { nonconformityOf } from '../../../core/nonconformities/nonconformity-links';
import { fact } from '../../model/build-blocks';
import type { Block, DocumentModel, Section } from '../../model/document-model';
import type { Fact, FactsBlock, Photo, SignaturesBlock } from '../../model/form-blocks';
import type { Line } from '../../model/line';
import type { AuditLabels } from '../audit-labels';
import { type AuditData, type AuditRecords, auditData } from '../audit-records';
import { evidenceLines } from '../parts/answer-lines';
import { auditModel } from '../parts/audit-model';
import { inOrder } from '../parts/edition';
import { formParts } from '../parts/form-in-force';
import { clauseList } from '../parts/lists';
import { auditeeName, personName, personNames, procedureCode } from '../parts/names';
import { resultStamp } from '../parts/stamps';
import { codeWithTitle } from './notice-document';

/** Room between choices on a line: blanks that no program runs together. */
const GAP = '\u2003';

/** A picture kept as evidence, by its attachment. */
export type EvidencePictures = ReadonlyMap<string, Pick<Photo, 'type' | 'bytes' | 'dots'>>;

/** Which slips are wanted: of one sitting or of all, with the pictures at hand. */
export interface SlipChoice {
  readonly auditId: string;
  readonly sittingId: string | null;
  readonly pictures: EvidencePictures;
}

/** Questions that get a slip, in the order of the sittings: every nonconformity, and whatever else has a finding. */
export function itemsWithSlip(data: Pick<AuditData, 'audit' | 'items'>): readonly ChecklistItem[] {
  return walkOrder(data).filter(({ answer, finding }) => answer.result === 'nonconform' || finding !== null);
}

/** Slips of findings, one a page, pictures of the evidence after them; `null` when the audit or the agency is missing or nothing was found. */
export function findingSlips(
  records: AuditRecords,
  { auditId, sittingId, pictures }: SlipChoice,
  day: Day,
  labels: AuditLabels,
): DocumentModel | null {
  const data = auditData(records, auditId, day, labels);
  if (data === null) return null;
  const items = itemsWithSlip(data).filter((item) => sittingId === null || item.sittingId === sittingId);
  if (items.length === 0) return null;
  return auditModel(
    {
      title: `${labels('slip.title')} ${data.audit.code}`,
      stamp: resultStamp(data),
      namesOn: data.audit.from,
      form: formParts('slip', data),
      sections: items.flatMap((item): Section[] => {
        const photos = photosOf(item, pictures, data);
        const page = { orientation: 'portrait', size: 13, head: 'running' } as const;
        return [
          { ...page, restarts: true, blocks: slipBlocks(item, data) },
          ...(photos.length === 0
            ? []
            : [
                {
                  ...page,
                  restarts: false,
                  blocks: [
                    { kind: 'form-title', title: labels('slip.pictures'), below: '' } as const,
                    { kind: 'photos', width: 80, height: 95, photos } as const,
                  ],
                },
              ]),
        ];
      }),
    },
    data,
  );
}

function slipBlocks(item: ChecklistItem, data: AuditData): readonly Block[] {
  const { labels } = data;
  const { finding } = item;
  const written = (text: string | undefined) => (text?.trim() ? text : labels('slip.notWritten'));
  return [
    { kind: 'form-title', title: labels('slip.title'), below: labels('slip.below') },
    headFacts(item, data),
    {
      kind: 'part',
      title: labels('slip.describe'),
      content: [
        facts([
          fact(labels('slip.requirement'), written(finding?.requirement || item.words.requirement)),
          fact(labels('slip.evidence'), written(finding?.evidence)),
          ...sourceFacts(item, data),
          fact(labels('slip.statement'), written(finding?.statement)),
        ]),
      ],
    },
    {
      kind: 'part',
      title: labels('slip.grade'),
      content: [
        facts([
          { label: labels('slip.grading'), lines: [gradingLine(item, data)] },
          { label: labels('slip.repeated'), lines: [repeatedLine(item, data)] },
        ]),
      ],
    },
    {
      kind: 'part',
      title: labels('slip.say'),
      content: [facts(agreementFacts(item, data)), signatures(item, data)],
    },
  ];
}

/** Evidence beside what the finding itself says of it; nothing when there is no more. */
function sourceFacts(item: ChecklistItem, data: AuditData): readonly Fact[] {
  const said = item.finding?.evidence.trim() ?? '';
  const more = evidenceLines(item, data).filter((line) => line.trim() !== said);
  return more.length === 0 ? [] : [fact(data.labels('slip.sources'), more.join('\n'))];
}

function headFacts(item: ChecklistItem, data: AuditData): FactsBlock {
  const { audit, records, labels } = data;
  const raised = nonconformityOf(item, records.nonconformity.values());
  const sitting = audit.sittings.find(({ id }) => id === item.sittingId);
  const foundOn = raised?.foundOn ?? sitting?.day ?? audit.to;
  const clauses = clauseList(inOrder(item.words.clauses));
  return {
    kind: 'facts',
    widths: [34, null, 34, null],
    rows: [
      [
        {
          label: labels('slip.number'),
          lines: [[{ text: raised?.code ?? labels('slip.noNumber'), bold: raised !== null }]],
        },
        fact(labels('slip.question'), item.code),
      ],
      [
        fact(labels('slip.auditee'), auditeeName(auditeeOf(item, audit), foundOn, data)),
        fact(labels('slip.foundOn'), formatDay(foundOn)),
      ],
      [
        fact(labels('slip.procedure'), procedureCode(procedureOf(item), data)),
        fact(labels('slip.clauses'), clauses === '' ? labels('slip.noClauses') : clauses),
      ],
      [fact(labels('slip.audit'), codeWithTitle(data))],
    ],
  };
}

function gradingLine({ answer }: ChecklistItem, { labels }: AuditData): Line {
  const gradings = ['major', 'minor', 'observation', 'opportunity'] as const;
  return gradings.map((grading, index) => ({
    text: `${labels(`grading.${grading}`)}${index === gradings.length - 1 ? '' : GAP}`,
    check: answer.grading === grading,
  }));
}

function repeatedLine(item: ChecklistItem, { records, labels }: AuditData): Line {
  const all = [...records.nonconformity.values()];
  const raised = nonconformityOf(item, all);
  const times = raised === null ? null : timesRaised(raised, all);
  return [
    {
      text: `${labels('slip.repeatedYes', { times: times !== null && times > 1 ? times : '...' })}${GAP}`,
      check: (times ?? 0) > 1,
    },
    { text: labels('slip.repeatedNo'), check: times === 1 },
  ];
}

function agreementFacts({ finding }: ChecklistItem, { labels }: AuditData): readonly Fact[] {
  const agreement = finding?.agreement ?? { type: 'not-asked' };
  const said = agreement.type !== 'not-asked';
  return [
    {
      label: labels('slip.agreement'),
      lines: [
        [
          { text: `${labels('agreement.agreed')}${GAP}`, check: agreement.type === 'agreed' },
          { text: labels('agreement.disagreed'), check: agreement.type === 'disagreed' },
        ],
      ],
    },
    fact(labels('slip.by'), said ? agreement.by : ''),
    fact(labels('slip.on'), said ? formatDay(agreement.on) : ''),
    fact(labels('slip.opinion'), agreement.type === 'disagreed' ? agreement.opinion : ''),
  ];
}

function signatures(item: ChecklistItem, data: AuditData): SignaturesBlock {
  const { audit, labels } = data;
  const { answeredBy } = item.answer;
  const sitting = audit.sittings.find(({ id }) => id === item.sittingId);
  const auditor =
    answeredBy === null
      ? sitting?.auditorIds.length === 1
        ? personNames(sitting.auditorIds, data)
        : ''
      : personName(answeredBy, data);
  const agreement = item.finding?.agreement ?? { type: 'not-asked' };
  const said = agreement.type !== 'not-asked';
  const by = said ? agreement.by : '';
  const saidOn = said ? labels('sign.on', { date: formatDay(agreement.on) }) : labels('sign.blankDay');
  return {
    kind: 'signatures',
    places: [
      { role: labels('sign.auditor'), note: labels('sign.how'), name: auditor, dated: labels('sign.blankDay') },
      { role: labels('sign.confirmed'), note: labels('sign.how'), name: by, dated: saidOn },
    ],
  };
}

function photosOf(item: ChecklistItem, pictures: EvidencePictures, { records, labels }: AuditData): readonly Photo[] {
  return item.answer.evidence
    .flatMap((evidence) => {
      if (evidence.type !== 'file') return [];
      const picture = pictures.get(evidence.attachmentId);
      return picture === undefined
        ? []
        : [{ picture, name: records.attachment.get(evidence.attachmentId)?.name ?? '' }];
    })
    .map(({ picture, name }, index) => {
      const caption = labels('slip.picture', { number: index + 1, name, code: item.code });
      return { ...picture, caption, alt: caption };
    });
}

function facts(list: readonly Fact[]): FactsBlock {
  return { kind: 'facts', widths: [40, null], rows: list.map((one) => [one]) };
}
