import { IconCircleCheck, IconPencil, IconPlayerPause, IconPlayerPlay, IconZoomQuestion } from '@tabler/icons-react';
import type { BankQuestion } from '../../../core/audits/bank-question';
import type { Words } from '../../../strings/use-words';
import type { Column } from '../../../ui/data-table/column';
import { Highlight } from '../../../ui/highlight';
import { IconButton } from '../../../ui/icon-button';
import { LongText } from '../../../ui/long-text';
import { ToneText } from '../../../ui/tone-text';
import css from './questions.module.css';

interface ColumnParts {
  readonly words: Words<'checklist'>;
  readonly text: string;
  readonly auditeesOf: (question: BankQuestion) => string;
  readonly onEdit: (question: BankQuestion) => void;
  readonly onUse: (question: BankQuestion, active: boolean) => void;
}

/** Columns of the question bank. */
export function questionColumns({
  words,
  text,
  auditeesOf,
  onEdit,
  onUse,
}: ColumnParts): readonly Column<BankQuestion>[] {
  return [
    {
      id: 'question',
      title: words('columns.question'),
      minWidth: 320,
      sortBy: ({ question }) => question,
      cell: ({ question }) => (
        <LongText text={question}>
          <Highlight text={question} query={text} />
        </LongText>
      ),
    },
    {
      id: 'look',
      title: words('columns.look'),
      width: 190,
      cell: ({ look }) => <LongText text={look} />,
    },
    {
      id: 'requirement',
      title: words('columns.requirement'),
      width: 160,
      sortBy: ({ requirement }) => requirement,
      cell: ({ requirement, clauses }) => (
        <span className={css.stack}>
          <LongText text={requirement} lines={1} />
          {clauses.length === 0 ? null : (
            <span className={css.dim}>{words('columns.clauses', { clauses: clauses.join('; ') })}</span>
          )}
        </span>
      ),
    },
    {
      id: 'auditees',
      title: words('questions.auditeesColumn'),
      width: 130,
      cell: (question) => <LongText text={auditeesOf(question)} />,
    },
    {
      id: 'state',
      title: words('questions.state'),
      width: 138,
      sortBy: ({ active, verified }) => `${active ? 0 : 1}${verified ? 1 : 0}`,
      cell: ({ active, verified, source }) => (
        <span className={css.stack}>
          {active ? (
            <ToneText tone="ok" icon={IconCircleCheck}>
              {words('questions.inUse')}
            </ToneText>
          ) : (
            <ToneText tone="mute" icon={IconPlayerPause}>
              {words('questions.stopped')}
            </ToneText>
          )}
          {verified ? (
            <span className={css.dim}>{words(`questions.sources.${source}`)}</span>
          ) : (
            <ToneText tone="warn" icon={IconZoomQuestion}>
              {words('questions.unverified')}
            </ToneText>
          )}
        </span>
      ),
    },
    {
      id: 'acts',
      title: words('columns.acts'),
      width: 76,
      cell: (question) => (
        <span className={css.acts}>
          <IconButton
            small
            icon={IconPencil}
            label={words('questions.editOf', { question: question.question })}
            onClick={() => onEdit(question)}
          />
          <IconButton
            small
            icon={question.active ? IconPlayerPause : IconPlayerPlay}
            label={words(question.active ? 'questions.stopOf' : 'questions.useOf', { question: question.question })}
            onClick={() => onUse(question, !question.active)}
          />
        </span>
      ),
    },
  ];
}
