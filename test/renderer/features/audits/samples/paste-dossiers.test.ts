import { describe, expect, it } from 'vitest';
import { pastedDossiers } from '../../../../../renderer/features/audits/samples/paste-dossiers';
import { countingIds } from '../../../../support/coverage-records';

const read = (text: string) =>
  pastedDossiers(text, countingIds()).map(({ code, received, promised, returned, byProcedure }) => [
    code,
    received,
    promised,
    returned,
    byProcedure,
  ]);

describe('dossiers pasted from Excel', () => {
  it('are read column by column, a heading and running numbers passed over', () => {
    const text = 'TT\tMã hồ sơ\tTiếp nhận\n1\tHS-01\t01/03/2026\t09/03/2026\t10/03/2026\tCó\r\n2\tHS-02\t\t\t\tkhông\n';
    expect(read(text)).toEqual([
      ['HS-01', '01/03/2026', '09/03/2026', '10/03/2026', true],
      ['HS-02', '', '', '', false],
    ]);
  });

  it('keep what cannot be read as it stands', () => {
    expect(read('HS-01\thôm qua\t\t\tchưa rõ')).toEqual([['HS-01', 'hôm qua', '', '', null]]);
  });

  it('may be a column of bare numbers as codes', () => {
    expect(read('101\n102').map(([code]) => code)).toEqual(['101', '102']);
  });
});
