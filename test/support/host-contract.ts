import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Folder, Host, HostMenu } from '../../renderer/host/contract';
import { describeFolder } from './folder-contract';

/** A host and the hands and eyes of its user. */
export interface HostUnderTest {
  readonly host: Host;
  /** Makes the coming save dialog accept the suggested name or cancel; null where the host shows none of its own. */
  readonly answerSave: ((answer: 'accept' | 'cancel') => Promise<void>) | null;
  /** Makes the coming open dialog choose these files; an empty list cancels it. */
  answerOpen(files: readonly { name: string; bytes: Uint8Array }[]): Promise<void>;
  /** Bytes of the file that was saved under this name, once they are there. */
  savedBytes(name: string): Promise<Uint8Array>;
  /** Chooses an item of the menu that is shown, by its label. */
  readonly chooseMenuItem: ((label: string) => Promise<void>) | null;
  /** The window as the user sees it, who tries to close it; null where closing does not wait. */
  readonly window: { close(): Promise<void>; isClosed(): boolean } | null;
  close(): Promise<void>;
}

/** What a host is known to have. */
export interface HostTraits {
  /** Name of the host in test titles; its kind when left out. */
  readonly title?: string;
  readonly kind: Host['kind'];
  /** Folders that it has, and whether they lie outside the browser's own storage. */
  readonly folders: Readonly<Partial<Record<Place, 'outside' | 'inside'>>>;
  readonly vault: 'none' | 'lapsed' | 'granted' | null;
}

const places = ['journal', 'attachments', 'backups'] as const;
type Place = (typeof places)[number];

const page = '<!doctype html><html lang="vi"><head><title>x</title></head><body><h1>Quy trình</h1></body></html>';
const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
const request = { suggestedName: 'Phủ kín.xlsx', extension: 'xlsx', mediaType: 'application/octet-stream', bytes };
const menus: readonly HostMenu[] = [
  {
    label: 'Tệp',
    items: [
      { type: 'command', command: 'register.import', label: 'Nhận từ tệp', accelerator: 'CmdOrCtrl+I' },
      { type: 'separator' },
      { type: 'role', role: 'quit', label: 'Thoát' },
    ],
  },
];

/** What every host promises, whatever it runs on. */
export function describeHost(traits: HostTraits, setUp: () => Promise<HostUnderTest>): void {
  describe(`the contract of hosts, kept by the ${traits.title ?? traits.kind} host`, () => {
    let user: HostUnderTest;
    beforeAll(async () => {
      user = await setUp();
    }, 120_000);
    afterAll(() => user?.close());

    it('says what kind it is', () => {
      expect(user.host.kind).toBe(traits.kind);
    });

    it('saves exactly the bytes it is given, under the suggested name', async () => {
      await user.answerSave?.('accept');
      expect(await user.host.files.save(request)).toEqual({ type: 'saved', name: 'Phủ kín.xlsx' });
      expect(await user.savedBytes('Phủ kín.xlsx')).toEqual(bytes);
    });

    it('saves an empty file', async () => {
      await user.answerSave?.('accept');
      const outcome = await user.host.files.save({ ...request, suggestedName: 'a.txt', bytes: new Uint8Array() });
      expect(outcome).toEqual({ type: 'saved', name: 'a.txt' });
      expect(await user.savedBytes('a.txt')).toHaveLength(0);
    });

    it('tells a cancelled save from a finished one, where it shows the dialog itself', async () => {
      if (user.answerSave === null) return expect(user.host.kind).toBe('browser');
      await user.answerSave('cancel');
      expect(await user.host.files.save(request)).toEqual({ type: 'cancelled' });
    });

    it('reads the chosen files with name, size and bytes', async () => {
      const second = new TextEncoder().encode('mã,tên\n');
      await user.answerOpen([
        { name: 'danh mục.xlsx', bytes },
        { name: 'b.csv', bytes: second },
      ]);
      expect(await user.host.files.open({ extensions: ['xlsx', 'csv'], multiple: true })).toEqual([
        { name: 'danh mục.xlsx', size: 1000, bytes },
        { name: 'b.csv', size: second.length, bytes: second },
      ]);
    });

    it('answers an empty list to a cancelled open', async () => {
      await user.answerOpen([]);
      expect(await user.host.files.open({ extensions: ['xlsx'], multiple: false })).toEqual([]);
    });

    it('makes a PDF of a document, or has no such function', async () => {
      const { toPdf } = user.host.print;
      if (toPdf === null) return expect(user.host.kind).toBe('browser');
      const pdf = await toPdf(page);
      expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-');
    });

    it('opens the print dialog and goes on when it is closed', async () => {
      await expect(user.host.print.dialog(page)).resolves.toBeUndefined();
    });

    it('has the folders it should, and says of each where it lies', () => {
      for (const place of places) {
        const where = traits.folders[place];
        expect(user.host[place]?.outside ?? null, place).toBe(where === undefined ? null : where === 'outside');
      }
      expect(user.host.vault?.state ?? null).toBe(traits.vault);
    });

    for (const place of places) {
      if (traits.folders[place] !== undefined) {
        describeFolder(`the ${place} of the ${traits.title ?? traits.kind} host`, () => emptied(user.host[place]));
      }
    }

    it('keeps its folders apart', async () => {
      const present = places.flatMap((place) => user.host[place] ?? []);
      await Promise.all(present.map(emptied));
      for (const [index, folder] of present.entries()) await folder.write('same', Uint8Array.of(index));
      expect(await Promise.all(present.map((folder) => folder.read('same')))).toEqual(
        present.map((_folder, index) => Uint8Array.of(index)),
      );
    });

    it('tells the chosen menu item until listening stops, or has no menu', async () => {
      const { menu } = user.host;
      expect(menu === null).toBe(user.chooseMenuItem === null);
      if (menu === null || user.chooseMenuItem === null) return;
      const heard: string[] = [];
      await menu.show(menus);
      const stop = menu.onCommand((command) => heard.push(command));
      await user.chooseMenuItem('Nhận từ tệp');
      await vi.waitFor(() => expect(heard).toEqual(['register.import']));
      stop();
      await user.chooseMenuItem('Nhận từ tệp');
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(heard).toEqual(['register.import']);
    });

    it('says which version it is, on what it runs and where the data live', async () => {
      const info = await user.host.app.info();
      expect(Object.keys(info).sort()).toEqual(['dataLocation', 'platform', 'version']);
      for (const word of Object.values(info)) expect(word).not.toBe('');
      expect(info.version).toMatch(/^\d+\.\d+\.\d+/);
    });

    it('answers yes or no to keeping the data for good', async () => {
      expect(typeof (await user.host.app.persist())).toBe('boolean');
    });

    it('waits with closing until the listener has finished, or does not wait at all', async () => {
      const { onClosing } = user.host.app;
      expect(onClosing === null).toBe(user.window === null);
      if (onClosing === null || user.window === null) return;
      let finish = () => {};
      const finishing = new Promise<void>((resolve) => {
        finish = resolve;
      });
      let calls = 0;
      const stopped = onClosing(async () => {
        calls += 100;
      });
      stopped();
      onClosing(() => {
        calls += 1;
        return finishing;
      });
      await user.window.close();
      await vi.waitFor(() => expect(calls).toBe(1));
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(user.window.isClosed()).toBe(false);
      finish();
      await vi.waitFor(() => expect(user.window?.isClosed()).toBe(true), { timeout: 10_000 });
      expect(calls).toBe(1);
    });
  });
}

async function emptied(folder: Folder | null): Promise<Folder> {
  if (folder === null) throw new Error('the host has no such folder');
  for (const { name } of await folder.list()) await folder.remove(name);
  return folder;
}
