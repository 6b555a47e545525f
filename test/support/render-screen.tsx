import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { Store } from '../../renderer/data/store';
import { DataProvider } from '../../renderer/data/store-context';
import type { Host } from '../../renderer/host/contract';
import { HostProvider } from '../../renderer/host/host-context';
import { AppRouter, createAppRouter } from '../../renderer/navigation/app-router';
import { UiProvider } from '../../renderer/ui/ui-provider';
import { appParts } from './app-parts';
import type { MemoryBackups } from './memory-backups';
import { openTestStore } from './memory-store';

/** Midday of 22/11/2026 on the local clock. */
export const testNow = () => new Date(2026, 10, 22, 12).getTime();

interface ScreenOptions {
  readonly store?: Store;
  readonly at?: string;
  readonly backups?: MemoryBackups;
  readonly host?: Partial<Host>;
}

/** Shows a screen with everything that it needs: a real store in memory, a memory host, a router at `at`. */
export async function renderScreen(screen: ReactElement, options: ScreenOptions = {}) {
  const store = options.store ?? (await openTestStore({ nowMs: testNow }));
  const { backups, host: patch } = options;
  const { services, host, toasts } = appParts(store, { nowMs: testNow, backups, host: patch });
  const router = createAppRouter({
    frame: () => screen,
    routes: [],
    onError: ({ error }) => <p role="alert">{String(error)}</p>,
    onMissing: () => null,
    memory: options.at ?? '/',
  });
  const view = render(
    <UiProvider>
      <HostProvider host={host}>
        <DataProvider services={services}>
          <AppRouter router={router} />
        </DataProvider>
      </HostProvider>
    </UiProvider>,
  );
  return { ...view, store, host, toasts, services, router };
}
