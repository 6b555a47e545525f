import { describe, expect, it } from 'vitest';
import { startOnDouble } from '../support/on-double';

const running = startOnDouble();

/** What the page gets for a path of its own origin. */
function get(path: string, method = 'GET') {
  return running().page.evaluate(
    async ([address, verb]) => {
      const response = await fetch(address ?? '', { method: verb ?? '' });
      return { status: response.status, headers: Object.fromEntries(response.headers) };
    },
    [path, method],
  );
}

describe('the files of the program', () => {
  it('come with their kind and are taken for no other', async () => {
    const { status, headers } = await get('/index.html');
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' });
  });

  it('forbid the page everything that is not its own', async () => {
    const policy = (await get('/index.html')).headers['content-security-policy'] ?? '';
    const directives = new Map(
      policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
    );
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self'");
    expect(directives.get('style-src')).toBe("'self'");
    expect(directives.get('connect-src')).toBe("'self'");
    expect(policy).not.toMatch(/unsafe|\*|http/);
  });

  it('allow styles of their own to frames that draw or print, and scripts still only of the program', async () => {
    const policy = (await get('/host/print/frame.html')).headers['content-security-policy'];
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("default-src 'none'");
  });

  it('open scripts to the sandboxed frame, and pages to nobody', async () => {
    const { page } = running();
    const script = await page.evaluate(() => document.querySelector('script')?.getAttribute('src') ?? '');
    expect((await get(script)).headers['access-control-allow-origin']).toBe('*');
    expect((await get('/index.html')).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('run in a sandboxed frame, whose origin is not that of the program', async () => {
    const { page, program } = running();
    const origin = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe');
          frame.setAttribute('sandbox', 'allow-scripts');
          frame.src = 'host/print/frame.html';
          addEventListener('message', (event) => event.source === frame.contentWindow && resolve(event.origin));
          document.body.append(frame);
        }),
    );
    expect(origin).toBe('null');
    expect(program.log.console).toEqual([]);
  });

  it('end at the folder of the program', async () => {
    const paths = [
      '/..%2fmain/main.js',
      '/%2e%2e/main/main.js',
      '/..%5cmain%5cmain.js',
      '/assets/..%2f..%2fmain%2fmain.js',
      '/%00index.html',
      '/C:%2fWindows%2fa.html',
      '/.hidden.html',
      '/none.html',
      '/index.exe',
      '/%E0%A4%A',
      '/print/',
      '/print/guessed',
    ];
    for (const path of paths) expect((await get(path)).status, path).toBe(404);
  });

  it('can be read and not written', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await get('/index.html', method)).status).toBe(403);
  });
});
