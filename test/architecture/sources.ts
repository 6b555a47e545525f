import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..');

/** A source file: path from the root with `/`, text and number of lines. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

/** All files below a folder whose name ends in one of the endings. */
export function filesBelow(folder: string, endings: readonly string[]): readonly SourceFile[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => {
      const text = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
      const relative = path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/');
      return { path: relative, text, lines: text.split('\n').length - 1 };
    })
    .sort((a, b) => a.path.localeCompare(b.path));
}

/** TypeScript sources of the product. */
export const productSources = [...filesBelow('renderer', ['.ts', '.tsx']), ...filesBelow('electron', ['.ts'])];

/** Source text without comments, so that words about a rule do not break it. Strings with `//` in them survive. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(,])\/\/[^\n]*/g, '$1');
}
