import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { version } from '../package.json';
import { App } from './app/app';
import { clockOver } from './app/clock';
import { CrashPage } from './app/crash-page';
import { OpenFailedPage } from './app/open-failed-page';
import { DATABASE, openWorkspace } from './app/open-workspace';
import { OpeningProgressPage } from './app/opening-progress-page';
import { createOpeningWatch } from './app/opening-watch';
import { saveSupportBundle } from './app/save-support-bundle';
import { watchErrors } from './app/watch-errors';
import { pickHost } from './host/pick-host';
import { UiProvider } from './ui/ui-provider';

// zod's probe for eval would violate the content security policy.
z.config({ jitless: true });

/** Opening that is done before shows nothing, in milliseconds. */
const MOMENT = 400;

const root = document.getElementById('root');
if (root === null) throw new Error('no #root in the page');
const screen = createRoot(root);
const watch = createOpeningWatch();
const moment = setTimeout(() => {
  screen.render(
    <UiProvider>
      <OpeningProgressPage watch={watch} />
    </UiProvider>,
  );
}, MOMENT);

try {
  const host = await pickHost(window, version);
  const clock = clockOver(Date.now);
  const opened = await openWorkspace(host, clock, version, watch.tell);
  clearTimeout(moment);
  if (opened.ok) {
    const { services, parts } = opened.value;
    watchErrors(window, parts.toasts);
    screen.render(<App host={host} services={services} parts={parts} />);
  } else {
    screen.render(
      <UiProvider>
        <OpenFailedPage
          failure={opened.error}
          onAfresh={host.app.startAfresh}
          onSupport={() => saveSupportBundle({ host, clock, version, database: DATABASE, store: null, backups: null })}
        />
      </UiProvider>,
    );
  }
} catch (error) {
  clearTimeout(moment);
  screen.render(<CrashPage reason={String(error)} onExport={null} onReload={() => window.location.reload()} />);
}
