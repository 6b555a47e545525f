import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { productSources, root, withoutComments } from './sources';

const emitsCode = (text: string) =>
  /^(export )?(const|function|class|async function|default|let)\b|^(export )(const|function|class|async function|default)\b/m.test(
    withoutComments(text),
  );

describe('names and places', () => {
  test('the top level holds only what the architecture names', () => {
    const allowed = new Set([
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'electron',
      'renderer',
      'build',
      'test',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'node_modules',
      'out',
      'dist',
    ]);
    const strangers = readdirSync(root).filter((name) => !name.startsWith('.') && !allowed.has(name));
    expect(strangers).toEqual([]);
  });

  test('files are named in kebab case and none is a barrel', () => {
    const odd = productSources.filter(({ path: file }) => {
      const name = path.basename(file);
      return !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.tsx?$/.test(name) || /^index\.tsx?$/.test(name);
    });
    expect(odd.map(({ path: file }) => file)).toEqual([]);
  });

  test('no folder is a grab bag', () => {
    const bags = productSources.filter(({ path: file }) => /\/(lib|utils?|helpers?|common|misc)\//.test(file));
    expect(bags.map(({ path: file }) => file)).toEqual([]);
  });

  test('every file of core that emits code has its mirror test', () => {
    const missing = productSources
      .filter(({ path: file, text }) => file.startsWith('renderer/core/') && emitsCode(text))
      .map(({ path: file }) => `test/${file.replace(/\.ts$/, '.test.ts')}`)
      .filter((mirror) => !existsSync(path.join(root, mirror)));
    expect(missing).toEqual([]);
  });
});
