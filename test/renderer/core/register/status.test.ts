import { describe, expect, it } from 'vitest';
import type { RegisterStatus } from '../../../../renderer/core/register/administrative-procedure';
import { isInForce, statusAt } from '../../../../renderer/core/register/status';

describe('statusAt', () => {
  it('was public before the day on which the present status took effect', () => {
    const record = { status: 'abolished', statusFrom: '2026-07-01' } as const;
    expect(statusAt(record, '2026-06-30')).toBe('public');
    expect(statusAt(record, '2026-07-01')).toBe('abolished');
  });

  it('always held when its day is not known', () => {
    expect(statusAt({ status: 'replaced', statusFrom: null }, '2000-01-01')).toBe('replaced');
  });
});

describe('isInForce', () => {
  it.each<[RegisterStatus, boolean]>([
    ['public', true],
    ['amended', true],
    ['replaced', false],
    ['abolished', false],
  ])('%s: %s', (status, expected) => {
    expect(isInForce({ status, statusFrom: null }, '2026-11-23')).toBe(expected);
  });

  it('is true before an abolition takes effect', () => {
    expect(isInForce({ status: 'abolished', statusFrom: '2027-01-01' }, '2026-12-31')).toBe(true);
  });
});
