import { describe, expect, it } from 'vitest';
import { registerStandingAt } from '../../../../renderer/core/coverage/register-standing';
import { anAdministrative } from '../../../support/coverage-records';

describe('the standing of an administrative procedure', () => {
  it('is undetermined until a scope is set, then what was set last', () => {
    const dated = anAdministrative('a', {
      scopePeriods: [
        { from: '2025-01-01', scope: 'in', reason: null, note: '' },
        { from: '2026-01-01', scope: 'out', reason: 'sub-department', note: '' },
      ],
    });
    expect(
      ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map((day) => registerStandingAt(dated, day)),
    ).toEqual([
      { scope: 'undetermined', ended: false, reason: null },
      { scope: 'in', ended: false, reason: null },
      { scope: 'in', ended: false, reason: null },
      { scope: 'out', ended: false, reason: 'sub-department' },
    ]);
  });

  it('has the reason "other" when it is out without one', () => {
    const out = anAdministrative('a', { scopePeriods: [{ from: null, scope: 'out', reason: null, note: '' }] });
    expect(registerStandingAt(out, '2026-01-01').reason).toBe('other');
  });

  it.each(['abolished', 'replaced'] as const)('ends on the day on which it is %s', (status) => {
    const ended = anAdministrative('a', { status, statusFrom: '2026-07-01' });
    expect(registerStandingAt(ended, '2026-06-30').ended).toBe(false);
    expect(registerStandingAt(ended, '2026-07-01')).toEqual({ scope: 'in', ended: true, reason: status });
  });

  it('has ended since ever when nobody knows the day', () => {
    expect(registerStandingAt(anAdministrative('a', { status: 'abolished' }), '2000-01-01').ended).toBe(true);
  });

  it('does not end by being amended', () => {
    const amended = anAdministrative('a', { status: 'amended', statusFrom: '2020-01-01' });
    expect(registerStandingAt(amended, '2026-01-01').ended).toBe(false);
  });
});
