import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser } from './find-browser.mjs';

/**
 * Path of a browser for the tests, installed when there is none: Debian's own package for root, playwright's download
 * elsewhere. Ends the process, after a message with what to do, when neither can be had.
 * @returns {string}
 */
export function ensureBrowser() {
  const present = findBrowser();
  if (present !== null) return present;
  console.log('No Chrome, Edge or Chromium was found: installing one for the tests...');
  for (const install of ways()) {
    const installed = install() ? findBrowser() : null;
    if (installed !== null) return installed;
  }
  console.error(
    [
      'No browser could be installed. The tests drive a real one: install Chrome, Edge or Chromium,',
      'or set PHUKIN_BROWSER to the path of one, and run them again.',
    ].join('\n'),
  );
  return process.exit(1);
}

function ways() {
  const asDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return asDebianRoot ? [installWithApt, installWithPlaywright] : [installWithPlaywright];
}

function installWithApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
  apt('update');
  return apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
}

function installWithPlaywright() {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  return spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' }).status === 0;
}

if (import.meta.main) console.log(ensureBrowser());
