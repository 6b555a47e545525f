import { formatNumber } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { StateText } from '../../../ui/state-text';
import css from './import.module.css';
import { type PlanKind, planKinds, type RowsByKind } from './plan-view';

interface PlanCountsProps {
  readonly rows: RowsByKind;
  readonly shown: PlanKind;
  readonly onShow: (kind: PlanKind) => void;
  /** Procedures to review because of an abolition. */
  readonly reviews: number;
}

/** Counts of a dry run; each shows its rows. */
export function PlanCounts({ rows, shown, onShow, reviews }: PlanCountsProps) {
  const words = useWords('register');
  const cells = rows.amended.reduce((sum, row) => sum + row.changes.length, 0);
  const under: Record<PlanKind, string> = {
    new: words('import.under.new'),
    amended: words('import.under.amended', { count: cells }),
    renamed: words('import.under.renamed'),
    abolished: words('import.under.abolished', { count: reviews }),
    unchanged: words('import.under.unchanged'),
    refused: words('import.under.refused'),
  };
  return (
    <fieldset className={css.counts} aria-label={words('import.countsLabel')}>
      {planKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={css.count}
          aria-pressed={kind === shown}
          onClick={() => onShow(kind)}
        >
          <StateText state={`import.${kind}`} />
          <span className={css.number}>{formatNumber(rows[kind].length)}</span>
          <span className={css.under}>{under[kind]}</span>
        </button>
      ))}
    </fieldset>
  );
}
