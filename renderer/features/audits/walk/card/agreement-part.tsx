import { useData } from '../../../../data/store-context';
import { useWords, type WordKey } from '../../../../strings/use-words';
import { DateField } from '../../../../ui/date-field';
import { Note } from '../../../../ui/note';
import { SegmentedControl } from '../../../../ui/segmented-control';
import { draftAt, textAt, useWalkWork } from '../walk-context';
import css from './item-card.module.css';
import { WalkText } from './walk-text';

const answers = ['not-asked', 'agreed', 'disagreed'] as const;
const refusals = [
  'statement-missing',
  'name-missing',
  'opinion-missing',
  'date-missing',
  'date-in-future',
  'before-sitting',
] as const;

/** What the auditee says to the finding: who, on which day, and against it in whose words. */
export function AgreementPart() {
  const words = useWords('walk');
  const { today } = useData();
  const work = useWalkWork();
  const { item, open, session, view, writable } = work;
  const chosen = answers.find((answer) => answer === textAt(work, 'agreement')) ?? 'not-asked';
  const hasStatement = textAt(work, 'statement').trim() !== '';
  const refusal = refusals.find((type) => type === view.waiting[item.id]);
  const isAgain = isAskedAgain(work);
  const on = textAt(work, 'on');

  function choose(answer: (typeof answers)[number]) {
    session.type(item.id, 'agreement', answer);
    if (answer === 'not-asked') return void session.settle();
    if (textAt(work, 'by') === '') session.type(item.id, 'by', open?.sitting.representative ?? '');
    if (on === '') session.type(item.id, 'on', today());
    if (answer === 'agreed') void session.settle();
  }

  return (
    <section className={css.part} data-walk-part="agreement">
      <div className={css.row}>
        <h3>{words('agreement.title')}</h3>
        {hasStatement || chosen !== 'not-asked' ? (
          <SegmentedControl
            label={words('agreement.title')}
            value={chosen}
            onChange={(answer) => (writable ? choose(answer) : undefined)}
            choices={answers.map((value) => ({ value, label: words(`agreement.${value}`), disabled: !writable }))}
          />
        ) : (
          <span className={css.quiet}>{words('agreement.first')}</span>
        )}
      </div>
      {chosen === 'not-asked' ? null : (
        <>
          <div className={css.pair}>
            <WalkText field="by" label={words('agreement.by')} />
            <DateField
              label={words('agreement.on')}
              value={on === '' ? null : on}
              today={today()}
              disabled={!writable}
              onChange={(day) => session.type(item.id, 'on', day ?? '')}
            />
          </div>
          {chosen === 'disagreed' ? <WalkText field="opinion" label={words('agreement.opinion')} rows={2} /> : null}
        </>
      )}
      {isAgain ? <Note tone="warn">{words('agreement.again')}</Note> : null}
      {refusal === undefined ? null : (
        <Note tone="warn">{words(`agreement.refused.${refusal}` satisfies WordKey<'walk'>)}</Note>
      )}
    </section>
  );
}

/** Words typed after the auditee spoke: what was said does not hold for them. */
function isAskedAgain(work: ReturnType<typeof useWalkWork>): boolean {
  const { fields } = draftAt(work);
  const isAsked = (work.item.finding?.agreement.type ?? 'not-asked') !== 'not-asked';
  return isAsked && [fields.statement, fields.requirement, fields.proof].some((part) => part !== undefined);
}
