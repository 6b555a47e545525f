import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type BuiltHostPage, buildHostPage } from '../../support/build-host-page';
import { launchFakeElectron } from '../../support/fake-electron';
import { describeHost, type HostUnderTest } from '../../support/host-contract';
import { remoteHost } from '../../support/remote-host';

let built: BuiltHostPage;
beforeAll(async () => {
  built = await buildHostPage();
}, 120_000);
afterAll(() => built?.remove());

describeHost(
  { kind: 'electron', folders: { journal: 'outside', attachments: 'outside', backups: 'outside' }, vault: null },
  () => onDouble(),
);

/** The desktop host with the built main and preload behind it, on the double of Electron. */
async function onDouble(): Promise<HostUnderTest> {
  const program = await launchFakeElectron(built.mainFile);
  const page = await program.firstPage();
  const { host, settled } = await remoteHost(page);
  const { log } = program;
  const documents = join(program.home, 'documents');
  await mkdir(documents, { recursive: true });
  return {
    host,
    answerSave: async (answer) => {
      log.saveAnswers.push((suggested) => (answer === 'accept' ? suggested : null));
    },
    answerOpen: async (files) => {
      const paths = files.map(({ name }) => join(documents, name));
      await Promise.all(files.map(({ name, bytes }) => writeFile(join(documents, name), bytes)));
      log.openAnswers.push(paths);
    },
    savedBytes: async (name) => new Uint8Array(await readFile(join(documents, name))),
    chooseMenuItem: async (label) => {
      await settled();
      const items = log.menu?.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
      const choose = items?.find((item) => item.label === label)?.click;
      if (choose === undefined) throw new Error(`no menu item ${label}`);
      Reflect.apply(choose, undefined, []);
    },
    window: {
      close: async () => {
        await settled();
        program.windows[0]?.close();
      },
      isClosed: () => page.isClosed(),
    },
    close: () => program.close(),
  };
}
