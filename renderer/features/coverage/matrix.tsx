import { coverageGroups, coverageStates } from '../../core/coverage/coverage-state';
import type { CoverageFigures, FigureName } from '../../core/coverage/figures';
import type { CoverageSummary } from '../../core/coverage/summarise';
import { formatOf, formatPercent } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { classNames } from '../../ui/class-names';
import { states } from '../../ui/states';
import { Figure } from './figure';
import css from './matrix.module.css';

interface MatrixProps {
  readonly summary: CoverageSummary;
  /** Head of the first column. */
  readonly title: string;
  readonly nameOf: (key: string) => string;
  /** Row and figure that the list shows. */
  readonly row: string | null;
  readonly show: FigureName;
}

/** Figures by row and state; every one that is not zero opens its list. The two rates are last. */
export function Matrix({ summary, title, nameOf, row, show }: MatrixProps) {
  const words = useWords('coverage');
  const common = useWords('common');
  const count = (group: string) => coverageStates.filter((state) => coverageGroups[state] === group).length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section className={css.scroll} aria-label={words('matrix.label')} tabIndex={0}>
      <table className={css.matrix}>
        <colgroup>
          <col />
          {coverageStates.map((state) => (
            <col key={state} className={css[state]} />
          ))}
          <col className={css.scopeWidth} />
          <col className={css.rateWidth} />
          <col className={css.rateWidth} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={css.name}>
              {title}
            </th>
            <th scope="colgroup" colSpan={count('covered')} className={css.group}>
              {words('matrix.covered')}
            </th>
            <th scope="colgroup" colSpan={count('gap')} className={classNames(css.group, css.edge)}>
              {words('matrix.gap')}
            </th>
            <th scope="colgroup" colSpan={count('outside')} className={classNames(css.group, css.edge)}>
              {words('matrix.outside')}
            </th>
            <th scope="col" rowSpan={2} className={classNames(css.edge, css.sum)}>
              {words('matrix.inScope')}
            </th>
            <th scope="col" rowSpan={2} className={css.sum}>
              {words('matrix.coveredRate')}
            </th>
            <th scope="col" rowSpan={2} className={css.sum}>
              {words('matrix.currentRate')}
            </th>
          </tr>
          <tr>
            {coverageStates.map((state) => {
              const { icon: Shape, tone } = states[`coverage.${state}`];
              return (
                <th key={state} scope="col" className={classNames(css.state, opensGroup(state) && css.edge)}>
                  <Shape className={css[tone]} size={14} stroke={2} aria-hidden />
                  {common(`states.coverage.${state}`)}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {summary.rows.map(({ key, figures }) => (
            <tr key={key} className={classNames(key === row && css.chosen)}>
              <th scope="row" className={css.name}>
                {nameOf(key)}
              </th>
              <FigureCells figures={figures} rowKey={key} name={nameOf(key)} show={key === row ? show : null} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={css.name}>
              {words('matrix.total')}
            </th>
            <FigureCells
              figures={summary.total}
              rowKey={null}
              name={words('matrix.total')}
              show={row === null ? show : null}
            />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

interface FigureCellsProps {
  readonly figures: CoverageFigures;
  readonly rowKey: string | null;
  readonly name: string;
  /** The figure of this row whose list is shown. */
  readonly show: FigureName | null;
}

function FigureCells({ figures, rowKey, name, show }: FigureCellsProps) {
  const words = useWords('coverage');
  const common = useWords('common');
  const link = { rowKey, show } as const;
  const label = (figure: string, count: number) => words('matrix.figure', { row: name, state: figure, count });
  const { inScope, covered, upToDate } = figures;
  return (
    <>
      {coverageStates.map((state) => {
        const count = figures.counts[state];
        const tint = count > 0 ? css[`${states[`coverage.${state}`].tone}Soft`] : undefined;
        return (
          <td key={state} className={classNames(tint, opensGroup(state) && css.edge)}>
            <Figure {...link} figure={state} count={count} label={label(common(`states.coverage.${state}`), count)} />
          </td>
        );
      })}
      <td className={css.edge}>
        <Figure {...link} figure="in-scope" count={inScope} label={label(words('matrix.inScope'), inScope)} />
      </td>
      <td className={css.rate}>
        <Figure {...link} figure="covered" count={covered} label={label(words('matrix.coveredRate'), covered)}>
          {inScope === 0 ? null : <span className={css.of}>{tight(formatOf(covered, inScope))}</span>}
          {formatPercent(covered, inScope)}
        </Figure>
      </td>
      <td className={css.rate}>
        <Figure {...link} figure="current" count={upToDate} label={label(words('matrix.currentRate'), upToDate)}>
          {inScope === 0 ? null : <span className={css.of}>{tight(formatOf(upToDate, inScope))}</span>}
          {formatPercent(upToDate, inScope)}
        </Figure>
      </td>
    </>
  );
}

function opensGroup(state: (typeof coverageStates)[number]): boolean {
  return state === 'approved-not-effective' || state === 'undetermined';
}

/** `33/41` without the blanks, where a column is narrow. */
function tight(part: string): string {
  return part.replaceAll('\u00a0', '');
}
