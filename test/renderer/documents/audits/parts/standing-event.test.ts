import { describe, expect, it } from 'vitest';
import { standingEvent } from '../../../../../renderer/documents/audits/parts/standing-event';
import { anAuditEvent, auditIn } from '../../../../support/audit-lifecycle';

describe('standingEvent', () => {
  it('is the last act of its type', () => {
    expect(standingEvent(auditIn('reported'), 'reported')?.signedOn).toBe('2026-05-04');
    expect(standingEvent(auditIn('reported'), 'approved')?.signedOn).toBe('2026-04-10');
    expect(standingEvent(auditIn('drafted'), 'approved')).toBeNull();
  });

  it('is none once it was stepped back over, and again once it is signed anew', () => {
    const { events } = auditIn('approved');
    const back = [...events, anAuditEvent('stepped-back', '2026-04-11', 'head')];
    expect(standingEvent({ events: back }, 'approved')).toBeNull();
    const again = [...back, anAuditEvent('approved', '2026-04-12', 'head')];
    expect(standingEvent({ events: again }, 'approved')?.signedOn).toBe('2026-04-12');
  });

  it('keeps the acts below the rung that was left', () => {
    const { events } = auditIn('running');
    const back = { events: [...events, anAuditEvent('stepped-back', '2026-04-24')] };
    expect(standingEvent(back, 'started')).toBeNull();
    expect(standingEvent(back, 'notified')?.type).toBe('notified');
  });

  it('is none for a report that was withdrawn', () => {
    const { events } = auditIn('follow-up');
    const withdrawn = { events: [...events, anAuditEvent('report-withdrawn', '2026-05-25')] };
    expect(standingEvent(withdrawn, 'reported')).toBeNull();
    expect(standingEvent(withdrawn, 'findings-agreed')?.type).toBe('findings-agreed');
  });
});
