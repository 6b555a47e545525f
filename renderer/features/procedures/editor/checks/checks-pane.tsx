import { IconAlertCircle, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { CheckFinding, CheckOutcome } from '../../../../core/procedures/edit/step-checks';
import type { CaseTotals } from '../../../../core/procedures/totals/case-totals';
import { useWords } from '../../../../strings/use-words';
import { classNames } from '../../../../ui/class-names';
import { ToneText } from '../../../../ui/tone-text';
import pane from '../steps/pane.module.css';
import { checkText } from './check-texts';
import css from './checks-pane.module.css';

interface ChecksPaneProps {
  readonly outcome: CheckOutcome;
  readonly totals: CaseTotals;
  readonly numbers: ReadonlyMap<string, number>;
  readonly readOnly: boolean;
  readonly onGo: (finding: CheckFinding) => void;
}

/** What does not hold, each with a way to mend it, and what does. */
export function ChecksPane({ outcome, totals, numbers, readOnly, onGo }: ChecksPaneProps) {
  const words = useWords('editor');
  const bad = outcome.findings.filter((finding) => finding.severity === 'bad').length;
  const warn = outcome.findings.length - bad;
  const ok = outcome.passed.length;
  return (
    <section className={classNames(pane.pane, css.pane)} aria-label={words('checks.title')}>
      <div className={pane.head}>
        <h3>{words('checks.title')}</h3>
        <span className={pane.end} role="img" aria-label={words('checks.counts', { bad, warn, ok })}>
          {bad > 0 ? (
            <ToneText tone="bad" icon={IconAlertCircle}>
              {bad}
            </ToneText>
          ) : null}
          {warn > 0 ? (
            <ToneText tone="warn" icon={IconAlertTriangle}>
              {warn}
            </ToneText>
          ) : null}
          <ToneText tone="ok" icon={IconCircleCheck}>
            {ok}
          </ToneText>
        </span>
      </div>
      <ul className={css.list} aria-live="polite">
        {outcome.findings.map((finding) => {
          const text = checkText(finding, totals, numbers, words);
          const Shape = finding.severity === 'bad' ? IconAlertCircle : IconAlertTriangle;
          return (
            <li key={`${finding.rule} ${finding.stageId}`} className={classNames(css.item, css[finding.severity])}>
              <h4 className={css.title}>
                <Shape size={16} stroke={1.75} aria-hidden />
                {text.title}
              </h4>
              <p className={css.why}>{text.why}</p>
              {text.go === null || readOnly ? null : (
                <button type="button" className={css.go} onClick={() => onGo(finding)}>
                  {text.go}
                </button>
              )}
            </li>
          );
        })}
        {ok === 0 ? null : (
          <li className={classNames(css.item, css.ok)}>
            <details>
              <summary className={css.title}>
                <IconCircleCheck size={16} stroke={1.75} aria-hidden />
                {words('checks.passed', { count: ok })}
              </summary>
              <ul className={css.passed}>
                {outcome.passed.map((rule) => (
                  <li key={rule}>{words(`checks.passes.${rule}`)}</li>
                ))}
              </ul>
            </details>
          </li>
        )}
      </ul>
    </section>
  );
}
