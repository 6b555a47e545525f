import { afterEach, expect, it, vi } from 'vitest';
import { fetchVerifyPage } from '../../../../renderer/documents/pack/fetch-verify-page';

afterEach(() => vi.unstubAllGlobals());

function answering(answer: () => Promise<Response>) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: URL) => {
    asked.push(address.href);
    return answer();
  });
  return asked;
}

it('takes the page that lies beside the one of the program', async () => {
  window.location.href = 'http://127.0.0.1:1/index.html#/packs';
  const asked = answering(async () => new Response('<!doctype html>'));
  expect(new TextDecoder().decode((await fetchVerifyPage()) ?? undefined)).toBe('<!doctype html>');
  expect(asked).toEqual(['http://127.0.0.1:1/verify.html']);
});

it('has none where the program was built without it', async () => {
  answering(async () => new Response('', { status: 404 }));
  expect(await fetchVerifyPage()).toBeNull();
});

it('has none where nothing answers', async () => {
  answering(async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await fetchVerifyPage()).toBeNull();
});
