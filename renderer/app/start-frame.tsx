import { IconDatabase } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useBackupState } from '../data/store-context';
import { paths } from '../navigation/paths';
import { RouteLink } from '../navigation/route-link';
import { useRoutePath } from '../navigation/use-route';
import { useWords } from '../strings/use-words';
import { Opening } from './opening';
import { useDataPlace } from './rail/use-data-place';
import { BackupScreen, StartScreen } from './screens';
import css from './start-frame.module.css';
import { ToastCorner } from './toast-corner';
import { LanguageSwitch } from './top-bar/language-switch';

/** Around the first run: language, backups of former data, and where the data will live. */
export function StartFrame() {
  const words = useWords('shell');
  const place = useDataPlace();
  const { files } = useBackupState();
  const restoring = useRoutePath() === paths.backup && files.length > 0;
  return (
    <div className={css.frame}>
      <header className={css.head}>
        {files.length === 0 ? null : restoring ? (
          <RouteLink to={paths.overview}>{words('startBack')}</RouteLink>
        ) : (
          <RouteLink to={paths.backup}>{words('startBackups', { count: files.length })}</RouteLink>
        )}
        <LanguageSwitch />
      </header>
      <div className={css.body}>
        <Suspense fallback={<Opening />}>{restoring ? <BackupScreen /> : <StartScreen />}</Suspense>
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
