import { afterEach, describe, expect, it, vi } from 'vitest';
import { pickWork } from '../../../../renderer/documents/pack/pick-work';
import { workerWork } from '../../../../renderer/documents/pack/worker-work';

/** A worker that answers as it is told. */
class FakeWorker extends EventTarget {
  static last: FakeWorker | null = null;
  readonly asked: { id: number; type: string }[] = [];
  ended = false;
  constructor() {
    super();
    FakeWorker.last = this;
  }
  postMessage(request: { id: number; type: string }) {
    this.asked.push(request);
  }
  terminate() {
    this.ended = true;
  }
  say(data: object) {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

afterEach(() => vi.unstubAllGlobals());

function fakeWork() {
  vi.stubGlobal('Worker', FakeWorker);
  const work = workerWork();
  const worker = FakeWorker.last;
  if (worker === null) throw new Error('no worker');
  return { work, worker };
}

describe('work in a worker', () => {
  it('comes back to whoever asked, in whatever order it is done', async () => {
    const { work, worker } = fakeWork();
    const first = work.xlsx([]);
    const second = work.zip({});
    worker.say({ id: 2, bytes: new Uint8Array([2]) });
    worker.say({ id: 1, bytes: new Uint8Array([1]) });
    expect([await first, await second]).toEqual([new Uint8Array([1]), new Uint8Array([2])]);
    expect(worker.asked.map(({ type }) => type)).toEqual(['xlsx', 'zip']);
  });

  it('fails with the reason that the worker gives', async () => {
    const { work, worker } = fakeWork();
    const asked = work.zip({});
    worker.say({ id: 1, failure: 'no memory' });
    await expect(asked).rejects.toThrow('no memory');
  });

  it('fails what is still open when the worker breaks or is closed', async () => {
    const { work, worker } = fakeWork();
    const broken = work.zip({});
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'broke' }));
    await expect(broken).rejects.toThrow('broke');
    const open = work.zip({});
    work.close();
    await expect(open).rejects.toThrow('closed');
    expect(worker.ended).toBe(true);
  });

  it('is done in place where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    expect((await pickWork().zip({ 'a.txt': new Uint8Array([1]) })).length).toBeGreaterThan(0);
  });
});
