import { expect, test } from 'vitest';
import { readUnitLines } from '../../../../renderer/features/start/unit-lines';

test.each<[string, string, [string, string][]]>([
  [
    'one a line',
    'Văn phòng\nThanh tra',
    [
      ['Văn phòng', ''],
      ['Thanh tra', ''],
    ],
  ],
  [
    'short names after a semicolon or a tab',
    'Văn phòng; VP\nThanh tra\tTTr',
    [
      ['Văn phòng', 'VP'],
      ['Thanh tra', 'TTr'],
    ],
  ],
  [
    'numbers and list marks in front',
    '1. Văn phòng\n2) Thanh tra\n- Phòng CNTT\n• Phòng KH',
    [
      ['Văn phòng', ''],
      ['Thanh tra', ''],
      ['Phòng CNTT', ''],
      ['Phòng KH', ''],
    ],
  ],
  ['blank lines, double blanks and Windows line ends', '\r\n  Văn   phòng \r\n\r\n', [['Văn phòng', '']]],
  ['decomposed letters', 'Văn phòng'.normalize('NFD'), [['Văn phòng', '']]],
  ['nothing', '  \n', []],
])('reads units: %s', (_, text, units) => {
  expect(readUnitLines(text)).toEqual(units.map(([name, shortName]) => ({ name, shortName })));
});
