import { describe, expect, it } from 'vitest';
import { competenceOn, expiringSoon } from '../../../../../renderer/core/audits/auditors/competence';
import { aProfile } from '../../../../support/audit-lifecycle';

const profile = aProfile('one', { competentFrom: '2025-02-01', competentUntil: '2026-01-31' });

describe('competence on a day', () => {
  it.each([
    ['2025-01-31', 'not-yet'],
    ['2025-02-01', 'valid'],
    ['2026-01-31', 'valid'],
    ['2026-02-01', 'expired'],
  ])('on %s: %s', (day, expected) => {
    expect(competenceOn(profile, day)).toBe(expected);
  });

  it('without an end goes on; without a beginning there is none', () => {
    expect(competenceOn({ ...profile, competentUntil: null }, '2036-01-01')).toBe('valid');
    expect(competenceOn({ ...profile, competentFrom: null }, '2025-06-01')).toBe('none');
    expect(competenceOn(null, '2025-06-01')).toBe('none');
  });
});

describe('competence that expires soon', () => {
  it('lists what is valid and ends within the days, the earliest first', () => {
    const profiles = [
      aProfile('a', { competentUntil: '2026-07-30' }),
      aProfile('b', { competentUntil: '2026-07-10' }),
      aProfile('c', { competentUntil: '2026-07-31' }),
      aProfile('d', { competentUntil: '2026-06-29' }),
      aProfile('e', { competentUntil: null }),
      aProfile('f', { competentFrom: '2026-07-05', competentUntil: '2026-07-20' }),
      aProfile('g', { competentUntil: '2026-06-30' }),
    ];
    expect(expiringSoon(profiles, '2026-06-30', 30).map(({ personId }) => personId)).toEqual(['g', 'b', 'a']);
  });
});
