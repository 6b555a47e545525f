import { describe, expect, it } from 'vitest';
import { openWarnings } from '../../../../../../renderer/core/audits/lifecycle/team-warnings';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import {
  warningLines,
  withoutStrayReasons,
  withReason,
} from '../../../../../../renderer/features/audits/audit/sittings/warning-lines';
import { anAudit, aProfile, aSitting, auditRecords, byId, withRecords } from '../../../../../support/audit-lifecycle';

const one = asId<'person'>('one');
/** `one` belongs to `bcvt`, which is audited on its own procedure. */
const own = aSitting('s1', { auditorIds: [one] });

describe('warnings about auditors', () => {
  it('stand once for a person, a kind and a sitting, without a reason at first', () => {
    expect(warningLines(anAudit({ sittings: [own] }), auditRecords)).toEqual([
      { sittingId: 's1', personId: 'one', type: 'own-unit', procedureIds: [], expired: null, reason: '' },
    ]);
  });

  it('name the day on which a competence ended', () => {
    const records = withRecords({ auditorProfile: byId([aProfile('two', { competentUntil: '2026-03-31' })]) });
    const [line] = warningLines(anAudit({ sittings: [aSitting('s1')] }), records);
    expect(line).toMatchObject({ type: 'not-competent', expired: '2026-03-31' });
  });

  it('are settled by a reason, and open again when it is taken away', () => {
    const [line] = warningLines(anAudit({ sittings: [own] }), auditRecords);
    if (line === undefined) throw new Error('no warning');
    const settled = withReason(own, line, 'thiếu người');
    expect(warningLines(anAudit({ sittings: [settled] }), auditRecords)[0]?.reason).toBe('thiếu người');
    expect(openWarnings(anAudit({ sittings: [settled] }), auditRecords)).toEqual([]);
    const corrected = withReason(settled, line, 'chỉ có một chuyên gia');
    expect(corrected.overrides).toHaveLength(1);
    expect(withReason(corrected, line, '').overrides).toEqual([]);
  });

  it('leave no reason behind about somebody who no longer audits the sitting', () => {
    const settled = withReason(own, { personId: one, type: 'own-unit' }, 'thiếu người');
    expect(withoutStrayReasons(settled).overrides).toHaveLength(1);
    expect(withoutStrayReasons({ ...settled, auditorIds: [asId('two')] }).overrides).toEqual([]);
  });
});
