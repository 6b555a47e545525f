import { cp, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale, sourceDigest, stampPlugin } from '../../build/build-stamp.mjs';

let root: string;
const write = async (path: string, content = path) => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
};
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'phukin-stamp-'));
  const sources = [
    'renderer/index.html',
    'renderer/core/a.ts',
    'electron/main.ts',
    'package.json',
    'package-lock.json',
  ];
  const products = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];
  for (const file of [...sources, ...products]) await write(file);
  await stamp();
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Runs the hooks of the plugin as a build does; `error` is what the build failed with. */
async function stamp(
  error?: Error,
  meanwhile: () => Promise<void> = async () => undefined,
  outDir = join(root, 'out/renderer'),
) {
  const plugin = stampPlugin(root);
  Reflect.apply(plugin.configResolved as (config: unknown) => void, undefined, [{ build: { outDir } }]);
  Reflect.apply(plugin.buildStart as () => void, undefined, []);
  await meanwhile();
  Reflect.apply(plugin.buildEnd as (error?: Error) => void, undefined, [error]);
  Reflect.apply(plugin.closeBundle as () => void, undefined, []);
}

describe('a build', () => {
  it('is up to date after it was made', () => {
    expect(isStale(root)).toBe(false);
  });

  it('is stale when any source changes, comes or goes', async () => {
    await write('renderer/core/a.ts', 'changed');
    expect(isStale(root)).toBe(true);
    await stamp();
    await write('renderer/core/b.ts');
    expect(isStale(root)).toBe(true);
    await stamp();
    await rm(join(root, 'electron/main.ts'));
    expect(isStale(root)).toBe(true);
    await stamp();
    await write('package-lock.json', 'another dependency');
    expect(isStale(root)).toBe(true);
  });

  it('is stale when a source is renamed with its content kept', async () => {
    await cp(join(root, 'renderer/core/a.ts'), join(root, 'renderer/core/z.ts'));
    await rm(join(root, 'renderer/core/a.ts'));
    expect(isStale(root)).toBe(true);
  });

  it('stays up to date when only dates change, as after a checkout', async () => {
    await utimes(join(root, 'renderer/core/a.ts'), new Date(), new Date(Date.now() + 60_000));
    expect(isStale(root)).toBe(false);
  });

  it('does not depend on tests and documents', async () => {
    await write('test/a.test.ts');
    await write('README.md');
    expect(isStale(root)).toBe(false);
  });

  it('is stale when a product is missing', async () => {
    for (const product of [
      'out/main/main.js',
      'out/preload/preload.cjs',
      'out/renderer/index.html',
      'out/build-stamp',
    ]) {
      await rm(join(root, product));
      expect(isStale(root), product).toBe(true);
      await write(product);
      await stamp();
    }
  });

  it('stays stale when it fails', async () => {
    await write('renderer/core/a.ts', 'broken');
    await stamp(new Error('broken'));
    expect(isStale(root)).toBe(true);
  });

  it('stays stale when another one is made elsewhere', async () => {
    await write('renderer/core/a.ts', 'changed');
    await stamp(undefined, undefined, join(tmpdir(), 'elsewhere', 'renderer'));
    expect(isStale(root)).toBe(true);
  });

  it('is stale when a source changed while it was being made', async () => {
    await stamp(undefined, () => write('renderer/core/a.ts', 'saved meanwhile'));
    expect(isStale(root)).toBe(true);
  });
});

it('tells files apart that only run together the same', async () => {
  await write('renderer/core/a.ts', 'x');
  await write('renderer/core/b.ts', 'y');
  const apart = sourceDigest(root);
  await write('renderer/core/a.ts', 'xrenderer/core/b.ts\n1\ny');
  await rm(join(root, 'renderer/core/b.ts'));
  expect(sourceDigest(root)).not.toBe(apart);
});
