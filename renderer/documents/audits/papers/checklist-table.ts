import type { ChecklistItem } from '../../../core/audits/checklist-item';
import { conformity, coverage, figuresOf } from '../../../core/audits/results/figures';
import { nonconformityOf } from '../../../core/nonconformities/nonconformity-links';
import { cell, centred, linesOf } from '../../model/build-blocks';
import type { Line } from '../../model/line';
import type { TableBlock, TableCell, TableRow } from '../../model/table-blocks';
import type { AuditData } from '../audit-records';
import { conclusionText, evidenceLines } from '../parts/answer-lines';
import { clausesAndStep, itemGroups } from '../parts/item-groups';
import { shareText } from '../parts/shares';

const BLANK_ROW = 20;

/** Questions by source with their answers, or with boxes to tick and room to write. */
export function checklistTable(items: readonly ChecklistItem[], data: AuditData, filled: boolean): TableBlock {
  const { labels } = data;
  const boxes: Line = [{ text: labels('checklist.boxLegend') }];
  return {
    kind: 'table',
    widths: filled ? [16, 20, 60, 38, null, 30, 26] : [16, 20, 62, 40, null, 20, 24],
    head: [
      labels('checklist.shortCode'),
      labels('checklist.clauses'),
      labels('checklist.question'),
      labels('checklist.look'),
      labels('checklist.evidence'),
      labels('checklist.conclusion'),
      labels('checklist.note'),
    ],
    rows: itemGroups(items, data).flatMap((group): TableRow[] => [
      { kind: 'group', cells: [{ lines: [[{ text: group.title, bold: true }]], span: 7, heads: true }] },
      ...group.items.map((item) => (filled ? filledRow(item, data) : blankRow(item, data))),
    ]),
    size: 11,
    dense: true,
    ...(filled ? {} : { notes: [boxes] }),
  };
}

/** Figures of these questions in one line, or the same line to be filled in. */
export function checklistSummary(items: readonly ChecklistItem[], { labels }: AuditData, filled: boolean): Line {
  const figures = figuresOf(items);
  const text = filled
    ? labels('checklist.summaryText', {
        ...figures,
        open: figures.inScope - figures.assessed,
        coverage: shareText(coverage(figures), labels),
        conformity: shareText(conformity(figures), labels),
      })
    : labels('checklist.summaryBlank', { inScope: figures.inScope });
  return [{ text: `${labels('checklist.summary')} `, bold: true }, { text }];
}

function questionCells(item: ChecklistItem, data: AuditData): readonly TableCell[] {
  const gone = item.gone ? [[{ text: data.labels('checklist.gone'), italic: true }]] : [];
  return [
    { lines: [[{ text: item.code, bold: true }]], align: 'center' },
    centred(clausesAndStep(item, data)),
    { lines: [...textLines(item.words.question), ...gone] },
    cell(item.words.look),
  ];
}

function filledRow(item: ChecklistItem, data: AuditData): TableRow {
  const { labels, records } = data;
  const { answer } = item;
  const raised = nonconformityOf(item, records.nonconformity.values());
  const notes = [
    ...(answer.reason.trim() === '' ? [] : [labels('checklist.reason', { text: answer.reason })]),
    ...(raised === null ? [] : [labels('checklist.nonconformity', { code: raised.code })]),
  ];
  const bold = answer.result === 'nonconform';
  return {
    kind: 'plain',
    cells: [
      ...questionCells(item, data),
      cell([...evidenceLines(item, data), answer.note].join('\n')),
      { lines: [[{ text: conclusionText(item, data), bold }]], align: 'center' },
      cell(notes.join('\n')),
    ],
  };
}

function blankRow(item: ChecklistItem, data: AuditData): TableRow {
  const words = ['boxConform', 'boxNonconform', 'boxNotApplicable', 'boxObservation'] as const;
  return {
    kind: 'plain',
    height: BLANK_ROW,
    cells: [
      ...questionCells(item, data),
      cell(''),
      { lines: words.map((word): Line => [{ text: data.labels(`checklist.${word}`), check: false }]) },
      cell(''),
    ],
  };
}

function textLines(text: string): readonly Line[] {
  return linesOf(text).map((line) => [{ text: line }]);
}
