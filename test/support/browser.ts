import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../build/find-browser.mjs';

/** Flags under which Chromium runs alone: no graphics card, no service of its own on the network. */
const quietFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A running browser; closing it removes its profile unless that was given. */
export interface RunningBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Starts a system browser on a profile of its own, empty unless a folder is given (for tests of restarting). */
export async function launchBrowser(profile: string | null = null): Promise<RunningBrowser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no Chrome, Edge or Chromium found: run node build/ensure-browser.mjs');
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'phukin-profile-')));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless: true,
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    locale: 'vi-VN',
    // without a locale of the system Chromium would replace the letters of file names
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    args: quietFlags,
  });
  const close = async () => {
    await context.close();
    if (profile === null) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, close };
}
