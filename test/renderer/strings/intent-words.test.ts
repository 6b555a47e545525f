import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { intentWords, namedIntents } from '../../../renderer/strings/intent-words';

const root = fileURLToPath(new URL('../../../renderer', import.meta.url));
const inFeatures = /(?:\bintent: |(?:saveRecord|removeRecord|draft)\(\s*)'([a-z]+\.[a-z-]+)'/g;
/** In core nothing else but names of files is written as two words with a dot. */
const inCore = /'([a-z]+\.(?!json|xlsx|docx|html|svg)[a-z-]+)'/g;

describe('words of changes', () => {
  it('exist for every change that the program makes', () => {
    const made = new Set([...named('core', inCore), ...named('features', inFeatures)]);
    expect(made.size).toBeGreaterThan(20);
    expect([...made].filter((intent) => !namedIntents().has(intent))).toEqual([]);
  });

  it('fill in the values of the change', () => {
    const text = intentWords('register.import', { created: 3, changed: 2, count: 271, source: 'QD.xlsx', nothing: null, list: [1] });
    expect(text).toContain('271');
    expect(text).not.toMatch(/\{\{|undefined|null/);
    expect(text).not.toBe(intentWords('no.such-change', {}));
  });
});

function named(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
    .flatMap((file) => [...readFileSync(join(file.parentPath, file.name), 'utf8').matchAll(pattern)])
    .map((match) => match[1] ?? '');
}
