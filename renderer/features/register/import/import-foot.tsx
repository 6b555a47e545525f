import { IconCheck } from '@tabler/icons-react';
import type { Day } from '../../../core/calendar/day';
import { useData } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { FootBar } from '../../../ui/foot-bar';
import { Progress } from '../../../ui/progress';
import { TextField } from '../../../ui/text-field';
import css from './import.module.css';

/** Facts that go with an import. */
export interface ImportFacts {
  readonly number: string;
  readonly date: Day | null;
  /** The officer vouches that the file comes from the national database. */
  readonly verified: boolean;
}

interface ImportFootProps {
  readonly facts: ImportFacts;
  readonly onFacts: (facts: ImportFacts) => void;
  /** Rows that would be written. */
  readonly count: number;
  /** Writing under way. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly onCancel: () => void;
  readonly onApply: () => void;
}

/** Decision, the last word before writing, and the act itself. */
export function ImportFoot({ facts, onFacts, count, progress, onCancel, onApply }: ImportFootProps) {
  const { today } = useData();
  const words = useWords('register');
  const common = useWords('common');
  if (progress !== null) {
    return (
      <FootBar>
        <div className={css.progress}>
          <Progress
            label={words('import.writing')}
            done={progress.done}
            total={progress.total}
            hint={words('import.writingHint')}
          />
        </div>
      </FootBar>
    );
  }
  const numberMissing = facts.number.trim() === '' && facts.date !== null;
  return (
    <FootBar
      actions={
        <>
          <Button onClick={onCancel}>{common('cancel')}</Button>
          <Button
            kind="primary"
            icon={IconCheck}
            onClick={onApply}
            disabledReason={
              count === 0 ? words('import.nothingChosen') : numberMissing ? words('import.numberMissing') : null
            }
          >
            {words('import.apply', { count })}
          </Button>
        </>
      }
    >
      <div className={css.decision}>
        <span aria-hidden>{words('import.byDecision')}</span>
        <TextField
          label={words('import.decisionNumber')}
          hideLabel
          placeholder={words('import.decisionExample')}
          value={facts.number}
          onChange={(number) => onFacts({ ...facts, number })}
        />
        <span aria-hidden>{words('import.onDay')}</span>
        <DateField
          label={words('import.decisionDate')}
          hideLabel
          today={today()}
          value={facts.date}
          onChange={(date) => onFacts({ ...facts, date })}
        />
      </div>
      <span className={css.dim}>{words('import.notYet')}</span>
    </FootBar>
  );
}
