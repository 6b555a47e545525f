import { useState } from 'react';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { TextField } from '../../../../ui/text-field';
import { useWalkWork } from '../walk-context';
import { findItem } from '../walk-model';
import css from './sheets.module.css';

/** Going to a question by its number in the sitting or its short code; the question is shown before going. */
export function GoSheet({ onClose }: { readonly onClose: () => void }) {
  const words = useWords('walk');
  const common = useWords('common');
  const { model, open, goTo } = useWalkWork();
  const [typed, setTyped] = useState('');
  const found = findItem(model, open, typed);

  function go() {
    if (found === null) return;
    onClose();
    goTo(found.id);
  }
  return (
    <Dialog
      open
      title={words('go.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="primary" shortcut="Enter" disabled={found === null} onClick={go}>
            {words('go.act')}
          </Button>
        </>
      }
    >
      <TextField
        label={words('go.label')}
        value={typed}
        autoFocus
        onChange={setTyped}
        error={typed.trim() !== '' && found === null ? words('go.none') : null}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          go();
        }}
      />
      {found === null ? null : (
        <p className={css.found} aria-live="polite">
          <strong>{found.code}</strong> {found.words.question}
        </p>
      )}
    </Dialog>
  );
}
