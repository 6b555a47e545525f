import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type BuiltHostPage, buildHostPage } from './build-host-page';
import { type FakeElectron, launchFakeElectron } from './fake-electron';
import { withHost } from './remote-host';

/** The built main and preload on the double, around the host page, for the tests of one file. */
export interface OnDouble {
  readonly program: FakeElectron;
  readonly page: Page;
  readonly built: BuiltHostPage;
}

/** Starts the program before the tests of a file and ends it after them; ask for it inside a test. */
export function startOnDouble(): () => OnDouble {
  let running: OnDouble | null = null;
  beforeAll(async () => {
    const built = await buildHostPage();
    const program = await launchFakeElectron(built.mainFile);
    running = { program, built, page: await withHost(await program.firstPage()) };
  }, 120_000);
  afterAll(async () => {
    await running?.program.close();
    await running?.built.remove();
  });
  return () => {
    if (running === null) throw new Error('the program has not started');
    return running;
  };
}
