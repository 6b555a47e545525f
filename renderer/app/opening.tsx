import { useWords } from '../strings/use-words';
import css from './frame.module.css';

/** While a screen is fetched. */
export function Opening() {
  const words = useWords('shell');
  return (
    <p className={css.opening} role="status">
      {words('opening')}
    </p>
  );
}
