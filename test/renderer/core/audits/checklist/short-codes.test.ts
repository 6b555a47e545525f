import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistWords } from '../../../../../renderer/core/audits/checklist/checklist-words.data';
import { shortCodes } from '../../../../../renderer/core/audits/checklist/short-codes';

describe('short codes', () => {
  it('count on from the highest of their kind, leaving gaps unfilled', () => {
    const next = shortCodes([{ code: 'TT-01' }, { code: 'TT-09' }, { code: 'DK-03' }], checklistWords);
    expect([next('step'), next('step'), next('clause'), next('free')]).toEqual(['TT-10', 'TT-11', 'DK-04', 'TD-01']);
  });

  it('go on after 99', () => {
    expect(shortCodes([{ code: 'TT-99' }], checklistWords)('step')).toBe('TT-100');
  });

  it('are never given twice', () => {
    const types = ['step', 'procedure', 'clause', 'bank', 'last-audit', 'free'] as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...types), { maxLength: 60 }), (asked) => {
        const next = shortCodes([{ code: 'TT-02' }], checklistWords);
        const given = ['TT-02', ...asked.map(next)];
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });
});
