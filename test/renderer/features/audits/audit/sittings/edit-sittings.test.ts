import { describe, expect, it } from 'vitest';
import {
  exchanged,
  neighbour,
  reachingTo,
  sittingEditing,
  withoutSitting,
  withSitting,
} from '../../../../../../renderer/features/audits/audit/sittings/edit-sittings';
import { aSitting } from '../../../../../support/audit-lifecycle';

const early = aSitting('early', { from: '08:30', to: '10:00' });
const late = aSitting('late', { from: '13:30', to: '15:30' });
const opening = aSitting('opening', { kind: 'opening', from: '08:00', to: '08:30' });
const sittings = [opening, early, late];

describe('editing the sittings', () => {
  it('is free in a draft, bound to how they are held until the findings are agreed, over afterwards', () => {
    expect((['drafted', 'approved', 'running', 'postponed'] as const).map(sittingEditing)).toEqual([
      'all',
      'held',
      'held',
      'held',
    ]);
    expect((['findings-agreed', 'reported', 'closed', 'cancelled'] as const).map(sittingEditing)).toEqual(
      Array(4).fill('none'),
    );
  });

  it('keeps them by day and hour', () => {
    const moved = withSitting(sittings, { ...early, day: '2026-04-24' });
    expect(moved.map(({ id }) => id)).toEqual(['opening', 'late', 'early']);
    expect(withSitting(sittings, aSitting('new', { from: '10:00', to: '11:00' })).map(({ id }) => id)).toEqual([
      'opening',
      'early',
      'new',
      'late',
    ]);
    expect(withoutSitting(sittings, 'early').map(({ id }) => id)).toEqual(['opening', 'late']);
  });

  it('exchanges the times of two and nothing else', () => {
    const after = exchanged(sittings, early, late);
    expect(after.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['opening', '08:00', '08:30'],
      ['late', '08:30', '10:00'],
      ['early', '13:30', '15:30'],
    ]);
  });

  it('finds neighbours among auditees only, at another time', () => {
    const beside = aSitting('beside', { from: '08:30', to: '10:00' });
    expect(neighbour([...sittings, beside], 'early', 1)?.id).toBe('late');
    expect(neighbour([...sittings, beside], 'beside', -1)).toBeNull();
    expect(neighbour(sittings, 'early', -1)).toBeNull();
    expect(neighbour(sittings, 'early', 1)?.id).toBe('late');
    expect(neighbour(sittings, 'opening', 1)).toBeNull();
  });

  it('makes the days of an audit reach to another one', () => {
    const days = { from: '2026-04-23', to: '2026-04-24' };
    expect(reachingTo(days, '2026-04-28')).toEqual({ from: '2026-04-23', to: '2026-04-28' });
    expect(reachingTo(days, '2026-04-20')).toEqual({ from: '2026-04-20', to: '2026-04-24' });
    expect(reachingTo(days, '2026-04-24')).toEqual(days);
  });
});
