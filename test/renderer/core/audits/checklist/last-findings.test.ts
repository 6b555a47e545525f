import { describe, expect, it } from 'vitest';
import { lastFindings } from '../../../../../renderer/core/audits/checklist/last-findings';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { aNonconformItem, anAudit, anItem, aSitting, auditIn } from '../../../../support/audit-lifecycle';

const bcvt = asId<'orgUnit'>('bcvt');
const earlier = (id: string, to: string, state: 'closed' | 'running' | 'reported' = 'closed') =>
  auditIn(state, { id: asId(id), to, sittings: [aSitting(`${id}-s`)] });
const found = (id: string, audit: string, order = 1) =>
  aNonconformItem(id, { auditId: asId(audit), sittingId: `${audit}-s`, order });

describe('findings of the last audit', () => {
  const others = [earlier('y24', '2024-05-01'), earlier('y25', '2025-05-01')];
  const items = [found('old', 'y24'), found('b', 'y25', 2), found('a', 'y25')];

  it('are the nonconformities of the latest one, in their order', () => {
    const last = lastFindings(anAudit(), others, items, bcvt);
    expect(last.map(({ item }) => item.id)).toEqual(['a', 'b']);
    expect(last.every(({ audit }) => audit.id === 'y25')).toBe(true);
  });

  it('leave out conforming and dropped questions, and other sittings', () => {
    const more = [
      ...items,
      anItem('fine', { auditId: asId('y25'), sittingId: 'y25-s' }),
      found('gone', 'y25'),
      aNonconformItem('other', { auditId: asId('y25'), sittingId: 'elsewhere' }),
    ].map((item) => (item.id === 'gone' ? { ...item, dropped: true } : item));
    expect(lastFindings(anAudit(), others, more, bcvt).map(({ item }) => item.id)).toEqual(['a', 'b']);
  });

  it('come only from audits whose report was given', () => {
    const running = earlier('y26', '2026-01-01', 'running');
    expect(lastFindings(anAudit(), [...others, running], [...items, found('new', 'y26')], bcvt)).toHaveLength(2);
    const reported = earlier('y26', '2026-01-01', 'reported');
    const last = lastFindings(anAudit(), [...others, reported], [...items, found('new', 'y26')], bcvt);
    expect(last.map(({ item }) => item.id)).toEqual(['new']);
  });

  it('do not come from an audit that is later than this one', () => {
    const later = earlier('y27', '2027-01-01');
    expect(lastFindings(anAudit(), [...others, later], [...items, found('x', 'y27')], bcvt)).toHaveLength(2);
  });

  it('are none for an auditee never audited, nor without an auditee', () => {
    expect(lastFindings(anAudit(), others, items, 'leadership')).toEqual([]);
    expect(lastFindings(anAudit(), others, items, null)).toEqual([]);
  });
});
