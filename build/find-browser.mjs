import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * Path of a Chromium-based browser: the one named by PHUKIN_BROWSER, else an installed Chrome, Edge or Chromium, else
 * the one that playwright-core downloaded. Null when there is none.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function findBrowser(env = process.env) {
  if (env.PHUKIN_BROWSER) return env.PHUKIN_BROWSER;
  return [...candidates(process.platform, env), chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/**
 * Where browsers are installed, those of the system first.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function candidates(platform, env) {
  if (platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const places = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return places.flatMap((place) => bases.map((base) => join(base, place)));
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return [...names.map((name) => `/usr/bin/${name}`), '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}
