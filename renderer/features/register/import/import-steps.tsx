import { IconChevronRight, IconCircleCheck, IconCircleDashed, IconCircleDot } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useWords } from '../../../strings/use-words';
import { classNames } from '../../../ui/class-names';
import css from './import.module.css';

/** Steps of an import in their order. */
const importSteps = ['choose', 'columns', 'compare', 'apply'] as const;

/** A step of an import. */
export type ImportStep = (typeof importSteps)[number];

interface ImportStepsProps {
  readonly now: ImportStep;
  /** Goes to a step that is possible at present; absent ones are not. */
  readonly goTo: Partial<Record<ImportStep, () => void>>;
}

/** Where the import stands; steps that were done can be gone back to. */
export function ImportSteps({ now, goTo }: ImportStepsProps) {
  const words = useWords('register');
  const place = importSteps.indexOf(now);
  return (
    <ol className={css.steps}>
      {importSteps.map((step, index) => {
        const Shape = index < place ? IconCircleCheck : index === place ? IconCircleDot : IconCircleDashed;
        const go = step === now ? undefined : goTo[step];
        const content = (
          <>
            <Shape size={16} stroke={1.75} aria-hidden />
            {words(`import.steps.${step}`)}
          </>
        );
        return (
          <Fragment key={step}>
            {index === 0 ? null : (
              <li aria-hidden>
                <IconChevronRight size={14} stroke={1.75} />
              </li>
            )}
            <li
              className={classNames(css.step, index < place && css.done, index === place && css.on)}
              aria-current={index === place ? 'step' : undefined}
            >
              {go === undefined ? (
                content
              ) : (
                <button type="button" className={css.stepButton} onClick={go}>
                  {content}
                </button>
              )}
            </li>
          </Fragment>
        );
      })}
    </ol>
  );
}
