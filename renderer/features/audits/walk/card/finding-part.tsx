import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { lintStatement } from '../../../../core/audits/findings/lint-statement';
import { nonconformityOf } from '../../../../core/nonconformities/nonconformity-links';
import { useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { ToneText } from '../../../../ui/tone-text';
import { evidenceWords } from '../evidence/evidence-words';
import { draftAt, textAt, useWalkWork } from '../walk-context';
import css from './item-card.module.css';
import { WalkText } from './walk-text';

/** The finding of the open question in its three parts, its wording checked as it is typed. */
export function FindingPart() {
  const words = useWords('walk');
  const work = useWalkWork();
  const { attachment, nonconformity, person } = useWorkspace();
  const { act, item, shown, open, session, writable } = work;
  const statement = textAt(work, 'statement');
  const heldOn = open?.sitting.day ?? act.today;
  const names = useMemo(() => [...person.values()].map(({ name }) => name), [person]);
  const hits = useMemo(() => lintStatement(statement, { names, heldOn }), [statement, names, heldOn]);
  const proof = textAt(work, 'proof');
  const evidence = evidenceWords(shown, act, attachment, (code) => words('finding.dossier', { code }));
  const raised = nonconformityOf(item, nonconformity.values());
  const { fields } = draftAt(work);
  const isOpen =
    statement.trim() !== '' || fields.requirement !== undefined || fields.proof !== undefined || item.finding !== null;
  return (
    <section className={css.part}>
      <WalkText field="statement" label={words('finding.title')} rows={3} />
      {statement.trim() === '' ? null : hits.length === 0 ? (
        <ToneText tone="ok" icon={IconCircleCheck}>
          {words('finding.clean')}
        </ToneText>
      ) : (
        <ul className={css.hits} aria-live="polite">
          {hits.map((hit) => (
            <li key={`${hit.rule} ${hit.from}`}>
              <ToneText tone="warn" icon={IconAlertTriangle}>
                {words(`finding.${hit.rule}`, { text: hit.text })}
              </ToneText>
            </li>
          ))}
          <li className={css.quiet}>{words('finding.advice')}</li>
        </ul>
      )}
      <details className={css.details} open={isOpen || undefined}>
        <summary>{words('finding.parts')}</summary>
        <div className={css.halves}>
          <WalkText field="requirement" label={words('fields.requirement')} rows={2} />
          <WalkText field="proof" label={words('fields.proof')} rows={2} />
          {writable && proof.trim() === '' && evidence !== '' ? (
            <span className={css.second}>
              <Button small onClick={() => session.type(item.id, 'proof', evidence)}>
                {words('finding.fill')}
              </Button>
            </span>
          ) : null}
        </div>
      </details>
      {raised === null ? null : <p className={css.quiet}>{words('finding.raised', { code: raised.code })}</p>}
    </section>
  );
}
