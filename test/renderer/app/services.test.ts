import { beforeEach, describe, expect, it } from 'vitest';
import { createChange } from '../../../renderer/core/kernel/change';
import { err } from '../../../renderer/core/kernel/result';
import type { CommitFailure, Store, UndoFailure } from '../../../renderer/data/store';
import { vi as words } from '../../../renderer/strings/resources';
import { appParts } from '../../support/app-parts';
import { openTestStore, testId } from '../../support/memory-store';

const nowMs = () => Date.UTC(2026, 10, 22, 8);
let store: Store;

beforeEach(async () => {
  store = await openTestStore();
});

function servicesOver(over: Partial<Store> = {}) {
  const { services, host, toasts, backups } = appParts({ ...store, ...over }, { nowMs });
  const last = () => toasts.shown();
  return { services, host, toasts, backups, last };
}

function draft(undoable = true) {
  const person = { id: testId(), name: 'A', holdings: [], roles: [], outsideAgency: '', active: true };
  return { intent: 'unknown.act', detail: {}, undoable, changes: [createChange('person', person)] };
}

describe('commit', () => {
  it('tells in the past tense that it was stored and offers to undo', async () => {
    const { services, last } = servicesOver();
    const header = await services.commit(draft());
    expect(header?.count).toBe(1);
    expect(last()).toMatchObject({ tone: 'done', title: 'Đã ghi thay đổi' });
    last()?.onUndo?.();
    await expect.poll(() => store.state().person.size).toBe(0);
    await expect.poll(() => last()?.title).toBe('Đã hoàn tác: Đã ghi thay đổi');
  });

  it('offers no undo for a transition of state', async () => {
    const { services, last } = servicesOver();
    await services.commit(draft(false));
    expect(last()?.onUndo).toBeUndefined();
  });

  it('says that nothing changed when there is nothing to store', async () => {
    const { services, last } = servicesOver();
    expect(await services.commit({ ...draft(), changes: [] })).toBeNull();
    expect(last()).toMatchObject({ tone: 'done', title: 'Không có gì thay đổi' });
  });

  it.each<CommitFailure>([
    { type: 'quota-exceeded' },
    { type: 'conflict', entity: 'person', id: '1' },
    { type: 'database-failed', reason: 'disk' },
  ])('after $type returns nothing and says what was kept', async (failure) => {
    const { services, last } = servicesOver({ commit: async () => err(failure) });
    expect(await services.commit(draft())).toBeNull();
    expect(last()?.tone).toBe('failed');
    expect(last()?.title).toBe(words.shell.failures[failure.type].title);
    expect(last()?.lines).toEqual([words.shell.failures[failure.type].kept]);
  });

  it('returns what stands when only the copy beside the database failed', async () => {
    const { services, last } = servicesOver({
      commit: async (change) => {
        await store.commit(change);
        return err({ type: 'journal-file-failed', reason: 'gone' });
      },
    });
    const header = await services.commit(draft());
    expect(header?.intent).toBe('unknown.act');
    expect(last()?.tone).toBe('failed');
  });
});

describe('undo', () => {
  it.each<UndoFailure>([{ type: 'not-undoable' }, { type: 'already-undone' }, { type: 'touched-later', records: [] }])(
    'after $type says why and changes nothing',
    async (failure) => {
      const { services, last } = servicesOver({ undo: async () => err(failure) });
      expect(await services.undo('x')).toBe(false);
      expect(last()).toMatchObject({ tone: 'failed', title: words.shell.failures[failure.type].title });
    },
  );
});

describe('saving the workspace as a file', () => {
  it('names the file after the day while there is no agency, and tells its name', async () => {
    const { services, host, last, backups } = servicesOver();
    expect(await services.saveWorkspace()).toEqual({ type: 'saved', name: 'phukin-2026-11-22.phukin' });
    expect(backups.asked).toEqual(['noteCopyOut']);
    expect(host.saved[0]?.bytes).toEqual(await store.file.export('0.0.0-test'));
    expect(last()).toMatchObject({ tone: 'done', title: 'Đã lưu tệp phukin-2026-11-22.phukin' });
  });

  it('says nothing when the user cancelled', async () => {
    const { services, host, last, backups } = servicesOver();
    host.namesToSave.push(null);
    expect(await services.saveWorkspace()).toEqual({ type: 'cancelled' });
    expect(backups.asked).toEqual([]);
    expect(last()).toBeNull();
  });

  it('says in plain words why there is no file, also when it could not be made', async () => {
    const broken = { ...store.file, export: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
    const { services, host, last } = servicesOver({ file: broken });
    expect(await services.saveWorkspace()).toMatchObject({ type: 'failed' });
    expect(host.saved).toEqual([]);
    expect(last()).toMatchObject({ tone: 'failed', title: 'Chưa lưu được tệp' });
    expect(last()?.lines).toEqual([words.common.saveFailure.diskFull, 'Dữ liệu trong ứng dụng vẫn nguyên.']);
  });
});

describe('backing up by a command', () => {
  it('tells when it was done', async () => {
    const { services, backups, last } = servicesOver();
    await services.backUp();
    expect(backups.asked).toEqual(['take manual']);
    expect(last()).toMatchObject({ tone: 'done', title: expect.stringMatching(/^Đã sao lưu lúc 22\/11\/2026/) });
  });

  it('tells that it failed and where to see why', async () => {
    const { services, backups, last } = servicesOver();
    backups.answers.take = { type: 'no-folder' };
    await services.backUp();
    expect(last()).toMatchObject({ tone: 'failed', title: words.shell.backupFailed });
  });
});

describe('the support bundle', () => {
  it('is saved as a zip named after the day', async () => {
    const { services, host, last } = servicesOver();
    await services.saveSupportBundle();
    expect(host.saved[0]).toMatchObject({ suggestedName: 'phukin-support-2026-11-22.zip', extension: 'zip' });
    expect(last()).toMatchObject({ tone: 'done' });
  });
});
