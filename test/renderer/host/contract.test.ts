import { describe, expect, it } from 'vitest';
import { describeFolder } from '../../support/folder-contract';
import { SimulatedDisk } from '../../support/simulated-disk';

describeFolder('the simulated disk', async () => new SimulatedDisk().folder('journal'));

const words = (text: string) => new TextEncoder().encode(text);
const textsOf = (disk: SimulatedDisk) =>
  Object.fromEntries([...disk.files()].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));

describe('the order of operations that keeps files over a power cut', () => {
  it('syncs the bytes of an append, and the folder only for a new name', async () => {
    const disk = new SimulatedDisk();
    await disk.folder('journal').append('a', words('1'));
    disk.note('commit');
    await disk.folder('journal').append('a', words('2'));
    expect(disk.operations).toEqual([
      'create journal/a',
      'write journal/a',
      'sync journal/a',
      'sync journal',
      'commit',
      'write journal/a',
      'sync journal/a',
    ]);
  });

  it('loses nothing that was acknowledged, at whatever operation the power fails', async () => {
    for (let count = 0; count < 12; count += 1) {
      const disk = new SimulatedDisk();
      disk.cutPowerAfter(count);
      const folder = disk.folder('journal');
      const acknowledged: string[] = [];
      for (const part of ['ab', 'cd', 'ef']) {
        await folder.append('a', words(part)).then(
          () => acknowledged.push(part),
          () => undefined,
        );
      }
      const written = await folder.write('b', words('whole')).then(
        () => true,
        () => false,
      );
      for (const dropUnsynced of [true, () => 0.5, () => 0.99] as const) {
        const after = textsOf(disk.crash({ dropUnsynced }));
        expect(after['journal/a'] ?? '', `${count}`).toContain(acknowledged.join(''));
        if (written) expect(after['journal/b']).toBe('whole');
        else expect([undefined, 'whole']).toContain(after['journal/b']);
      }
    }
  });

  it('loses no file while it sets them aside, at whatever operation the power fails', async () => {
    for (let count = 0; count < 7; count += 1) {
      for (const dropUnsynced of [true, () => 0.3, () => 0.7] as const) {
        const disk = new SimulatedDisk();
        const folder = disk.folder('journal');
        for (const name of ['1', '2', '3']) await folder.write(name, words(`${name};`));
        disk.cutPowerAfter(count);
        const isDone = await folder.setAside('damaged').then(
          () => true,
          () => false,
        );
        const after = disk.crash({ dropUnsynced });
        const left = Object.keys(textsOf(after)).filter((path) => !path.includes('damaged'));
        expect(left, `${count}`).toEqual(['journal/1', 'journal/2', 'journal/3'].slice(0, left.length));
        if (isDone) expect(left).toEqual([]);
        await after.folder('journal').setAside('damaged');
        expect(await after.folder('journal').list()).toEqual([]);
        expect(Object.values(textsOf(after)).sort()).toEqual(['1;', '2;', '3;']);
      }
    }
  });

  it('drops what was not synced, and keeps a torn part of it by chance', async () => {
    const disk = new SimulatedDisk();
    await disk.folder('journal').append('a', words('ab'));
    disk.cutPowerAfter(1);
    await expect(disk.folder('journal').append('a', words('cdefgh'))).rejects.toThrow('power cut');
    expect(textsOf(disk.crash({ dropUnsynced: true }))).toEqual({ 'journal/a': 'ab' });
    expect(textsOf(disk.crash({ dropUnsynced: () => 0.5 }))).toEqual({ 'journal/a': 'abcde' });
    const numbers = [0, 0.5, 0.99];
    expect(textsOf(disk.crash({ dropUnsynced: () => numbers.shift() ?? 0 }))).toEqual({ 'journal/a': 'abcde\0\0\0' });
  });

  it('writes what fits on a full disk and says so', async () => {
    const disk = new SimulatedDisk();
    disk.room = 3;
    await expect(disk.folder('journal').append('a', words('abcdef'))).rejects.toThrow('ENOSPC');
    expect(textsOf(disk)).toEqual({ 'journal/a': 'abc' });
    expect(await disk.folder('journal').free()).toBe(0);
  });

  it('fails as it is told to', async () => {
    const disk = new SimulatedDisk();
    disk.failing = (operation) => (operation === 'sync journal/a' ? 'EIO' : null);
    await expect(disk.folder('journal').append('a', words('a'))).rejects.toThrow(/^EIO$/);
    await disk.folder('journal').append('b', words('b'));
    disk.failing = (operation) => (operation.startsWith('read ') ? 'EACCES' : null);
    await expect(disk.folder('journal').read('b')).rejects.toThrow(/^EACCES$/);
  });
});
