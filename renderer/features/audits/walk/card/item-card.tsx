import { useEffect, useRef } from 'react';
import type { Answer, Grading } from '../../../../core/audits/checklist-item';
import { procedureOf } from '../../../../core/audits/results/group-items';
import { findStep, stepNumbers } from '../../../../core/procedures/edit/step-order';
import { useWorkspace } from '../../../../data/store-context';
import { paths } from '../../../../navigation/paths';
import { RouteLink } from '../../../../navigation/route-link';
import { useWords } from '../../../../strings/use-words';
import { Badge } from '../../../../ui/badge';
import { auditeeShortName } from '../../shared/auditee-names';
import { EvidencePart } from '../evidence/evidence-part';
import type { EvidenceWork } from '../evidence/use-evidence';
import { useWalkWork } from '../walk-context';
import { placeOf } from '../walk-model';
import { AgreementPart } from './agreement-part';
import { AnswerButtons } from './answer-buttons';
import { FindingPart } from './finding-part';
import css from './item-card.module.css';
import { ItemNotes } from './item-notes';
import { MissingLine } from './missing-line';
import { WalkText } from './walk-text';

interface ItemCardProps {
  readonly evidence: EvidenceWork;
  /** A part that was opened before anything stands in it. */
  readonly opened: 'evidence' | 'statement' | null;
  readonly onWrite: () => void;
  /** Called when evidence in words is left. */
  readonly onWritten: () => void;
  readonly onEdit: (evidenceId: string) => void;
  readonly onResult: (result: Answer['result']) => void;
  readonly onGrading: (grading: Grading) => void;
}

/** One question with everything that is said to it. */
export function ItemCard(props: ItemCardProps) {
  const { evidence, opened, onWrite, onWritten, onEdit, onResult, onGrading } = props;
  const words = useWords('walk');
  const audits = useWords('audits');
  const state = useWorkspace();
  const { act, open, item, shown } = useWalkWork();
  const body = useRef<HTMLDivElement>(null);
  const { answer } = shown;
  const auditee = open?.sitting.auditee ?? null;
  const place = placeOf(open, item.id);
  const isFinding = answer.result === 'nonconform' || shown.finding !== null || opened === 'statement';

  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at its top, where its keys scroll it
  useEffect(() => {
    body.current?.scrollTo?.(0, 0);
    if (document.activeElement === document.body) body.current?.focus();
  }, [item.id]);

  return (
    <article className={css.card} aria-labelledby="walk-question">
      <header className={css.head}>
        <span className={css.number}>{words('card.number', { number: place, total: open?.items.length ?? 0 })}</span>
        <span className={css.source}>
          {item.code}
          {auditee === null ? '' : ` · ${auditeeShortName(auditee, state, open?.sitting.day ?? act.today, audits)}`}
          <SourceWords />
        </span>
        <span className={css.badges}>
          {answer.result === 'not-assessed' ? null : <Badge state={`result.${answer.result}`} />}
          {answer.grading === null ? null : <Badge state={`grading.${answer.grading}`} />}
        </span>
      </header>
      <div ref={body} className={css.body} tabIndex={-1}>
        <ItemNotes />
        <div>
          <p className={css.question} id="walk-question">
            {item.words.question}
          </p>
          <p className={css.quiet}>
            {[
              item.words.requirement === '' ? '' : words('card.criterion', { text: item.words.requirement }),
              item.words.look === '' ? '' : words('card.look', { text: item.words.look }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {item.gone ? <p className={css.quiet}>{words('card.gone')}</p> : null}
        </div>
        <AnswerButtons onResult={onResult} onGrading={onGrading} />
        <MissingLine />
        {answer.result === 'not-applicable' ? <WalkText field="reason" label={words('card.reason')} /> : null}
        {answer.result === 'not-assessed' ? (
          <WalkText field="reason" label={words('card.reasonOut')} hint={words('card.reasonOutHint')} />
        ) : null}
        <EvidencePart
          work={evidence}
          isWriting={opened === 'evidence'}
          onWrite={onWrite}
          onWritten={onWritten}
          onEdit={onEdit}
        />
        {isFinding ? (
          <>
            <FindingPart />
            <AgreementPart />
          </>
        ) : null}
        <WalkText field="note" label={words('card.note')} placeholder={words('card.notePlaceholder')} />
      </div>
    </article>
  );
}

/** Procedure with its step, and the clauses. */
function SourceWords() {
  const words = useWords('walk');
  const { item } = useWalkWork();
  const { procedure, revision } = useWorkspace();
  const { source } = item;
  const procedureId = procedureOf(item);
  const code = procedureId === null ? undefined : procedure.get(procedureId)?.code;
  const content = source.type === 'step' ? revision.get(source.revisionId)?.content : undefined;
  const place = source.type === 'step' && content !== undefined ? findStep(content, source.stepId) : null;
  const step = source.type === 'step' && place !== null ? stepNumbers(place.case).get(source.stepId) : undefined;
  return (
    <>
      {procedureId === null || code === undefined ? null : (
        <>
          {' · '}
          <RouteLink to={paths.procedure(procedureId)}>{code}</RouteLink>
          {step === undefined ? '' : `, ${words('card.step', { step })}`}
        </>
      )}
      {item.words.clauses.length === 0 ? '' : ` · ${words('card.clause', { clauses: item.words.clauses.join(', ') })}`}
    </>
  );
}
