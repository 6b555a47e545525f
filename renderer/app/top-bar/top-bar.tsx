import { IconArrowBackUp, IconSearch } from '@tabler/icons-react';
import { intentWords } from '../../strings/intent-words';
import { useWords } from '../../strings/use-words';
import { IconButton } from '../../ui/icon-button';
import { useUndo } from '../use-undo';
import { ActingPersonMenu } from './acting-person-menu';
import { LanguageSwitch } from './language-switch';
import { SavedMark } from './saved-mark';
import css from './top-bar.module.css';

/** Top of every screen: search, what is saved, undo, who is working, language. */
export function TopBar({ onSearch }: { readonly onSearch: () => void }) {
  const words = useWords('shell');
  const { target, undo } = useUndo();
  return (
    <header className={css.bar}>
      <button type="button" className={css.find} onClick={onSearch}>
        <IconSearch size={16} stroke={1.75} aria-hidden />
        <span className={css.hint}>{words('top.find')}</span>
        <kbd>{words('top.findKey')}</kbd>
      </button>
      <div className={css.end}>
        <SavedMark />
        <IconButton
          label={
            target === null
              ? words('top.nothingToUndo')
              : words('top.undo', { what: intentWords(target.intent, target.detail) })
          }
          icon={IconArrowBackUp}
          disabled={target === null}
          onClick={undo}
        />
        <ActingPersonMenu />
        <LanguageSwitch />
      </div>
    </header>
  );
}
