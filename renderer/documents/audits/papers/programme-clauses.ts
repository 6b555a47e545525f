import type { AuditeeId } from '../../../core/audits/auditee';
import type { AuditProgramme } from '../../../core/audits/programme';
import { clausesOf } from '../../../core/audits/programme/coverage-gaps';
import { answersFor } from '../../../core/audits/programme/proposed-clause-parts';
import type { Day } from '../../../core/calendar/day';
import { cell, centred } from '../../model/build-blocks';
import type { TableBlock, TableRow } from '../../model/table-blocks';
import type { PaperContext } from '../audit-records';
import { clauseTitle, editionOf, inOrder } from '../parts/edition';
import { auditeeName, auditeeShort } from '../parts/names';

const NUMBER_WIDTH = 20;
const TITLE_WIDTH = 62;
const TEXT_WIDTH = 252;

/** Clauses of the standard by auditee, grouped by chapter, with the legend; clauses that concern nobody carry a dash. */
export function clauseTable(programme: AuditProgramme, namesOn: Day, context: PaperContext): TableBlock {
  const { labels } = context;
  const { auditees } = programme;
  const width = Math.min(22, (TEXT_WIDTH - NUMBER_WIDTH - TITLE_WIDTH) / Math.max(auditees.length, 1));
  const clauses = clausesShown(programme, context);
  const excluded = clauses.filter((clause) => !programme.clauses.some((part) => part.clause === clause));
  const chapters = [...Map.groupBy(clauses, (clause) => clause.split('.')[0] ?? clause)];
  const shorts = auditees
    .map((auditee) => ({
      short: auditeeShort(auditee, namesOn, context),
      name: auditeeName(auditee, namesOn, context),
    }))
    .filter(({ short, name }) => short !== name);
  return {
    kind: 'table',
    widths: [NUMBER_WIDTH, null, ...auditees.map(() => width)],
    head: [
      labels('programme.clause'),
      labels('programme.clauseTitle', { edition: editionOf(context)?.code ?? '' }).trim(),
      ...auditees.map((auditee) => auditeeShort(auditee, namesOn, context)),
    ],
    rows: chapters.flatMap(([chapter, group]): TableRow[] => [
      {
        kind: 'group',
        cells: [
          {
            lines: [[{ text: `${chapter}. ${clauseTitle(chapter, context)}`, bold: true }]],
            span: auditees.length + 2,
            heads: true,
          },
        ],
      },
      ...group.map((clause) => clauseRow(clause, programme, excluded.includes(clause), context)),
    ]),
    size: 11,
    dense: true,
    notes: [
      [
        {
          text: [
            labels('programme.clauseLegend'),
            excluded.length === 0 ? '' : labels('programme.clauseExcluded', { clauses: excluded.join('; ') }),
            ...shorts.map((pair) => labels('programme.short', pair)),
          ]
            .filter((text) => text !== '')
            .join(' '),
        },
      ],
    ],
  };
}

/** Clauses of the matrix, and those of the second level that nothing of it answers for. */
export function clausesShown(programme: AuditProgramme, context: PaperContext): readonly string[] {
  const own = clausesOf(programme);
  const level = editionOf(context)?.clauses.map(({ number }) => number) ?? [];
  const others = level.filter(
    (number) =>
      number.split('.').length === 2 && !own.some((one) => answersFor(one, number) || answersFor(number, one)),
  );
  return inOrder([...own, ...others]);
}

function clauseRow(clause: string, programme: AuditProgramme, excluded: boolean, context: PaperContext): TableRow {
  const mark = (auditee: AuditeeId) => {
    if (excluded) return context.labels('programme.excluded');
    const part = programme.clauses.find((one) => one.clause === clause && one.auditee === auditee)?.part;
    return part === undefined ? '' : context.labels(`programme.${part}`);
  };
  return {
    kind: 'plain',
    cells: [
      centred(clause),
      cell(clauseTitle(clause, context)),
      ...programme.auditees.map((auditee) => centred(mark(auditee))),
    ],
  };
}
