import { useMemo } from 'react';
import { DataProvider, type DataServices } from '../data/store-context';
import type { Host } from '../host/contract';
import { HostProvider } from '../host/host-context';
import { AppRouter, createAppRouter } from '../navigation/app-router';
import { UiProvider } from '../ui/ui-provider';
import { type AppParts, AppPartsProvider } from './app-context';
import { ClosingGuard } from './closing-guard';
import { CrashBoundary } from './crash-boundary';
import { Frame } from './frame';
import { Gates } from './gates';
import { MissingScreen } from './missing-screen';
import { RouteError } from './route-error';
import { routes } from './screens';

interface AppProps {
  readonly host: Host;
  readonly services: DataServices;
  readonly parts: AppParts;
  /** First address in tests; the window's own address when absent. */
  readonly memory?: string | undefined;
}

/** The program on an open workspace. */
export function App({ host, services, parts, memory }: AppProps) {
  const router = useMemo(
    () => createAppRouter({ frame: Frame, routes, onError: RouteError, onMissing: MissingScreen, memory }),
    [memory],
  );
  return (
    <UiProvider>
      <CrashBoundary onExport={services.saveWorkspace}>
        <HostProvider host={host}>
          <DataProvider services={services}>
            <AppPartsProvider parts={parts}>
              <Gates>
                <AppRouter router={router} />
              </Gates>
              <ClosingGuard />
            </AppPartsProvider>
          </DataProvider>
        </HostProvider>
      </CrashBoundary>
    </UiProvider>
  );
}
