import { walkOrder } from '../../../core/audits/answers/walk-items';
import type { AuditResults } from '../../../core/audits/results/audit-results';
import { auditeeOf } from '../../../core/audits/results/group-items';
import { type Day, formatDay } from '../../../core/calendar/day';
import { nonconformityOf } from '../../../core/nonconformities/nonconformity-links';
import { cell, centred, paragraphs } from '../../model/build-blocks';
import type { Block } from '../../model/document-model';
import type { Line } from '../../model/line';
import type { AuditData } from '../audit-records';
import { inOrder } from '../parts/edition';
import { clauseList, joined, sentence } from '../parts/lists';
import { auditeeName } from '../parts/names';

/** Nonconformities of an audit, each with its slip as far as one was raised. */
export function nonconformityBlocks(namesOn: Day, data: AuditData): readonly Block[] {
  const { audit, records, labels } = data;
  const found = walkOrder(data).filter(({ answer }) => answer.result === 'nonconform');
  if (found.length === 0) return paragraphs(labels('report.none'));
  return [
    {
      kind: 'table',
      widths: [27, 30, null, 42, 15],
      head: [
        labels('report.slip'),
        labels('report.auditee'),
        labels('report.statement'),
        labels('report.basis'),
        labels('report.grading'),
      ],
      rows: found.map((item) => {
        const { grading } = item.answer;
        const graded = grading === 'major' || grading === 'minor' ? labels(`level.${grading}`) : labels('grading.none');
        return {
          kind: 'plain',
          cells: [
            centred(nonconformityOf(item, records.nonconformity.values())?.code ?? item.code),
            cell(auditeeName(auditeeOf(item, audit), namesOn, data)),
            cell(item.finding?.statement.trim() || labels('report.notWritten')),
            cell(
              joined([item.finding?.requirement || item.words.requirement, clauseList(inOrder(item.words.clauses))]),
            ),
            centred(graded),
          ],
        };
      }),
      size: 11,
    },
  ];
}

/** Observations and opportunities, in the words of the finding, else of the note, else of the question. */
export function remarkBlocks(namesOn: Day, data: AuditData): readonly Block[] {
  const { audit, labels } = data;
  const lines = walkOrder(data).flatMap((item): Line[] => {
    const { grading, note } = item.answer;
    if (grading !== 'observation' && grading !== 'opportunity') return [];
    const text =
      [item.finding?.statement ?? '', note, item.words.question].map((one) => one.trim()).find(Boolean) ?? '';
    const auditee = auditeeName(auditeeOf(item, audit), namesOn, data);
    return [
      [{ text: labels('report.remark', { grading: labels(`grading.${grading}`), auditee, code: item.code, text }) }],
    ];
  });
  return lines.length === 0 ? paragraphs(labels('report.none')) : [{ kind: 'list', items: lines }];
}

/** Good practices found, then what the lead adds. */
export function strengthBlocks({ strengths }: AuditResults, namesOn: Day, data: AuditData): readonly Block[] {
  const { labels } = data;
  const found = strengths.map(({ text, auditee }) =>
    labels('report.strength', { text: text.replace(/[.;]+$/, ''), auditee: auditeeName(auditee, namesOn, data) }),
  );
  return listOf([...found, ...(data.audit.report?.strengths ?? [])], data);
}

/** Findings that an auditee does not share: what was found, who says what, and on which day. */
export function dissentBlocks({ dissents }: AuditResults, namesOn: Day, data: AuditData): readonly Block[] {
  const { labels } = data;
  if (dissents.length === 0) return paragraphs(labels('report.none'));
  return dissents.flatMap(({ auditee, statement, said }) => [
    ...paragraphs(
      labels('report.dissent', { auditee: auditeeName(auditee, namesOn, data), statement: sentence(statement) }),
    ),
    ...paragraphs(
      labels('report.dissentSaid', { by: said.by, on: formatDay(said.on), opinion: sentence(said.opinion) }),
    ),
  ]);
}

/** Written lines with a dash in front; the word for "none" where nothing was written. */
export function listOf(texts: readonly string[], { labels }: AuditData): readonly Block[] {
  const lines = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (lines.length === 0) return paragraphs(labels('report.none'));
  return [{ kind: 'list', items: lines.map((text): Line => [{ text: sentence(text) }]) }];
}
