import { describe, expect, it } from 'vitest';
import { auditsDone, loadIn } from '../../../../../renderer/core/audits/auditors/auditor-load';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { anAudit, aSitting, auditIn } from '../../../../support/audit-lifecycle';

const two = asId<'person'>('two');
const lead = asId<'person'>('lead');

describe('audits somebody did', () => {
  it('are those whose sittings are over, the latest first', () => {
    const audits = [
      auditIn('closed', { id: asId('a1'), from: '2025-04-01' }),
      auditIn('findings-agreed', { id: asId('a2') }),
      auditIn('running', { id: asId('a3') }),
      auditIn('cancelled', { id: asId('a4') }),
    ];
    expect(auditsDone(two, audits).map(({ id }) => id)).toEqual(['a2', 'a1']);
  });

  it('are none for somebody of the team who held no sitting', () => {
    expect(auditsDone(lead, [auditIn('closed')])).toEqual([]);
  });
});

describe('load of a year', () => {
  it('counts sittings and hours of the days in that year', () => {
    const sittings = [
      aSitting('s1', { day: '2025-12-31' }),
      aSitting('s2', { day: '2026-01-02', from: '08:00', to: '11:20' }),
      aSitting('s3', { day: '2026-01-03', from: '13:30', to: '15:00' }),
    ];
    const audits = [anAudit({ sittings }), auditIn('closed', { id: asId('a2') })];
    expect(loadIn(two, 2026, audits)).toEqual({ audits: 2, sittings: 3, hours: 6.33 });
    expect(loadIn(two, 2025, audits)).toEqual({ audits: 1, sittings: 1, hours: 1.5 });
    expect(loadIn(two, 2024, audits)).toEqual({ audits: 0, sittings: 0, hours: 0 });
  });

  it('counts meetings of the whole team', () => {
    const meeting = aSitting('m', { kind: 'opening', auditee: null, auditorIds: [], from: '08:00', to: '08:30' });
    expect(loadIn(lead, 2026, [anAudit({ sittings: [meeting] })])).toEqual({ audits: 1, sittings: 1, hours: 0.5 });
  });

  it('leaves out what was cancelled or postponed', () => {
    expect(loadIn(two, 2026, [auditIn('cancelled'), auditIn('postponed')]).sittings).toBe(0);
  });
});
