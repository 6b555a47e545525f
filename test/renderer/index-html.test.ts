import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync(new URL('../../renderer/index.html', import.meta.url), 'utf8');
const serving = JSON.parse(readFileSync(new URL('../../electron/serving.json', import.meta.url), 'utf8')) as {
  readonly policies: { readonly page: string };
};

describe('page of the window', () => {
  it('carries the same content security policy as the hosts send', () => {
    const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1];
    expect(policy).toBe(serving.policies.page);
  });

  it('lets the page reach nothing outside itself', () => {
    expect(serving.policies.page).toContain("default-src 'none'");
    expect(serving.policies.page).not.toMatch(/unsafe-|https?:|\*/);
  });

  it('holds no inline style and no inline script', () => {
    expect(page).not.toMatch(/<style|style=|<script(?![^>]*src=)/);
  });

  it('speaks Vietnamese until the user switches', () => {
    expect(page).toContain('<html lang="vi"');
  });
});
