import type { SheetSpec } from '../../../documents/xlsx/sheet-spec';
import type { Words } from '../../../strings/use-words';

/** Columns of the template, in order; the names are those that the reader knows. */
export const templateColumns = [
  'code',
  'title',
  'unit',
  'issueNo',
  'amendmentNo',
  'decisionNumber',
  'decisionDate',
  'effectiveFrom',
  'administrativeCodes',
] as const;

/** Columns without which a row is refused. */
export const neededColumns: readonly (typeof templateColumns)[number][] = ['code', 'title', 'effectiveFrom'];

const widths = { code: 14, title: 60, unit: 30, administrativeCodes: 40 } as const;

/** The empty table to fill in, and a sheet that shows how. */
export function declarationTemplate(words: Words<'declaration'>): readonly SheetSpec[] {
  const columns = templateColumns.map((name) => ({
    title: words(`columns.${name}`),
    width: name in widths ? widths[name as keyof typeof widths] : 16,
  }));
  const example = templateColumns.map((name) => words(`examples.${name}`));
  return [
    { name: words('template.sheet'), columns, rows: [], frozenColumns: 1 },
    { name: words('template.notes'), heading: [words('template.note')], columns, rows: [example] },
  ];
}
