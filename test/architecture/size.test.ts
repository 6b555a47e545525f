import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, productSources, root } from './sources';

const isTable = (file: string) => file.endsWith('.data.ts') || /\/strings\/(vi|en)\//.test(file);
const tests = filesBelow('test', ['.test.ts', '.test.tsx']);
const sum = (files: readonly { lines: number }[]) => files.reduce((total, { lines }) => total + lines, 0);

describe('size', () => {
  test('no source file is over 300 lines, no table over 400', () => {
    const long = productSources.filter(({ path: file, lines }) => lines > (isTable(file) ? 400 : 300));
    expect(long.map(({ path: file, lines }) => `${file}: ${lines}`)).toEqual([]);
  });

  test('the median source file has at most 90 lines', () => {
    const lengths = productSources.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(90);
  });

  test('the desktop shell stays thin: at most 700 lines', () => {
    expect(sum(productSources.filter(({ path: file }) => file.startsWith('electron/')))).toBeLessThanOrEqual(700);
  });

  test('tests of core are at least 1.5 times its source', () => {
    const source = productSources.filter(({ path: file }) => file.startsWith('renderer/core/') && !isTable(file));
    const covering = tests.filter(({ path: file }) => file.startsWith('test/renderer/core/'));
    expect(sum(covering) / sum(source)).toBeGreaterThanOrEqual(1.5);
  });

  test('package.json names at most 12 scripts', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: object };
    expect(Object.keys(scripts).length).toBeLessThanOrEqual(12);
  });
});
