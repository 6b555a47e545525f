import type { ReactNode } from 'react';
import { classNames } from '../../../../ui/class-names';
import { Field } from '../../../../ui/field';
import field from '../../../../ui/field.module.css';
import type { DraftField } from '../draft/walk-draft';
import { textAt, useWalkWork } from '../walk-context';
import css from './walk-text.module.css';

interface WalkTextProps {
  readonly field: DraftField;
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  readonly hint?: ReactNode | undefined;
  readonly error?: string | null | undefined;
  readonly placeholder?: string | undefined;
  /** Lines that are shown when it is empty; it grows with its words. */
  readonly rows?: 1 | 2 | 3 | undefined;
  /** Called when the caret leaves it, but not when the window does. */
  readonly onLeave?: (() => void) | undefined;
}

/** A text of the open question: every key is kept on its way in, and where the caret stands. */
export function WalkText(props: WalkTextProps) {
  const { field: part, label, hideLabel, hint, error, placeholder, rows = 1, onLeave } = props;
  const work = useWalkWork();
  const { item, session, writable } = work;
  const stand = (caret: number | null) => session.stand({ itemId: item.id, field: part, caret });
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {(link) => (
        <textarea
          {...link}
          data-walk-field={part}
          className={classNames(field.control, css.text, css[`rows${rows}`])}
          value={textAt(work, part)}
          rows={rows}
          spellCheck={false}
          readOnly={!writable}
          placeholder={writable ? placeholder : undefined}
          onChange={({ currentTarget }) =>
            session.type(item.id, part, currentTarget.value, currentTarget.selectionStart)
          }
          onFocus={({ currentTarget }) => stand(currentTarget.selectionStart)}
          onBlur={() => {
            if (!document.hasFocus()) return;
            if (session.view().position.itemId === item.id)
              session.stand({ itemId: item.id, field: null, caret: null });
            onLeave?.();
          }}
        />
      )}
    </Field>
  );
}
