import { describe, expect, test } from 'vitest';
import { productSources, withoutComments } from './sources';

function uses(pattern: RegExp, within: (file: string) => boolean): readonly string[] {
  return productSources
    .filter(({ path: file, text }) => within(file) && pattern.test(withoutComments(text)))
    .map(({ path: file }) => file);
}

describe('purity', () => {
  test('core reads no clock, no random source and no timer', () => {
    const impure = /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bcrypto\b|\bset(Timeout|Interval)\b|\bperformance\b/;
    expect(uses(impure, (file) => file.startsWith('renderer/core/'))).toEqual([]);
  });

  test('core touches dates only in calendar/day.ts', () => {
    const within = (file: string) => file.startsWith('renderer/core/') && file !== 'renderer/core/calendar/day.ts';
    expect(uses(/from 'date-fns'|\bDate\b\(/, within)).toEqual([]);
  });

  test('nothing escapes the type checker', () => {
    expect(uses(/@ts-(ignore|expect-error|nocheck)|:\s*any\b|<any>|\bas any\b|biome-ignore-all/, () => true)).toEqual(
      [],
    );
  });

  test('no default exports in the product', () => {
    expect(uses(/^export default\b/m, () => true)).toEqual([]);
  });

  test('raw IPC stays in the two files that own it', () => {
    const owners = new Set(['electron/preload.ts', 'electron/ipc.ts']);
    expect(uses(/\bipc(Renderer|Main)\b/, (file) => !owners.has(file))).toEqual([]);
  });
});
