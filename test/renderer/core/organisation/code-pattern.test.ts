import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPattern, nextCode } from '../../../../renderer/core/organisation/code-pattern';

describe('nextCode', () => {
  test.each([
    ['QT-NV-{nn}', [], {}, 'QT-NV-01'],
    ['QT-NV-{nn}', ['QT-NV-01', 'QT-NV-09'], {}, 'QT-NV-10'],
    ['QT-NV-{nn}', ['QT-HT-30', 'QT-NV-xx', 'QT-NV-02b'], {}, 'QT-NV-01'],
    ['QT-NV-{nn}', ['QT-NV-99'], {}, 'QT-NV-100'],
    ['QT {nn}/CX-HCTP', ['QT 12/CX-HCTP'], {}, 'QT 13/CX-HCTP'],
    ['BM-{qt}-{nn}', ['BM-QT-NV-06-01'], { qt: 'QT-NV-06' }, 'BM-QT-NV-06-02'],
    ['BM-{qt}-{nn}', ['BM-QT-NV-06-01'], { qt: 'QT-NV-07' }, 'BM-QT-NV-07-01'],
    ['{nnn}', ['7'], {}, '008'],
  ])('%s beside %j gives %s', (pattern, taken, values, code) => {
    expect(nextCode(pattern, taken, values)).toBe(code);
  });

  test('never gives a code that is taken', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 })), (numbers) => {
        const taken = numbers.map((number) => `QT-NV-${String(number).padStart(2, '0')}`);
        expect(taken).not.toContain(nextCode('QT-NV-{nn}', taken));
      }),
    );
  });
});

describe('checkPattern', () => {
  test.each([
    ['QT-NV-{nn}', [], null],
    ['BM-{qt}-{nn}', ['qt'], null],
    ['QT-NV', [], { type: 'no-running-number' }],
    ['QT-{n}-{nn}', [], { type: 'no-running-number' }],
    ['BM-{unit}-{nn}', ['qt'], { type: 'unknown-part', part: 'unit' }],
  ])('%s with %j: %j', (pattern, known, failure) => {
    expect(checkPattern(pattern, known)).toEqual(failure);
  });
});
