import { describe, expect, it } from 'vitest';
import type { LocalStore } from '../../../../../../renderer/data/store';
import { keepText, readKept } from '../../../../../../renderer/features/audits/checklist/kept/kept-texts';

/** A local store whose writes wait to be let through. */
function slowStore() {
  const rows = new Map<string, unknown>();
  const writes: unknown[] = [];
  const gates: (() => void)[] = [];
  const gate = () => new Promise<void>((resolve) => gates.push(resolve));
  const local: LocalStore = {
    get: async <T>(key: string) => rows.get(key) as T | undefined,
    set: async (key, value) => {
      writes.push(value);
      await gate();
      rows.set(key, value);
    },
    delete: async (key) => {
      writes.push(null);
      await gate();
      rows.delete(key);
    },
  };
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      gates.splice(0).forEach((open) => {
        open();
      });
      await Promise.resolve();
    }
  };
  return { local, rows, writes, settle };
}

describe('texts kept on this machine', () => {
  it('write the first at once and only the newest of those that wait', async () => {
    const { local, rows, writes, settle } = slowStore();
    const done = ['a', 'ab', 'abc', 'abcd'].map((text) => keepText(local, 'draft.x', text));
    await settle();
    expect(await Promise.all(done)).toEqual([true, true, true, true]);
    expect(writes).toEqual(['a', 'abcd']);
    expect(rows.get('draft.x')).toBe('abcd');
  });

  it('are read as typed last, also while they are still on their way', async () => {
    const { local, settle } = slowStore();
    void keepText(local, 'draft.x', 'a');
    void keepText(local, 'draft.x', 'ab');
    expect(await readKept(local, 'draft.x')).toBe('ab');
    await settle();
    expect(await readKept(local, 'draft.x')).toBe('ab');
    expect(await readKept(local, 'draft.y')).toBeNull();
  });

  it('are gone when let go of, even right after typing', async () => {
    const { local, rows, settle } = slowStore();
    void keepText(local, 'draft.x', 'a');
    void keepText(local, 'draft.x', null);
    expect(await readKept(local, 'draft.x')).toBeNull();
    await settle();
    expect(rows.has('draft.x')).toBe(false);
  });

  it('tell that the machine refused, and are tried again with the next change', async () => {
    let full = true;
    const rows = new Map<string, unknown>();
    const local: LocalStore = {
      get: async () => undefined,
      set: async (key, value) => {
        if (full) throw new Error('QuotaExceededError');
        rows.set(key, value);
      },
      delete: async () => undefined,
    };
    expect(await keepText(local, 'draft.x', 'a')).toBe(false);
    full = false;
    expect(await keepText(local, 'draft.x', 'ab')).toBe(true);
    expect(rows.get('draft.x')).toBe('ab');
  });
});
