import { describe, expect, it } from 'vitest';
import { requestChannels } from '../../../renderer/host/channels';
import { ipcContract } from '../../../renderer/host/ipc-contract';

const save = { suggestedName: 'Bộ hồ sơ.zip', extension: 'zip', mediaType: 'application/zip', bytes: Uint8Array.of(1) };
const accepts = (channel: keyof typeof ipcContract, ...args: unknown[]) =>
  ipcContract[channel].args.safeParse(args).success;

describe('the contract between window and shell', () => {
  it('has an entry for every channel that the preload offers, and no other', () => {
    expect(Object.keys(ipcContract).sort()).toEqual([...requestChannels].sort());
  });

  it('passes the bytes of a file as they are, without a copy', () => {
    const { data } = ipcContract['files:save'].args.safeParse([save]);
    expect(data?.[0].bytes).toBe(save.bytes);
  });

  it('takes what the hosts send', () => {
    expect(accepts('files:save', save)).toBe(true);
    expect(accepts('files:open', { extensions: ['xlsx', 'csv'], multiple: true })).toBe(true);
    expect(accepts('files:open', { extensions: [], multiple: false })).toBe(true);
    expect(accepts('print:to-pdf', '<p>a</p>')).toBe(true);
    expect(accepts('folder:append', 'journal', '000001.jsonl', Uint8Array.of(1))).toBe(true);
    expect(accepts('folder:read', 'attachments', 'e3b0c442', 0)).toBe(true);
    expect(accepts('folder:set-aside', 'backups', 'damaged-2')).toBe(true);
    expect(accepts('app:info')).toBe(true);
  });

  it('takes menus of commands, acts of the platform and separators', () => {
    const items = [
      { type: 'command', command: 'a.b', label: 'Mở', accelerator: null },
      { type: 'role', role: 'copy', label: 'Sao chép' },
      { type: 'separator' },
    ];
    expect(accepts('menu:show', [{ label: 'Tệp', items }])).toBe(true);
  });

  it.each([
    ['a name that is missing', 'files:save', { ...save, suggestedName: '' }],
    ['an extension with a dot or a path', 'files:save', { ...save, extension: '.zip' }],
    ['bytes that are not bytes', 'files:save', { ...save, bytes: [1, 2] }],
    ['a field nobody knows', 'files:save', { ...save, folder: '/etc' }],
    ['a document that is not text', 'print:dialog', 1],
    ['an empty document', 'print:to-pdf', ''],
    ['a folder that is none of the program', 'folder:list', 'aside'],
    [
      'a role that opens the developer tools',
      'menu:show',
      [{ label: '', items: [{ type: 'role', role: 'toggleDevTools', label: '' }] }],
    ],
    ['arguments where there are none', 'app:info', 1],
  ] as const)('refuses %s', (_what, channel, argument) => {
    expect(accepts(channel, argument)).toBe(false);
  });

  it('refuses names that could lead out of a folder', () => {
    for (const name of ['../a', '..', '.a', 'a/b', 'a\\b', '', 'C:a', 'a\0', 'a\n', 'x'.repeat(201)]) {
      expect(accepts('folder:append', 'journal', name, Uint8Array.of(1)), name).toBe(false);
      expect(accepts('folder:read', 'journal', name, 0), name).toBe(false);
      expect(accepts('folder:set-aside', 'journal', name), name).toBe(false);
    }
  });

  it('refuses reading from before the beginning', () => {
    expect(accepts('folder:read', 'journal', 'a', -1)).toBe(false);
  });

  it('refuses too few and too many arguments', () => {
    expect(accepts('files:save')).toBe(false);
    expect(accepts('files:save', save, save)).toBe(false);
  });
});
