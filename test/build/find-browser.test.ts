import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { candidates, findBrowser } from '../../build/find-browser.mjs';

describe('finding a browser for the tests', () => {
  it('takes the one that is named, whatever else is there', () => {
    expect(findBrowser({ PHUKIN_BROWSER: '/opt/own/chrome' })).toBe('/opt/own/chrome');
  });

  it('finds one that exists on this machine', () => {
    const found = findBrowser({});
    expect(found !== null && existsSync(found)).toBe(true);
  });

  it('looks for Chrome before Edge on Windows, for all users and for this one', () => {
    const env = { PROGRAMFILES: 'C:/Program Files', LOCALAPPDATA: 'C:/Users/lan/AppData/Local' };
    expect(candidates('win32', env)).toEqual([
      join('C:/Program Files', 'Google/Chrome/Application/chrome.exe'),
      join('C:/Users/lan/AppData/Local', 'Google/Chrome/Application/chrome.exe'),
      join('C:/Program Files', 'Microsoft/Edge/Application/msedge.exe'),
      join('C:/Users/lan/AppData/Local', 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  });

  it("looks for Debian's own Chromium first on Linux", () => {
    expect(candidates('linux', {})[0]).toBe('/usr/bin/chromium');
  });
});
