import { IconDatabase } from '@tabler/icons-react';
import { Suspense } from 'react';
import { Opening } from './opening';
import { useDataPlace } from './rail/use-data-place';
import { StartScreen } from './screens';
import css from './start-frame.module.css';
import { ToastCorner } from './toast-corner';
import { LanguageSwitch } from './top-bar/language-switch';

/** Around the first run: language, and where the data will live. */
export function StartFrame() {
  const place = useDataPlace();
  return (
    <div className={css.frame}>
      <header className={css.head}>
        <LanguageSwitch />
      </header>
      <div className={css.body}>
        <Suspense fallback={<Opening />}>
          <StartScreen />
        </Suspense>
      </div>
      <footer className={css.foot}>
        {place === null ? null : (
          <>
            <IconDatabase size={16} stroke={1.75} aria-hidden />
            {place.whole}
          </>
        )}
      </footer>
      <ToastCorner />
    </div>
  );
}
