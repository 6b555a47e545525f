import { describe, expect, it } from 'vitest';
import { asId } from '../../../../renderer/core/kernel/ids';
import { codeKey, procedureByCode } from '../../../../renderer/core/procedures/procedure-code';
import { aProcedure } from '../../../support/coverage-records';

describe('comparing codes', () => {
  it.each([
    ['qt-nv-01', 'QT-NV-01'],
    [' QT - NV – 01 ', 'QT-NV-01'],
    ['QT−NV‑01', 'QT-NV-01'],
    ['QT  01/CX-HCTP', 'QT 01/CX-HCTP'],
    ['QT-ĐKKD-01'.normalize('NFD'), 'QT-ĐKKD-01'.normalize('NFC')],
  ])('takes "%s" for "%s"', (written, key) => {
    expect(codeKey(written)).toBe(key);
  });

  it('keeps codes apart that differ in a letter, a digit or a mark', () => {
    expect(new Set(['QT-1', 'QT-01', 'QT 1', 'ĐT-1', 'DT-1'].map(codeKey)).size).toBe(5);
  });

  it('finds the holder of a code however it is written', () => {
    const holder = aProcedure('p', { id: asId('p1'), code: 'QT-NV-01' });
    expect(procedureByCode('qt – nv – 01', [aProcedure('x'), holder])).toBe(holder);
    expect(procedureByCode('QT-NV-02', [holder])).toBeNull();
  });
});
