import type { ChecklistItem } from '../../../core/audits/checklist-item';
import type { Figures, Share } from '../../../core/audits/results/figures';
import { formatNumber, formatOf, formatPercent } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import type { OpenBehind } from './behind';
import { FigureButton } from './figure-button';
import { type FigureName, figureItems } from './figure-items';
import css from './report.module.css';

/** A line of a table of results with the questions behind it. */
export interface ResultRow {
  readonly key: string;
  readonly name: string;
  readonly figures: Figures;
  readonly coverage: Share | null;
  readonly conformity: Share | null;
  readonly items: readonly ChecklistItem[];
}

interface ResultTableProps {
  readonly label: string;
  readonly rows: readonly ResultRow[];
  readonly total: ResultRow | null;
  readonly onOpen: OpenBehind;
}

const counts = ['notApplicable', 'major', 'minor', 'observations', 'opportunities', 'goodPractices'] as const;

/** Results line by line; every figure opens its questions. */
export function ResultTable({ label, rows, total, onOpen }: ResultTableProps) {
  const words = useWords('findings');
  const common = useWords('common');
  return (
    <table className={css.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words('report.tables.name')}</th>
          <th scope="col" className={css.right}>
            {words('report.short.coverage')}
          </th>
          <th scope="col" className={css.right}>
            {words('report.short.conformity')}
          </th>
          {counts.map((figure) => (
            <th key={figure} scope="col" className={css.right}>
              {words(`report.short.${figure}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{rows.map((row) => line(row, false))}</tbody>
      {total === null ? null : <tfoot>{line(total, true)}</tfoot>}
    </table>
  );

  function line(row: ResultRow, isTotal: boolean) {
    return (
      <tr key={row.key} className={isTotal ? css.total : undefined}>
        <th scope="row">{row.name}</th>
        <td className={css.right}>{share(row, 'inScope', row.coverage)}</td>
        <td className={css.right}>{share(row, 'applicable', row.conformity)}</td>
        {counts.map((figure) => (
          <td key={figure} className={css.right}>
            {row.figures[figure] === 0 ? (
              <span className={css.quiet}>0</span>
            ) : (
              <FigureButton
                label={title(row, figure)}
                text={formatNumber(row.figures[figure])}
                onOpen={() => open(row, figure)}
              />
            )}
          </td>
        ))}
      </tr>
    );
  }
  function share(row: ResultRow, figure: FigureName, of: Share | null) {
    if (of === null) return common('dash');
    return (
      <>
        <FigureButton label={title(row, figure)} text={formatOf(of.part, of.whole)} onOpen={() => open(row, figure)} />
        <span className={css.percent}>{formatPercent(of.part, of.whole)}</span>
      </>
    );
  }
  function title(row: ResultRow, figure: FigureName): string {
    return words('report.tables.behind', { name: row.name, figure: words(`report.figures.${figure}`) });
  }
  function open(row: ResultRow, figure: FigureName): void {
    onOpen({ title: title(row, figure), items: figureItems(row.items, figure) });
  }
}
