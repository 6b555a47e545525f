import { describe, expect, it } from 'vitest';
import {
  indexRegister,
  readRegisterCodes,
} from '../../../../../renderer/core/procedures/declaration/read-register-codes';
import { anAdministrative } from '../../../../support/coverage-records';

const index = indexRegister([
  anAdministrative('a', { code: '1.003659.000.00.00.H62', nationalCode: '1.003659' }),
  anAdministrative('b', { code: 'BTT-DBI-264740', nationalCode: null }),
]);

function read(...codes: string[]) {
  const { found, unknown } = readRegisterCodes(codes, index);
  return { found: found.map(({ id }) => id), unknown };
}

describe('codes of administrative procedures', () => {
  it('are found by their national part, whatever local parts are printed', () => {
    expect(read('1.003659', '1.003659.H38')).toEqual({ found: ['a'], unknown: [] });
  });

  it('are found as old free codes in any case', () => {
    expect(read('btt-dbi-264740').found).toEqual(['b']);
  });

  it('stay unknown with their text when mistyped or not in the register', () => {
    expect(read('1.00365O', ' 2.000001 ', 'KQ.G12.003659', '')).toEqual({
      found: [],
      unknown: ['1.00365O', '2.000001', 'KQ.G12.003659'],
    });
  });
});
