import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { clockOver } from '../../renderer/app/clock';
import { createSaving } from '../../renderer/app/saving';
import { createServices } from '../../renderer/app/services';
import { createToasts } from '../../renderer/app/toasts';
import type { Store } from '../../renderer/data/store';
import { DataProvider } from '../../renderer/data/store-context';
import { HostProvider } from '../../renderer/host/host-context';
import { memoryHost } from '../../renderer/host/memory-host';
import { AppRouter, createAppRouter } from '../../renderer/navigation/app-router';
import { UiProvider } from '../../renderer/ui/ui-provider';
import { openTestStore, testId } from './memory-store';

/** Midday of 22/11/2026 on the local clock. */
export const testNow = () => new Date(2026, 10, 22, 12).getTime();

/** Shows a screen with everything that it needs: a real store in memory, a memory host, a router at `at`. */
export async function renderScreen(screen: ReactElement, options: { store?: Store; at?: string } = {}) {
  const store = options.store ?? (await openTestStore({ nowMs: testNow }));
  const host = memoryHost();
  const toasts = createToasts(() => () => {});
  const services = createServices({
    store,
    host,
    version: '0.0.0-test',
    clock: clockOver(testNow),
    newId: testId,
    toasts,
    saving: createSaving(),
  });
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
