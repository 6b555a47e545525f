import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTableAside, type TableWorker } from '../../../renderer/intake/read-table-aside';

const bytes = strToU8('Mã,Tên\n1.014966,Cấp phép');

function aWorker(answer: (worker: TableWorker) => void) {
  const seen = { ended: false, asked: '' };
  const worker: TableWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (request) => {
      seen.asked = request.name;
      answer(worker);
    },
    terminate: () => {
      seen.ended = true;
    },
  };
  return { worker, seen };
}

describe('readTableAside', () => {
  it('hands the file to the worker, ends it, and gives its answer', async () => {
    const answer = { ok: true, value: [{ name: 'A', rows: [] }] } as const;
    const { worker, seen } = aWorker((self) => self.onmessage?.(new MessageEvent('message', { data: answer })));
    expect(await readTableAside('a.csv', bytes, undefined, () => worker)).toEqual(answer);
    expect(seen).toEqual({ ended: true, asked: 'a.csv' });
  });

  it('reads by itself where no worker starts', async () => {
    expect(await readTableAside('a.csv', bytes, undefined, () => null)).toMatchObject({ ok: true });
  });

  it('reads by itself when the worker breaks', async () => {
    const { worker, seen } = aWorker((self) => self.onerror?.(new Event('error') as ErrorEvent));
    expect(await readTableAside('a.csv', bytes, undefined, () => worker)).toMatchObject({ ok: true });
    expect(seen.ended).toBe(true);
  });

  it('ends the worker when it is stopped', async () => {
    const { worker, seen } = aWorker(() => undefined);
    const stop = new AbortController();
    const reading = readTableAside('a.csv', bytes, stop.signal, () => worker);
    stop.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen.ended).toBe(true);
  });
});
