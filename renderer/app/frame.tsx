import { useMediaQuery } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { Suspense, useCallback, useRef, useState } from 'react';
import { useWorkspace } from '../data/store-context';
import { useRoutePath } from '../navigation/use-route';
import { useWords } from '../strings/use-words';
import { AskActingPerson } from './acting-person/ask-acting-person';
import { ExportCorner } from './export-corner';
import css from './frame.module.css';
import { Opening } from './opening';
import { Palette } from './palette/palette';
import { Rail } from './rail/rail';
import { needsWidth } from './rail/rail-items';
import { StartFrame } from './start-frame';
import { ToastCorner } from './toast-corner';
import { TopBar } from './top-bar/top-bar';
import { useDocumentTitle } from './use-document-title';
import { useKeys } from './use-keys';
import { useNativeMenu } from './use-native-menu';
import { useUndo } from './use-undo';
import { VaultBanner } from './vault-banner';

/** Frame of the program: the start while there is no agency yet, afterwards rail, top bar and the open screen. */
export function Frame() {
  const started = useWorkspace().agency.size > 0;
  return started ? <WorkFrame /> : <StartFrame />;
}

function WorkFrame() {
  const words = useWords('shell');
  const path = useRoutePath();
  const narrow = useMediaQuery('(max-width: 900px)', false, { getInitialValueInEffect: false });
  const main = useRef<HTMLElement>(null);
  const [searching, setSearching] = useState(false);
  const { undo } = useUndo();
  const openPalette = useCallback(() => setSearching(true), []);
  useKeys({ onSearch: openPalette, onUndo: undo });
  useNativeMenu(openPalette);
  useDocumentTitle(path);
  return (
    <div className={css.app}>
      <button type="button" className={css.skip} onClick={() => main.current?.focus()}>
        {words('skipToContent')}
      </button>
      <Rail path={path} slim={narrow || needsWidth(path)} />
      <div className={css.side}>
        <TopBar onSearch={openPalette} />
        <VaultBanner />
        <main ref={main} className={css.main} tabIndex={-1}>
          <Suspense fallback={<Opening />}>
            <Outlet />
          </Suspense>
        </main>
        <ExportCorner />
        <ToastCorner />
      </div>
      <Palette open={searching} onClose={() => setSearching(false)} />
      <AskActingPerson />
    </div>
  );
}
