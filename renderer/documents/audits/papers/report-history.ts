import type { ChecklistItem } from '../../../core/audits/checklist-item';
import { compareAudits } from '../../../core/audits/results/compare-audits';
import { earlierFindings } from '../../../core/audits/results/earlier-findings';
import type { Figures } from '../../../core/audits/results/figures';
import type { Day } from '../../../core/calendar/day';
import { cell, centred, paragraphs } from '../../model/build-blocks';
import type { Block } from '../../model/document-model';
import type { TableBlock } from '../../model/table-blocks';
import { type AuditData, itemsByAudit } from '../audit-records';
import { auditeeName } from '../parts/names';

/** How clauses do against the last audit of each auditee: counts, then every pair that changed. */
export function comparisonBlocks(namesOn: Day, data: AuditData): readonly Block[] {
  const { labels } = data;
  const cells = compareAudits(data, data.others, itemsByAudit(data.records));
  if (cells.length === 0) return paragraphs(labels('report.notCompared'));
  const of = (trend: (typeof cells)[number]['trend']) => cells.filter((one) => one.trend === trend);
  const counts = {
    pairs: cells.length,
    better: of('better').length,
    worse: of('worse').length,
    same: of('same').length,
    fresh: of('new').length,
  };
  const changed = [...of('worse'), ...of('better')];
  const share = (figures: Figures | null) => (figures === null ? '' : `${figures.nonconform}/${figures.assessed}`);
  const said = paragraphs(labels('report.compared', counts));
  if (changed.length === 0) return said;
  const table: TableBlock = {
    kind: 'table',
    widths: [null, 22, 34, 34, 24],
    head: [
      labels('report.auditee'),
      labels('report.clause'),
      labels('report.before'),
      labels('report.now'),
      labels('report.trendHead'),
    ],
    rows: changed.map(({ auditee, clause, before, now, trend }) => ({
      kind: 'plain',
      cells: [
        cell(auditeeName(auditee, namesOn, data)),
        centred(clause),
        centred(share(before)),
        centred(share(now)),
        centred(labels(`report.trend.${trend}`)),
      ],
    })),
    size: 11,
    dense: true,
  };
  return [...said, table];
}

/** What has become of the nonconformities of the last audit of each auditee. */
export function earlierBlocks(namesOn: Day, data: AuditData): readonly Block[] {
  const { records, labels } = data;
  const found = earlierFindings(data, data.others, itemsByAudit(records));
  if (found.length === 0) return paragraphs(labels('report.earlierNone'));
  return [
    {
      kind: 'table',
      widths: [22, 34, null, 30, 20],
      head: [
        labels('report.earlierAudit'),
        labels('report.auditee'),
        labels('report.statement'),
        labels('report.earlierOutcome'),
        labels('report.carried'),
      ],
      rows: found.map(({ itemId, auditId, auditee, checkedBy, outcome, carried }) => ({
        kind: 'plain',
        cells: [
          centred(records.audit.get(auditId)?.code ?? ''),
          cell(auditeeName(auditee, namesOn, data)),
          cell(statementOf(records.checklistItem.get(itemId))),
          centred(checkedBy === null ? labels('report.notChecked') : labels(`result.${outcome}`)),
          centred(String(carried)),
        ],
      })),
      size: 11,
      dense: true,
    },
  ];
}

/** What a question found, else what it asked. */
export function statementOf(item: ChecklistItem | undefined): string {
  return item === undefined ? '' : item.finding?.statement.trim() || item.words.question;
}
