import { IconLink } from '@tabler/icons-react';
import { useMemo } from 'react';
import { coverageOn } from '../../core/coverage/coverage-at';
import { indexCoverage } from '../../core/coverage/coverage-index';
import { suggestMappings } from '../../core/coverage/suggest-mappings';
import { useData, useWorkspace } from '../../data/store-context';
import { formatPercent } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import css from './register.module.css';
import type { RegisterLine } from './register-line';

interface SuggestionProps {
  readonly line: RegisterLine;
  readonly onMap: (procedureId: string | null) => void;
}

/** The procedure that most likely serves an administrative procedure, with a way to accept it. */
export function Suggestion({ line, onMap }: SuggestionProps) {
  const { today } = useData();
  const state = useWorkspace();
  const words = useWords('register');
  const { id } = line.record;
  const [best] = useMemo(() => {
    const index = indexCoverage(state);
    const rows = coverageOn(index, today());
    return suggestMappings(
      index,
      rows.filter((row) => row.procedure !== null || row.administrative.id === id),
      today(),
    ).filter((suggestion) => suggestion.administrative.id === id);
  }, [state, today, id]);
  if (best === undefined) return null;
  return (
    <div className={css.suggestion}>
      <p>
        <strong>{best.procedure.code}</strong> {best.procedure.title}
        <br />
        <span className={css.dim}>{words('detail.likeness', { share: formatPercent(best.score, 1) })}</span>
      </p>
      <Button small icon={IconLink} onClick={() => onMap(best.procedure.id)}>
        {words('actions.accept')}
      </Button>
    </div>
  );
}
