import { describe, expect, it } from 'vitest';
import {
  checkNonconformityPattern,
  nextNonconformityCode,
} from '../../../../renderer/core/nonconformities/nonconformity-code';
import { defaultNonconformityPattern } from '../../../../renderer/core/nonconformities/nonconformity-defaults.data';

describe('the code of a nonconformity', () => {
  it.each([
    [[], 2026, 'KPH-2026-01'],
    [['KPH-2026-01', 'KPH-2026-07'], 2026, 'KPH-2026-08'],
    [['KPH-2025-31'], 2026, 'KPH-2026-01'],
    [['kph – 2026 – 09'], 2026, 'KPH-2026-10'],
    [['KPH-2026-99'], 2026, 'KPH-2026-100'],
  ])('after %j in %i is %s', (taken, year, code) => {
    expect(nextNonconformityCode(defaultNonconformityPattern, taken, year)).toBe(code);
  });

  it.each([
    ['KPH-{yyyy}-{nn}', null],
    ['KPH-{n}', null],
    ['KPH-{yyyy}', { type: 'no-running-number' }],
    ['KPH-{nn}-{nnn}', { type: 'no-running-number' }],
    ['KPH-{unit}-{nn}', { type: 'unknown-part', part: 'unit' }],
  ])('may follow %s: %j', (pattern, failure) => {
    expect(checkNonconformityPattern(pattern)).toEqual(failure);
  });
});
