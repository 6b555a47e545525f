import { describe, expect, it } from 'vitest';
import { type MemoryHost, memoryHost } from '../../../renderer/host/memory-host';
import { describeHost, type HostUnderTest } from '../../support/host-contract';

describeHost(
  { kind: 'memory', folders: { journal: 'outside', attachments: 'outside', backups: 'outside' }, vault: null },
  async () => inMemory(memoryHost()),
);

describe('the memory host', () => {
  it('keeps the bytes as they were when they were saved', async () => {
    const host = memoryHost();
    const bytes = Uint8Array.of(1, 2, 3);
    await host.files.save({ suggestedName: 'a.zip', extension: 'zip', mediaType: 'application/zip', bytes });
    bytes[0] = 9;
    expect(host.saved[0]?.bytes).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('saves under another name when the user types one', async () => {
    const host = memoryHost();
    host.namesToSave.push('b.zip');
    const request = { suggestedName: 'a.zip', extension: 'zip', mediaType: 'application/zip', bytes: Uint8Array.of() };
    expect(await host.files.save(request)).toEqual({ type: 'saved', name: 'b.zip' });
  });

  it('chooses one file only when one was asked for', async () => {
    const host = memoryHost();
    const file = { name: 'a.csv', size: 0, bytes: Uint8Array.of() };
    host.filesToOpen.push([file, { ...file, name: 'b.csv' }]);
    expect(await host.files.open({ extensions: ['csv'], multiple: false })).toEqual([file]);
  });

  it('keeps what was printed', async () => {
    const host = memoryHost();
    await host.print.dialog('<p>một</p>');
    await host.print.toPdf?.('<p>hai</p>');
    expect(host.printed).toEqual(['<p>một</p>', '<p>hai</p>']);
  });

  it('counts how often it was to start afresh', async () => {
    const host = memoryHost();
    expect(host.startsAfresh()).toBe(0);
    await host.app.startAfresh?.();
    expect(host.startsAfresh()).toBe(1);
  });
});

function inMemory(host: MemoryHost): HostUnderTest {
  let closed = false;
  return {
    host,
    answerSave: async (answer) => {
      if (answer === 'cancel') host.namesToSave.push(null);
    },
    answerOpen: async (files) => {
      host.filesToOpen.push(files.map((file) => ({ ...file, size: file.bytes.length })));
    },
    savedBytes: async (name) => {
      const file = host.saved.findLast(({ suggestedName }) => suggestedName === name);
      if (file === undefined) throw new Error('nothing was saved');
      return file.bytes;
    },
    chooseMenuItem: async (label) => {
      const items = host.menus.flatMap((menu) => menu.items);
      const item = items.find((each) => each.type === 'command' && each.label === label);
      if (item?.type === 'command') host.chooseMenuItem(item.command);
    },
    window: {
      close: async () => {
        void host.closeWindow().then(() => {
          closed = true;
        });
      },
      isClosed: () => closed,
    },
    close: async () => undefined,
  };
}
