import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DeclarationEntry } from '../../../core/procedures/declaration/declaration-plan';
import { formatNumber } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { StateText } from '../../../ui/state-text';
import { ToneText } from '../../../ui/tone-text';
import css from './declare.module.css';

/** Which rows the table shows. */
export type PlanFilter = 'new' | 'already' | 'warned' | 'refused';

/** Rows behind a count. */
export function rowsBehind(plan: readonly DeclarationEntry[], filter: PlanFilter): readonly DeclarationEntry[] {
  return plan.filter((entry) =>
    filter === 'warned' ? entry.kind === 'new' && entry.warnings.length > 0 : entry.kind === filter,
  );
}

interface CountCardsProps {
  readonly plan: readonly DeclarationEntry[];
  /** `null` shows all. */
  readonly shown: PlanFilter | null;
  readonly onShow: (filter: PlanFilter | null) => void;
}

/** Counts of the dry run, each a filter of the table. */
export function CountCards({ plan, shown, onShow }: CountCardsProps) {
  const words = useWords('declaration');
  const mapped = plan.reduce((sum, entry) => sum + (entry.kind === 'new' ? entry.serves.length : 0), 0);
  const cards: readonly (readonly [PlanFilter, ReactNode, string])[] = [
    ['new', <StateText key="new" state="import.new" />, words('counts.newNote', { mapped: formatNumber(mapped) })],
    [
      'warned',
      <ToneText key="warned" tone="warn" icon={IconAlertTriangle}>
        {words('counts.warned')}
      </ToneText>,
      words('counts.warnedNote'),
    ],
    ['already', <StateText key="already" state="import.unchanged" />, words('counts.alreadyNote')],
    ['refused', <StateText key="refused" state="import.refused" />, words('counts.refusedNote')],
  ];
  return (
    <fieldset className={css.counts} aria-label={words('table.label')}>
      {cards.map(([filter, name, note]) => (
        <button
          key={filter}
          type="button"
          className={css.count}
          aria-pressed={shown === filter}
          onClick={() => onShow(shown === filter ? null : filter)}
        >
          {name}
          <span className={css.number}>{formatNumber(rowsBehind(plan, filter).length)}</span>
          <span className={css.under}>{note}</span>
        </button>
      ))}
    </fieldset>
  );
}
