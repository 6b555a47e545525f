import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const sources = [
  'renderer',
  'electron',
  'build/electron.vite.config.ts',
  'build/verify-page.mjs',
  'package.json',
  'package-lock.json',
];
const products = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];
const stampFile = 'out/build-stamp';

/**
 * Digest of the names and contents of everything that the built program is made of.
 * Contents, not dates: a checkout or a copy changes all dates and no source.
 * @param {string} root
 */
export function sourceDigest(root) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesBelow(join(root, source))).sort()) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file)}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/**
 * Tells whether `out/` is missing, incomplete or made from other sources than those present.
 * @param {string} root
 */
export function isStale(root) {
  if (products.some((product) => !existsSync(join(root, product)))) return true;
  const stamp = join(root, stampFile);
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== sourceDigest(root);
}

/**
 * Writes the stamp after the last of the three builds, from the sources as they were when it began; a build into another
 * folder leaves no stamp.
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
export function stampPlugin(root) {
  let digest = '';
  let failed = false;
  let elsewhere = false;
  return {
    name: 'phukin-build-stamp',
    apply: 'build',
    configResolved({ build }) {
      elsewhere = !resolve(root, build.outDir).startsWith(join(root, 'out') + sep);
    },
    buildStart() {
      digest = sourceDigest(root);
    },
    buildEnd(error) {
      failed = error !== undefined;
    },
    closeBundle() {
      if (!failed && !elsewhere && digest !== '') writeFileSync(join(root, stampFile), digest);
    },
  };
}

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
