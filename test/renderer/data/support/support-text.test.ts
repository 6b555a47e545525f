import { expect, it } from 'vitest';
import { supportText } from '../../../../renderer/data/support/support-text';

it('writes sections, lists and single values as indented lines', () => {
  const text = supportText({
    program: '1.0.0',
    opening: null,
    chains: [
      { replica: 'a', length: 2 },
      { replica: 'b', length: 3 },
    ],
    places: ['index.js:1:2'],
    errors: [],
    storage: { usage: 1, persisted: false },
  });
  expect(text.split('\n').slice(2)).toEqual([
    'program: 1.0.0',
    'opening: -',
    'chains: 2',
    '  - replica: a',
    '    length: 2',
    '  - replica: b',
    '    length: 3',
    'places: 1',
    '  - index.js:1:2',
    'errors: none',
    'storage:',
    '  usage: 1',
    '  persisted: false',
    '',
  ]);
});
