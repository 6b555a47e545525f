import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startOnDouble } from '../support/on-double';

const running = startOnDouble();
let outside: string;
let visits = 0;
const server = createServer((_request, response) => {
  visits += 1;
  response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('outside');
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => void server.close());
beforeEach(() => {
  const { denied, cancelled, escaped } = running().program.log;
  for (const list of [denied, cancelled, escaped]) list.length = 0;
});

describe('the guards of the desktop program', () => {
  it('keep the window on the program', async () => {
    const { page, program } = running();
    await page.evaluate((address) => location.assign(address), outside);
    await expect.poll(() => program.log.denied).toEqual([`navigation ${outside}`]);
    expect(page.url()).toBe('http://phukin.localhost/index.html');
  });

  it('let the window load its own page again', async () => {
    const { page, program } = running();
    // the navigation denied just before may still be winding down and take the first try with it
    await vi.waitFor(() => page.reload({ waitUntil: 'load' }), { timeout: 20_000 });
    expect(await page.title()).toBe('host');
    expect(program.log.denied).toEqual([]);
  });

  it('open no popup, neither by script nor by link', async () => {
    const { page, program } = running();
    const pages = program.context.pages().length;
    await page.evaluate((address) => window.open(address), outside);
    await page.evaluate((address) => {
      const link = Object.assign(document.createElement('a'), { href: address, target: '_blank' });
      document.body.append(link);
      link.click();
    }, outside);
    await expect.poll(() => program.log.denied).toEqual([`popup ${outside}`, `popup ${outside}`]);
    expect(program.context.pages()).toHaveLength(pages);
  });

  it('cancel every request to the outside, also where the policy of the page does not reach', async () => {
    const { program } = running();
    const unguarded = await program.context.newPage();
    await unguarded.evaluate((address) => fetch(address).catch(() => undefined), outside);
    await unguarded.close();
    expect(program.log.cancelled).toEqual([outside]);
    expect(program.log.escaped).toEqual([]);
    expect(visits).toBe(0);
  });

  it('start no download', async () => {
    const { page, program } = running();
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: '/index.html', download: 'a.html' });
      document.body.append(link);
      link.click();
    });
    await expect.poll(() => program.log.denied).toContain('download app://phukin/index.html');
  });

  it('grant the program to keep its data, and nothing else', () => {
    const { program } = running();
    const own = 'app://phukin/index.html';
    expect(program.askPermission('persistent-storage', own)).toBe(true);
    const refused = [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'usb',
      'fileSystem',
      'unknown',
    ];
    for (const permission of refused) expect(program.askPermission(permission, own), permission).toBe(false);
  });

  it('grant nothing to any other page', () => {
    const { program } = running();
    for (const address of [outside, 'app://other/index.html', 'about:blank', '']) {
      expect(program.askPermission('persistent-storage', address), address).toBe(false);
    }
  });
});
