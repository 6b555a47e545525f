import { strToU8 } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

describe('table-worker', () => {
  it('answers a file with its tables', async () => {
    let listen: (event: { data: unknown }) => void = () => undefined;
    vi.stubGlobal('addEventListener', (_: string, listener: typeof listen) => {
      listen = listener;
    });
    const answer = new Promise((resolve) => vi.stubGlobal('postMessage', resolve));
    await import('../../../renderer/intake/table-worker');
    listen({ data: { name: 'a.csv', bytes: strToU8('Mã,Tên\n1.014966,Cấp phép') } });
    expect(await answer).toMatchObject({
      ok: true,
      value: [
        {
          rows: [
            ['Mã', 'Tên'],
            ['1.014966', 'Cấp phép'],
          ],
        },
      ],
    });
  });
});
