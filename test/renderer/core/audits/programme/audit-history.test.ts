import { describe, expect, it } from 'vitest';
import { auditHistory, heldStates, lastAudited } from '../../../../../renderer/core/audits/programme/audit-history';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { aSitting, auditIn } from '../../../../support/audit-lifecycle';
import { anEntry } from '../../../../support/programme-records';

describe('what was audited so far', () => {
  it('comes from sittings with an auditee, by day', () => {
    const audit = auditIn('reported', {
      sittings: [
        aSitting('s2', { day: '2026-04-24', auditee: 'leadership', procedureIds: [] }),
        aSitting('m', { kind: 'closing', day: '2026-04-24' }),
        aSitting('s1'),
      ],
    });
    expect(auditHistory([audit])).toEqual([
      { auditee: 'bcvt', on: '2026-04-23', clauses: ['8.5'], procedureIds: ['qt-1'], auditorIds: ['two'] },
      { auditee: 'leadership', on: '2026-04-24', clauses: ['8.5'], procedureIds: [], auditorIds: ['two'] },
    ]);
  });

  it.each([
    ['drafted', 0],
    ['approved', 0],
    ['notified', 0],
    ['running', 0],
    ['postponed', 0],
    ['cancelled', 0],
    ['findings-agreed', 2],
    ['reported', 2],
    ['follow-up', 2],
    ['closed', 2],
  ] as const)('an audit that is %s gives %i entries', (state, count) => {
    expect(auditHistory([auditIn(state)])).toHaveLength(count);
    expect(heldStates.includes(state)).toBe(count > 0);
  });
});

describe('the last time', () => {
  const history = [
    anEntry('u1', '2025-05-01'),
    anEntry('u1', '2024-05-01'),
    anEntry('u2', '2026-01-01', { procedureIds: [asId('p')] }),
  ];

  it('is the latest day that fits, whatever the order, and nothing for never', () => {
    expect(lastAudited(history, ({ auditee }) => auditee === 'u1')).toBe('2025-05-01');
    expect(lastAudited(history, ({ procedureIds }) => procedureIds.includes(asId('p')))).toBe('2026-01-01');
    expect(lastAudited(history, () => false)).toBeNull();
  });
});
