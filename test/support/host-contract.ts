import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Host, HostMenu } from '../../renderer/host/contract';

/** A host and the hands and eyes of its user. */
export interface HostUnderTest {
  readonly host: Host;
  /** Makes the coming save dialog accept the suggested name or cancel; null where the host shows none of its own. */
  readonly answerSave: ((answer: 'accept' | 'cancel') => Promise<void>) | null;
  /** Makes the coming open dialog choose these files; an empty list cancels it. */
  answerOpen(files: readonly { name: string; bytes: Uint8Array }[]): Promise<void>;
  /** Bytes of the file that was saved under this name, once they are there. */
  savedBytes(name: string): Promise<Uint8Array>;
  /** Lines in the journal so far. */
  readonly journalLines: (() => Promise<readonly string[]>) | null;
  /** Chooses an item of the menu that is shown, by its label. */
  readonly chooseMenuItem: ((label: string) => Promise<void>) | null;
  close(): Promise<void>;
}

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
export function describeHost(name: string, setUp: () => Promise<HostUnderTest>): void {
  describe(`the contract of hosts, kept by the ${name} host`, () => {
    let user: HostUnderTest;
    beforeAll(async () => {
      user = await setUp();
    }, 120_000);
    afterAll(() => user?.close());

    it('says what kind it is', () => {
      expect(user.host.kind).toBe(name);
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

    it('appends journal lines in order, or has no journal', async () => {
      const { journal } = user.host;
      expect(journal === null).toBe(user.journalLines === null);
      if (journal === null || user.journalLines === null) return;
      await journal.append(['{"a":1}', '{"b":"ế"}']);
      await Promise.all([journal.append(['{"c":3}']), journal.append([]), journal.append(['{"d":4}'])]);
      expect(await user.journalLines()).toEqual(['{"a":1}', '{"b":"ế"}', '{"c":3}', '{"d":4}']);
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
  });
}
