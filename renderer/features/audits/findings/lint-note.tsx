import { IconBulb, IconCircleCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { lintStatement } from '../../../core/audits/findings/lint-statement';
import type { Day } from '../../../core/calendar/day';
import { useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { ToneText } from '../../../ui/tone-text';
import css from './findings.module.css';

/** Words of a statement that do not belong there, each with the reason; nothing is refused for it. */
export function LintNote({ statement, heldOn }: { readonly statement: string; readonly heldOn: Day }) {
  const words = useWords('findings');
  const { person } = useWorkspace();
  const hits = useMemo(
    () => lintStatement(statement, { names: [...person.values()].map(({ name }) => name), heldOn }),
    [statement, heldOn, person],
  );
  if (statement.trim() === '') return null;
  return (
    <div className={css.lint} role="status">
      {hits.length === 0 ? (
        <ToneText tone="ok" icon={IconCircleCheck}>
          {words('lint.fine')}
        </ToneText>
      ) : (
        <ul className={css.lines}>
          {hits.map((hit) => (
            <li key={`${hit.from}-${hit.rule}`}>
              <ToneText tone="warn" icon={IconBulb}>
                <q>{hit.text}</q> {words(`lint.${hit.rule}`)}
              </ToneText>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
