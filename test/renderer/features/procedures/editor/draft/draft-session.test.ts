import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChangeSetDraft } from '../../../../../../renderer/core/kernel/change';
import { err, ok } from '../../../../../../renderer/core/kernel/result';
import { emptyContent, type RevisionContent } from '../../../../../../renderer/core/procedures/content';
import type { Revision } from '../../../../../../renderer/core/procedures/revision';
import type { WorkspaceState } from '../../../../../../renderer/data/record-types';
import type { ChangeSetHeader, Store } from '../../../../../../renderer/data/store';
import { openDraftSession } from '../../../../../../renderer/features/procedures/editor/draft/draft-session';
import { localDraftKey } from '../../../../../../renderer/features/procedures/editor/draft/local-draft';

const KEY = localDraftKey('r');

/** A store that holds one revision; `answer` decides each commit. */
function aStore(content: RevisionContent, local = new Map<string, unknown>()) {
  const commits: RevisionContent[] = [];
  const listeners = new Set<() => void>();
  let revision: Revision | undefined = { id: 'r', content } as unknown as Revision;
  const put = (next: RevisionContent) => {
    revision = { id: 'r', content: structuredClone(next) } as unknown as Revision;
    for (const listener of listeners) listener();
  };
  const remove = () => {
    revision = undefined;
    for (const listener of listeners) listener();
  };
  const control = { answer: async (): Promise<'ok' | 'quota-exceeded' | 'journal-file-failed'> => 'ok' };
  const store: Pick<Store, 'state' | 'subscribe' | 'commit' | 'local'> = {
    state: () => ({ revision: new Map(revision === undefined ? [] : [['r', revision]]) }) as unknown as WorkspaceState,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    commit: async (draft) => {
      const outcome = await control.answer();
      if (outcome === 'quota-exceeded') return err({ type: outcome });
      const sent = draft.detail['content'] as unknown as RevisionContent;
      commits.push(sent);
      put(sent);
      if (outcome === 'journal-file-failed') return err({ type: outcome, reason: 'disk' });
      return ok({} as ChangeSetHeader);
    },
    local: {
      get: async <T>(key: string) => structuredClone(local.get(key)) as T | undefined,
      set: async (key, value) => void local.set(key, structuredClone(value)),
      delete: async (key) => void local.delete(key),
    },
  };
  return { store, commits, local, control, put, remove };
}

const prepare = (content: RevisionContent) =>
  ok({ intent: 't', detail: { content } as never, undoable: true, changes: [] } satisfies ChangeSetDraft);
const open = (fake: ReturnType<typeof aStore>) => openDraftSession({ store: fake.store, revisionId: 'r', prepare });
const retitle = (title: string) => (content: RevisionContent) => ({ ...content, title });
const kept = (local: Map<string, unknown>) =>
  (local.get(KEY) as { content: RevisionContent } | undefined)?.content.title;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a draft being typed', () => {
  it('is kept on this machine within a third of a second, and not yet a change set', async () => {
    const fake = aStore(emptyContent('Cũ'));
    const session = open(fake);
    session.edit(retitle('Mới'), 'title');
    expect(session.view()).toMatchObject({ status: 'typing', history: { present: { title: 'Mới' } } });
    await vi.advanceTimersByTimeAsync(300);
    expect(kept(fake.local)).toBe('Mới');
    expect(fake.commits).toEqual([]);
  });

  it('is kept letter by letter, letters typed during a write going with the next one', async () => {
    const fake = aStore(emptyContent(''));
    const session = open(fake);
    await vi.advanceTimersByTimeAsync(0);
    const written: string[] = [];
    let release = () => {};
    fake.store.local.set = (_key, value) => {
      written.push((value as { content: RevisionContent }).content.title);
      return new Promise<void>((resolve) => (release = resolve));
    };
    for (const title of ['P', 'Ph', 'Phê']) session.edit(retitle(title), 'title');
    await vi.advanceTimersByTimeAsync(0);
    release();
    await vi.advanceTimersByTimeAsync(0);
    expect(written).toEqual(['P', 'Phê']);
    session.edit(retitle('Phê duyệt'), 'title');
    release();
    await vi.advanceTimersByTimeAsync(0);
    expect(written.at(-1)).toBe('Phê duyệt');
  });

  it('says when it cannot be kept on this machine, and tries again with the next letter', async () => {
    const fake = aStore(emptyContent(''));
    const session = open(fake);
    await vi.advanceTimersByTimeAsync(0);
    const { set } = fake.store.local;
    fake.store.local.set = () => Promise.reject(new Error('disk full'));
    session.edit(retitle('a'), 'title');
    await vi.advanceTimersByTimeAsync(0);
    expect(session.view().status).toBe('refused');
    fake.store.local.set = set;
    session.edit(retitle('ab'), 'title');
    await vi.advanceTimersByTimeAsync(0);
    expect([session.view().status, kept(fake.local)]).toEqual(['typing', 'ab']);
  });

  it('becomes one change set after 30 s without a key, and nothing stays on the machine', async () => {
    const fake = aStore(emptyContent('Cũ'));
    const session = open(fake);
    for (const title of ['M', 'Mớ', 'Mới']) {
      session.edit(retitle(title), 'title');
      await vi.advanceTimersByTimeAsync(20_000);
    }
    expect(fake.commits).toEqual([]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(fake.commits.map((content) => content.title)).toEqual(['Mới']);
    expect(session.view().status).toBe('saved');
    expect(fake.local.size).toBe(0);
  });

  it('is resumed when it was kept but never saved', async () => {
    const local = new Map<string, unknown>([
      [KEY, { content: emptyContent('Dở dang'), unread: { 'a:chung': '1 ít' } }],
    ]);
    const session = open(aStore(emptyContent('Cũ'), local));
    expect(session.view().ready).toBe(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(session.view()).toMatchObject({
      ready: true,
      status: 'typing',
      unread: { 'a:chung': '1 ít' },
      history: { present: { title: 'Dở dang' } },
    });
    session.undo();
    expect(session.view().history.present.title).toBe('Cũ');
  });

  it('keeps what is typed while a save is under way, and saves it next', async () => {
    const fake = aStore(emptyContent('Cũ'));
    const session = open(fake);
    let release = () => {};
    fake.control.answer = () => new Promise((resolve) => (release = () => resolve('ok')));
    session.edit(retitle('Một'));
    const first = session.save();
    await vi.advanceTimersByTimeAsync(0);
    expect(session.view().status).toBe('saving');
    session.edit(retitle('Hai'));
    release();
    await first;
    expect(session.view()).toMatchObject({ status: 'typing', history: { present: { title: 'Hai' } } });
    expect(kept(fake.local)).toBe('Hai');
    fake.control.answer = async () => 'ok';
    expect(await session.save()).toBe(true);
    expect(fake.commits.map((content) => content.title)).toEqual(['Một', 'Hai']);
  });

  it('stays on this machine when saving is refused, and says why', async () => {
    const fake = aStore(emptyContent('Cũ'));
    fake.control.answer = async () => 'quota-exceeded';
    const session = open(fake);
    session.edit(retitle('Mới'));
    expect(await session.save()).toBe(false);
    expect(session.view()).toMatchObject({ status: 'refused', refusal: 'quota-exceeded' });
    expect(kept(fake.local)).toBe('Mới');
    fake.control.answer = async () => 'ok';
    expect(await session.save()).toBe(true);
    expect(session.view()).toMatchObject({ status: 'saved', refusal: null });
  });

  it('counts as saved, with a warning, when it stands but its copy beside the records failed', async () => {
    const fake = aStore(emptyContent('Cũ'));
    const session = open(fake);
    session.edit(retitle('Mới'));
    fake.control.answer = async () => 'journal-file-failed';
    expect(await session.save()).toBe(true);
    expect(session.view()).toMatchObject({ status: 'saved', refusal: null, isCopyBehind: true });
    expect(fake.local.size).toBe(0);
    expect(await session.save()).toBe(true);
    expect(fake.commits).toHaveLength(1);
    fake.control.answer = async () => 'ok';
    session.edit(retitle('Mới hơn'));
    expect(session.view()).toMatchObject({ status: 'typing', isCopyBehind: true });
    expect(await session.save()).toBe(true);
    expect(session.view()).toMatchObject({ status: 'saved', isCopyBehind: false });
  });

  it('saves nothing when edits were taken back', async () => {
    const fake = aStore(emptyContent('Cũ'));
    const session = open(fake);
    session.edit(retitle('Mới'));
    session.undo();
    expect(await session.save()).toBe(true);
    expect(fake.commits).toEqual([]);
    expect(fake.local.size).toBe(0);
  });

  it('undoes and redoes across a save', async () => {
    const session = open(aStore(emptyContent('Cũ')));
    session.edit(retitle('Mới'));
    await session.save();
    session.undo();
    expect(session.view()).toMatchObject({ status: 'typing', history: { present: { title: 'Cũ' } } });
    session.redo();
    expect(session.view().history.present.title).toBe('Mới');
  });

  it('undoes a run of typing as one and what follows a pause apart', () => {
    const session = open(aStore(emptyContent('')));
    session.edit(retitle('a'), 'title');
    session.edit(retitle('ab'), 'title');
    session.closeRun();
    session.edit(retitle('abc'), 'title');
    session.undo();
    expect(session.view().history.present.title).toBe('ab');
    session.undo();
    expect(session.view().history.present.title).toBe('');
  });

  it('takes over what was changed elsewhere while nothing is typed', () => {
    const fake = aStore(emptyContent('Cũ'));
    const session = open(fake);
    fake.put(emptyContent('Hoàn tác từ nhật ký'));
    expect(session.view()).toMatchObject({ status: 'saved', history: { present: { title: 'Hoàn tác từ nhật ký' } } });
  });

  it('does not lose what is typed when the record changes elsewhere', async () => {
    const fake = aStore(emptyContent('Cũ'));
    const session = open(fake);
    session.edit(retitle('Đang gõ'));
    fake.put(emptyContent('Khác'));
    expect(session.view().history.present.title).toBe('Đang gõ');
    await session.save();
    expect(fake.commits.at(-1)?.title).toBe('Đang gõ');
  });

  it('keeps a time that cannot be read, and forgets it once mended', async () => {
    const fake = aStore(emptyContent('Cũ'));
    const session = open(fake);
    await vi.advanceTimersByTimeAsync(0);
    session.setUnread('a:chung', '2 hoặc 3');
    await vi.advanceTimersByTimeAsync(300);
    expect(fake.local.get(KEY)).toMatchObject({ unread: { 'a:chung': '2 hoặc 3' } });
    session.setUnread('a:chung', null);
    await vi.advanceTimersByTimeAsync(300);
    expect(fake.local.size).toBe(0);
  });

  it('leaves nothing behind once its revision is gone', async () => {
    const fake = aStore(emptyContent('Cũ'));
    const session = open(fake);
    session.edit(retitle('Mới'));
    await session.keep();
    fake.remove();
    expect(await session.save()).toBe(true);
    expect([fake.commits.length, fake.local.size]).toEqual([0, 0]);
  });

  it('tells its listeners until they leave', () => {
    const session = open(aStore(emptyContent('')));
    const listener = vi.fn();
    const leave = session.subscribe(listener);
    session.edit(retitle('a'));
    leave();
    session.edit(retitle('b'));
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
