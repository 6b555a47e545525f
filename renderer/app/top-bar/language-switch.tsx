import { useWords } from '../../strings/use-words';
import { useLanguage } from '../use-language';
import css from './top-bar.module.css';

/** Switches between Vietnamese and English. */
export function LanguageSwitch() {
  const words = useWords('shell');
  const { language, switchTo } = useLanguage();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <button
      type="button"
      className={css.language}
      title={words(other === 'vi' ? 'top.vietnamese' : 'top.english')}
      aria-label={`${words('top.language')}: ${language.toUpperCase()} → ${other.toUpperCase()}`}
      onClick={() => switchTo(other)}
    >
      {language.toUpperCase()}
    </button>
  );
}
