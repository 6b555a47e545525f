import type { Grading } from '../../../../core/audits/checklist-item';
import { useWords } from '../../../../strings/use-words';
import { classNames } from '../../../../ui/class-names';
import { type StateKey, states } from '../../../../ui/states';
import { gradingKeys, resultKeys } from '../keys/walk-keys';
import { useWalkWork } from '../walk-context';
import css from './answer-buttons.module.css';
import { gradingRefusal } from './give-answer';

const results = ['conform', 'nonconform', 'not-applicable', 'not-assessed'] as const;
const gradings = ['observation', 'opportunity', 'good-practice', 'minor', 'major'] as const;

interface AnswerButtonsProps {
  readonly onResult: (result: (typeof results)[number]) => void;
  readonly onGrading: (grading: Grading) => void;
}

/** The results and gradings of the open question, each with its key. */
export function AnswerButtons({ onResult, onGrading }: AnswerButtonsProps) {
  const words = useWords('walk');
  const common = useWords('common');
  const { shown, writable } = useWalkWork();
  const { answer } = shown;
  return (
    <>
      <fieldset className={css.results} aria-label={words('card.result')}>
        {results.map((result) => (
          <AnswerButton
            key={result}
            state={`result.${result}`}
            label={common(`states.result.${result}`)}
            shortcut={resultKeys[result]}
            pressed={answer.result === result}
            refusal={writable ? null : ''}
            onClick={() => onResult(result)}
          />
        ))}
      </fieldset>
      <fieldset className={classNames(css.results, css.gradings)} aria-label={words('card.grading')}>
        {gradings.map((grading) => (
          <AnswerButton
            key={grading}
            state={`grading.${grading}`}
            label={grading === 'opportunity' ? words('card.short.opportunity') : common(`states.grading.${grading}`)}
            shortcut={gradingKeys[grading]}
            pressed={answer.grading === grading}
            refusal={writable ? gradingRefusal(answer.result, grading, words, common) : ''}
            onClick={() => onGrading(grading)}
          />
        ))}
      </fieldset>
    </>
  );
}

interface AnswerButtonProps {
  readonly state: StateKey;
  readonly label: string;
  readonly shortcut: string;
  readonly pressed: boolean;
  /** Why it cannot be given now, `null` when it can. */
  readonly refusal: string | null;
  readonly onClick: () => void;
}

function AnswerButton({ state, label, shortcut, pressed, refusal, onClick }: AnswerButtonProps) {
  const { icon: Shape, tone } = states[state];
  const off = refusal !== null;
  return (
    <button
      type="button"
      className={classNames(css.answer, css[tone], pressed && css.on)}
      aria-pressed={pressed}
      aria-disabled={off || undefined}
      aria-keyshortcuts={shortcut}
      title={refusal === null || refusal === '' ? undefined : refusal}
      onClick={off ? undefined : onClick}
    >
      <Shape className={css.icon} size={18} stroke={2} aria-hidden />
      <span className={css.word}>{label}</span>
      <kbd aria-hidden>{shortcut}</kbd>
    </button>
  );
}
