import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { memo } from 'react';
import { readResult } from '../../../core/audits/answers/enter-paper';
import type { ChecklistItem } from '../../../core/audits/checklist-item';
import { useWords } from '../../../strings/use-words';
import { classNames } from '../../../ui/class-names';
import { StateText } from '../../../ui/state-text';
import { ToneText } from '../../../ui/tone-text';
import css from './paper.module.css';
import { readRow, type TypedAnswer } from './paper-draft';

interface PaperRowProps {
  readonly item: ChecklistItem;
  readonly index: number;
  readonly typed: TypedAnswer | undefined;
  readonly onType: (itemId: string, typed: TypedAnswer) => void;
}

/** One question of the paper version: its code, what was answered, a note. */
export const PaperRow = memo(function PaperRow({ item, index, typed, onType }: PaperRowProps) {
  const words = useWords('checklist');
  const { result = '', words: said = '' } = typed ?? {};
  const state = readRow(item, typed);
  const read = readResult(result);
  const stands = item.answer.result;
  const wrong = state.type === 'wrong';
  const why = `${item.id}-state`;
  return (
    <tr data-row={item.id} aria-rowindex={index + 2} className={classNames(css.row, wrong && css.wrong)}>
      <th scope="row" className={css.code}>
        {item.code}
      </th>
      <td>
        <span className={css.question} title={item.words.question}>
          {item.words.question}
        </span>
      </td>
      <td>
        <input
          type="text"
          data-cell="result"
          className={css.cell}
          aria-label={words('paper.resultOf', { code: item.code })}
          aria-invalid={wrong || undefined}
          aria-describedby={why}
          autoComplete="off"
          spellCheck={false}
          value={result}
          onChange={(event) => onType(item.id, { result: event.currentTarget.value, words: said })}
        />
      </td>
      <td id={why}>
        {wrong ? (
          <ToneText tone="bad" icon={IconAlertCircle}>
            {words(`paper.wrong.${state.because}`)}
          </ToneText>
        ) : state.type === 'ready' && read !== null ? (
          <StateText state={`result.${read}`} />
        ) : stands === 'not-assessed' ? null : (
          <span className={css.stored}>
            <StateText state={`result.${stands}`} />
            <ToneText tone="mute" icon={IconCircleCheck}>
              {words('paper.stored')}
            </ToneText>
          </span>
        )}
      </td>
      <td>
        <input
          type="text"
          data-cell="words"
          className={css.cell}
          aria-label={words('paper.wordsOf', { code: item.code })}
          autoComplete="off"
          spellCheck={false}
          value={said}
          onChange={(event) => onType(item.id, { result, words: event.currentTarget.value })}
        />
      </td>
    </tr>
  );
});
