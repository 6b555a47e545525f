import { describe, expect, it } from 'vitest';
import {
  drawnCodes,
  populationOf,
  rowsLeft,
  rowsOfDraw,
} from '../../../../../renderer/features/audits/samples/drawn-rows';
import { newRow } from '../../../../../renderer/features/audits/samples/sheet-draft';
import { countingIds } from '../../../../support/coverage-records';

const codes = Array.from({ length: 20 }, (_, index) => `HS-${index + 1}`);
const list = { type: 'codes', codes } as const;

describe('a draw of dossiers', () => {
  it('gives the same codes for the same rule, seed and list, and others for another seed', () => {
    const draw = (seed: number) => drawnCodes({ rule: 'random', seed }, list, 3);
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).toHaveLength(3);
    expect([1, 2, 3, 4, 5].some((seed) => draw(seed).join() !== draw(7).join())).toBe(true);
  });

  it('draws from a run of numbers by their pattern', () => {
    const numbers = { type: 'numbers', from: 1, to: 40, pattern: 'HS-####' } as const;
    expect(populationOf(numbers)).toBe(40);
    const drawn = drawnCodes({ rule: 'systematic', seed: 3 }, numbers, 4);
    expect(drawn).toHaveLength(4);
    for (const code of drawn) expect(code).toMatch(/^HS-00\d\d$/);
  });

  it('draws nothing by judgement, without a seed or from nothing', () => {
    expect(drawnCodes({ rule: 'judgement', seed: null }, list, 3)).toEqual([]);
    expect(drawnCodes({ rule: 'random', seed: null }, list, 3)).toEqual([]);
    expect(drawnCodes({ rule: 'random', seed: 1 }, { type: 'codes', codes: [] }, 3)).toEqual([]);
  });

  it('keeps what is known of a dossier that is drawn again, and says which leave the sheet', () => {
    const known = { ...newRow('old', 'hs-2'), received: '01/03/2026' };
    const rows = [known, newRow('other', 'HS-99'), newRow('blank')];
    expect(rowsOfDraw(['HS-2', 'HS-3'], rows, countingIds()).map(({ id, code }) => [id, code])).toEqual([
      ['old', 'hs-2'],
      [expect.any(String), 'HS-3'],
    ]);
    expect(rowsLeft(['HS-2', 'HS-3'], rows).map(({ code }) => code)).toEqual(['HS-99']);
  });
});
