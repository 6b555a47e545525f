import type { Frame } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { requestChannels } from '../../renderer/host/channels';
import { invokeBinding } from '../support/fake-electron/page-side';
import { startOnDouble } from '../support/on-double';

const running = startOnDouble();
beforeEach(() => {
  running().program.log.openDialogs.length = 0;
});
const opening = ['files:open', [{ extensions: ['xlsx'], multiple: false }]] as const;

/** Sends a request as a page could whose scripts were taken over: around the preload. */
function sendRaw(frame: Frame, channel: string, args: readonly unknown[]): Promise<{ ok: boolean; error?: string }> {
  return frame.evaluate(([binding, name, sent]) => Reflect.get(window, binding)(name, sent), [
    invokeBinding,
    channel,
    [...args],
  ] as const);
}

describe('requests to the shell', () => {
  it('are answered to the page of the program', async () => {
    const { page, program } = running();
    expect(await page.evaluate(() => window.testHost.files.open({ extensions: ['xlsx'], multiple: false }))).toEqual(
      [],
    );
    expect(program.log.openDialogs).toHaveLength(1);
  });

  it('are the only things in the bridge, with the two listeners', async () => {
    const names = await running().page.evaluate(() => {
      const bridge = Reflect.get(window, 'phukin');
      return { bridge: Object.keys(bridge), requests: Object.keys(bridge.requests) };
    });
    expect(names).toEqual({ bridge: ['requests', 'onMenuCommand', 'onClosing'], requests: [...requestChannels] });
  });

  it('are refused to a frame inside the page, even one of the program', async () => {
    const { page, program } = running();
    await page.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), { src: 'host/print/frame.html', name: 'inner' });
      document.body.append(frame);
    });
    await expect.poll(() => page.frame('inner')?.url()).toContain('frame.html');
    const frame = page.frame('inner');
    if (frame === null) throw new Error('no frame');
    await frame.waitForLoadState();
    expect(await sendRaw(frame, ...opening)).toMatchObject({ ok: false, error: expect.stringContaining('refused') });
    expect(program.log.openDialogs).toEqual([]);
  });

  it('are refused to a page of another origin', async () => {
    const { program } = running();
    const stranger = await program.context.newPage();
    await program.context.route('http://other.localhost/', (route) => route.fulfill({ body: '<p>other</p>' }));
    await stranger.goto('http://other.localhost/');
    expect(await sendRaw(stranger.mainFrame(), ...opening)).toMatchObject({
      ok: false,
      error: expect.stringContaining('refused'),
    });
    await stranger.close();
    expect(program.log.openDialogs).toEqual([]);
  });

  it('are refused when they are not what the contract says', async () => {
    const { page, program } = running();
    const malformed: [string, readonly unknown[]][] = [
      ['files:open', []],
      ['files:open', [{ extensions: ['../x'], multiple: false }]],
      ['files:open', [{ extensions: ['xlsx'], multiple: 'yes' }]],
      ['files:open', [{ extensions: ['xlsx'], multiple: false, folder: '/etc' }]],
      ['files:open', [{ extensions: ['xlsx'], multiple: false }, 'more']],
      ['files:save', [{ suggestedName: 'a', extension: 'zip', mediaType: '', bytes: 'text' }]],
      ['folder:append', ['journal', '../a', Uint8Array.of(1)]],
      ['folder:append', ['journal', 'a', 'text']],
      ['folder:list', ['..']],
      ['folder:read', ['backups', 'a', '0']],
      ['folder:set-aside', ['journal', '.']],
      ['app:hold-closing', []],
      ['print:to-pdf', [42]],
      ['menu:show', [[{ label: 'x', items: [{ type: 'role', role: 'toggleDevTools', label: 'x' }] }]]],
      ['app:info', ['more']],
    ];
    for (const [channel, args] of malformed) {
      const answer = await page.evaluate(
        ([name, sent]) =>
          Reflect.get(window, 'phukin')
            .requests[name](...sent)
            .then(
              () => 'answered',
              (error: Error) => error.message,
            ),
        [channel, [...args]] as const,
      );
      expect(answer, JSON.stringify([channel, args])).toContain('refused');
    }
    expect(program.log.openDialogs).toEqual([]);
  });
});
