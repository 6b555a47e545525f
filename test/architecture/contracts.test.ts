import { expect, test } from 'vitest';
import { productSources } from './sources';

const DOCUMENTED = /^renderer\/(core|data|host|documents|intake)\//;

test('every exported function, class and constant of the layers below the screens says its contract', () => {
  const silent = productSources
    .filter(({ path: file }) => DOCUMENTED.test(file))
    .flatMap(({ path: file, text }) => {
      const lines = text.split('\n');
      return lines.flatMap((line, index) => {
        const match = /^export (?:async )?(?:abstract )?(?:function|class|const|interface|type) (\w+)/.exec(line);
        if (match === null) return [];
        const before = lines[index - 1]?.trim() ?? '';
        const overload = before.startsWith(`export function ${match[1]}`);
        return before.endsWith('*/') || overload ? [] : [`${file}: ${match[1]}`];
      });
    });
  expect(silent).toEqual([]);
});
