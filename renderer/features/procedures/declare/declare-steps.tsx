import { IconChevronRight, IconCircleCheck, IconCircleDashed, IconCircleDot } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useWords } from '../../../strings/use-words';
import { classNames } from '../../../ui/class-names';
import css from './declare.module.css';

const steps = ['pick', 'compare', 'take'] as const;

/** Where the declaration stands. */
export function DeclareSteps({ now }: { readonly now: (typeof steps)[number] }) {
  const words = useWords('declaration');
  const place = steps.indexOf(now);
  return (
    <ol className={css.steps} aria-label={words('stages.label')}>
      {steps.map((step, index) => {
        const Shape = index < place ? IconCircleCheck : index === place ? IconCircleDot : IconCircleDashed;
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
              <Shape size={16} stroke={1.75} aria-hidden />
              {words(`stages.${step}`)}
            </li>
          </Fragment>
        );
      })}
    </ol>
  );
}
