import { afterEach, expect, it, vi } from 'vitest';
import { pickHost } from '../../../renderer/host/pick-host';

afterEach(() => vi.unstubAllGlobals());

it('takes the desktop host where the preload left its bridge', async () => {
  const info = { version: '1.0.0', platform: 'Windows 11', dataLocation: 'C:/data' };
  const listen = () => () => undefined;
  const bridge = { requests: { 'app:info': async () => info }, onMenuCommand: listen, onClosing: listen };
  const host = await pickHost({ phukin: bridge }, '9.9.9');
  expect(host.kind).toBe('electron');
  expect(await host.app.info()).toBe(info);
});

it('takes the browser host elsewhere, which tells the version it is given', async () => {
  vi.stubGlobal('navigator', { userAgent: 'Firefox/150.0' });
  vi.stubGlobal('location', { origin: 'http://127.0.0.1:47814' });
  const host = await pickHost({}, '9.9.9');
  expect(host.kind).toBe('browser');
  expect(await host.app.info()).toEqual({
    version: '9.9.9',
    platform: 'Firefox 150',
    dataLocation: 'http://127.0.0.1:47814',
  });
  expect([host.journal, host.attachments, host.backups, host.vault]).toEqual([null, null, null, null]);
  expect([host.app.onClosing, host.app.startAfresh]).toEqual([null, null]);
});
