import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appPort, holderOf } from '../../build/serve.mjs';
import { type RunningServer, serveRenderer } from '../support/serve';

let folder: string;
let server: RunningServer;
let port: number;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phukin-serve-'));
  const renderer = join(folder, 'renderer');
  await mkdir(join(renderer, 'documents', 'flowcharts'), { recursive: true });
  await mkdir(join(renderer, 'assets'));
  await writeFile(join(renderer, 'index.html'), '<p>Phủ kín</p>');
  await writeFile(join(renderer, 'documents/flowcharts/frame.html'), '<p>frame</p>');
  await writeFile(join(renderer, 'assets/a-1.js'), 'export {}');
  await writeFile(join(renderer, 'assets/a-1.woff2'), 'font');
  await writeFile(join(renderer, 'assets/secret.txt'), 'secret');
  await writeFile(join(renderer, '.hidden.html'), 'secret');
  await writeFile(join(folder, 'secret.html'), 'secret');
  server = await serveRenderer(renderer);
  port = Number(new URL(server.address).port);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Sends a path as it is written, which `fetch` would tidy first. */
function get(path: string, { host = `127.0.0.1:${port}`, method = 'GET' } = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on('error', reject).end();
  });
}

describe('the server of the browser edition', () => {
  it('serves the page under a policy that forbids what is not its own', async () => {
    const { status, headers, body } = await get('/');
    expect({ status, body }).toEqual({ status: 200, body: '<p>Phủ kín</p>' });
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    const policy = String(headers['content-security-policy']);
    for (const rule of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"]) {
      expect(policy.split('; ')).toContain(rule);
    }
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'self'");
  });

  it('serves the frame that draws flowcharts under its own policy', async () => {
    const policy = String((await get('/documents/flowcharts/frame.html')).headers['content-security-policy']).split(
      '; ',
    );
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("script-src 'self'");
  });

  it('opens scripts and fonts to the sandboxed frame, with their kinds', async () => {
    for (const [path, type] of [
      ['/assets/a-1.js', 'text/javascript; charset=utf-8'],
      ['/assets/a-1.woff2', 'font/woff2'],
    ]) {
      const { headers } = await get(path ?? '');
      expect(headers).toMatchObject({ 'content-type': type, 'access-control-allow-origin': '*' });
    }
    expect((await get('/')).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('lets nothing be taken for another kind than it is said to be', async () => {
    for (const path of ['/', '/assets/a-1.js', '/none', '/.well-known/phukin.json']) {
      expect((await get(path)).headers['x-content-type-options'], path).toBe('nosniff');
    }
  });

  it('asks for pages anew each time, so that a new build is seen', async () => {
    expect((await get('/')).headers['cache-control']).toBe('no-cache');
    expect((await get('/assets/a-1.js')).headers['cache-control']).toContain('immutable');
  });

  it('ends at its folder', async () => {
    const paths = [
      '/../secret.html',
      '/..%2fsecret.html',
      '/%2e%2e/secret.html',
      '/%2e%2e%2fsecret.html',
      '/..%5csecret.html',
      '/assets/../../secret.html',
      '//../secret.html',
      '/.hidden.html',
      '/assets/secret.txt',
      '/assets/',
      '/none.html',
      '/%00.html',
      '/%E0%A4%A',
    ];
    for (const path of paths) {
      const { status, body } = await get(path);
      expect([path, status]).toEqual([path, 404]);
      expect(body).not.toContain('secret');
    }
  });

  it('refuses a malformed address', async () => {
    expect((await get('http://[')).status).toBe(400);
  });

  it('sends another name of this machine to its one origin', async () => {
    const { status, headers } = await get('/assets/a-1.js', { host: `localhost:${port}` });
    expect({ status, to: headers['location'] }).toEqual({ status: 308, to: `${server.address}assets/a-1.js` });
    expect((await get('//example.org/', { host: `localhost:${port}` })).headers['location']).toContain(server.address);
  });

  it('does not answer under a foreign name, as a rebound one would be', async () => {
    expect((await get('/', { host: 'example.org' })).status).toBe(421);
    expect((await get('/', { host: `127.0.0.1:${port + 1}` })).status).toBe(421);
  });

  it('can be read and not written', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await get('/', { method })).status).toBe(405);
    expect(await get('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it('has one port of its own, fixed for ever, for the data belong to it', () => {
    expect(appPort).toBe(47814);
  });
});

describe('asking who holds a port', () => {
  it('knows a server of ours', async () => {
    expect(await holderOf(port)).toBe('ours');
  });

  it('knows other web servers', async () => {
    for (const answer of ['hello', '{"product":"other"}', 'null', '[]']) {
      const other = await listen(createServer((_request, response) => response.end(answer)));
      expect(await holderOf(portOf(other)), answer).toBe('foreign');
      other.close();
    }
  });

  it('knows servers that do not speak to it', async () => {
    const mute = createSocketServer((socket) => socket.on('data', () => socket.destroy()));
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', () => resolve()));
    expect(await holderOf((mute.address() as AddressInfo).port)).toBe('foreign');
    mute.close();
  });

  it('knows a free port', async () => {
    const other = await listen(createServer());
    const free = portOf(other);
    await new Promise((resolve) => other.close(resolve));
    expect(await holderOf(free)).toBe('free');
  });
});

async function listen(other: Server): Promise<Server> {
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', () => resolve()));
  return other;
}

function portOf(other: Server): number {
  return (other.address() as AddressInfo).port;
}
