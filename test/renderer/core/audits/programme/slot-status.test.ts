import { describe, expect, it } from 'vitest';
import type { AuditState } from '../../../../../renderer/core/audits/audit';
import { slotStatus, takenSlots } from '../../../../../renderer/core/audits/programme/slot-status';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { auditIn } from '../../../../support/audit-lifecycle';
import { aSlot } from '../../../../support/programme-records';

const slot = aSlot('s', 'u01', { month: 4 });
const audit = (state: AuditState, id = 'a1') => auditIn(state, { id: asId(id), slotIds: ['s'] });

describe('status of a slot', () => {
  it.each([
    ['2026-03-31', 'planned'],
    ['2026-04-01', 'due'],
    ['2026-04-30', 'due'],
    ['2026-05-01', 'late'],
    ['2027-01-01', 'late'],
  ])('without an audit, on %s: %s', (day, expected) => {
    expect(slotStatus(2026, slot, [], day)).toBe(expected);
  });

  it.each([
    ['drafted', 'late'],
    ['approved', 'late'],
    ['notified', 'late'],
    ['postponed', 'late'],
    ['running', 'running'],
    ['findings-agreed', 'running'],
    ['reported', 'done'],
    ['follow-up', 'done'],
    ['closed', 'done'],
    ['cancelled', 'cancelled'],
  ] as const)('after its month, with an audit that is %s: %s', (state, expected) => {
    expect(slotStatus(2026, slot, [audit(state)], '2026-06-01')).toBe(expected);
  });

  it('is never done by the passing of time, nor by an audit of another slot', () => {
    expect(slotStatus(2026, slot, [auditIn('closed', { slotIds: ['other'] })], '2030-01-01')).toBe('late');
  });

  it('goes by the audit that stands when another was cancelled', () => {
    expect(slotStatus(2026, slot, [audit('cancelled'), audit('drafted', 'a2')], '2026-04-15')).toBe('due');
    expect(slotStatus(2026, slot, [audit('cancelled'), audit('closed', 'a2')], '2026-04-15')).toBe('done');
  });
});

describe('slots that audits carry out', () => {
  it('are free again after a cancellation', () => {
    expect(takenSlots([audit('drafted'), auditIn('cancelled', { slotIds: ['t'] })])).toEqual(['s']);
  });
});
