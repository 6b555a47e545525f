import { describe, expect, it } from 'vitest';
import { looksLikeName, parseDossierCodes } from '../../../../../renderer/core/audits/sampling/dossier-codes';

describe('a pasted list of dossier codes', () => {
  it.each([
    ['HS-1\nHS-2\r\nHS-3', ['HS-1', 'HS-2', 'HS-3']],
    ['HS-1; HS-2,HS-3\tHS-4', ['HS-1', 'HS-2', 'HS-3', 'HS-4']],
    [' HS  1 \n\n hs 1\nHS 2', ['HS 1', 'HS 2']],
    ['ĐK-1\n'.normalize('NFD'), ['ĐK-1']],
    ['000.00.16.H10-260102-0001', ['000.00.16.H10-260102-0001']],
    [' \n;', []],
  ])('%j holds %j', (text, codes) => {
    expect(parseDossierCodes(text)).toEqual(codes);
  });
});

describe('a code that looks like a citizen’s name', () => {
  it.each([
    'Nguyễn Văn An',
    'Trần 12',
    'Nguyen Van An',
    'Nguyen Van An 1980',
    'HS-01 Lê Thị Hoa',
    'nguyễn văn an'.normalize('NFD'),
  ])('%s does', (code) => {
    expect(looksLikeName(code)).toBe(true);
  });

  it.each(['000.00.16.H10-260102-0001', 'HS-01', 'HS 12', 'ĐKKD-0012', 'Đ 12', 'H10.16-2601-0042', ''])(
    '%s does not',
    (code) => {
      expect(looksLikeName(code)).toBe(false);
    },
  );
});
