import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeKey, parseCode } from '../../../../renderer/core/register/code';

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));
const nationalPart = fc.tuple(fc.integer({ min: 1, max: 6 }), digits(6)).map(([first, rest]) => `${first}.${rest}`);
const localPart = fc.oneof(
  fc.constant(''),
  fc.tuple(fc.constantFrom('H', 'G', 'K'), digits(2)).map(([letter, two]) => `.${letter}${two}`),
  fc.tuple(digits(3), digits(2), digits(2), digits(2)).map(([a, b, c, d]) => `.${a}.${b}.${c}.H${d}`),
  fc.tuple(digits(3), digits(2), digits(2)).map(([a, b, c]) => `.${a}.${b}.${c}`),
);

describe('parseCode', () => {
  it.each([
    ['1.014966', '1.014966'],
    ['1.010902.000.00.00.H38', '1.010902'],
    ['1.000948.H38', '1.000948'],
    ['6.000012', '6.000012'],
    ['2.001594.000.00.00', '2.001594'],
  ])('reads %s and keys it by its national part', (text, nationalCode) => {
    expect(parseCode(text)).toEqual({ type: 'national', code: text, nationalCode });
  });

  it('accepts every national code with every local part, and keeps the printed form', () => {
    fc.assert(
      fc.property(nationalPart, localPart, (national, local) => {
        expect(parseCode(`  ${national}${local}\n`)).toEqual({
          type: 'national',
          code: national + local,
          nationalCode: national,
        });
      }),
    );
  });

  it.each(['BTT-DBI-264740', 'T-HDU-125168-TT', 'BTP-ĐKT-0012'])('accepts the old free code %s', (text) => {
    expect(parseCode(text)).toEqual({ type: 'free', code: text });
  });

  it('never takes the code inside a result code for a national one', () => {
    expect(parseCode('KQ.G12.001098')).toEqual({ type: 'free', code: 'KQ.G12.001098' });
    expect(parseCode('KQ2.001098')).not.toMatchObject({ type: 'national' });
    expect(parseCode('x 1.014966').type).toBe('invalid');
  });

  it.each(['', '   ', '\u200b', '\n'])('takes %j for an empty cell', (text) => {
    expect(parseCode(text)).toEqual({ type: 'empty' });
  });

  it.each([
    ['1.00386O', '1.003860'],
    ['l.003860', '1.003860'],
    ['1.0O3860.H4l', '1.003860.H41'],
    ['1,003860', '1.003860'],
    ['1. 003860', '1.003860'],
    ['1.003860 .h41', '1.003860.H41'],
    ['2.00S860.000.00.00.H41', '2.005860.000.00.00.H41'],
  ])('refuses %s and says that %s was probably meant', (text, suggestion) => {
    expect(parseCode(text)).toEqual({ type: 'invalid', problem: 'look-alike', suggestion });
  });

  it('refuses a code that a spreadsheet cut as a number and gives back its zeros', () => {
    expect(parseCode('1.00387')).toEqual({ type: 'invalid', problem: 'digits-missing', suggestion: '1.003870' });
    expect(parseCode('2.1')).toEqual({ type: 'invalid', problem: 'digits-missing', suggestion: '2.100000' });
  });

  it.each(['0.014966', '7.014966', '9.014966.H41'])('refuses %s for its first digit without guessing', (text) => {
    expect(parseCode(text)).toEqual({ type: 'invalid', problem: 'first-digit', suggestion: null });
  });

  it.each(['99.001', '1.0149666', '1.014966.H4', '1.014966.000.00', 'Tên thủ tục', '12', '1.014966 và 1.014967'])(
    'refuses %s for its shape',
    (text) => {
      expect(parseCode(text)).toEqual({ type: 'invalid', problem: 'shape', suggestion: null });
    },
  );

  it('suggests only what it would itself accept', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30, unit: fc.constantFrom(...'0123456789.OoIlSBH, -') }), (text) => {
        const reading = parseCode(text);
        if (reading.type === 'invalid' && reading.suggestion !== null) {
          expect(parseCode(reading.suggestion)).toMatchObject({ type: 'national', code: reading.suggestion });
        }
      }),
    );
  });
});

describe('codeKey', () => {
  it('is the national part, whatever local parts are printed', () => {
    expect(codeKey({ code: '1.012753.000.00.00.H41', nationalCode: '1.012753' })).toBe('1.012753');
  });

  it('compares free codes without regard to case', () => {
    expect(codeKey({ code: 'btt-dbi-264740', nationalCode: null })).toBe(
      codeKey({ code: 'BTT-DBI-264740', nationalCode: null }),
    );
  });
});
