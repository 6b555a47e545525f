import { describe, expect, it } from 'vitest';
import { auditorPool } from '../../../../../renderer/core/audits/programme/auditor-pool';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { aProfile, byId } from '../../../../support/audit-lifecycle';
import { anAgency, anEntry, aPlanningInput, aSlot, unitIds } from '../../../../support/programme-records';

const [first, second] = unitIds(2);
if (first === undefined || second === undefined) throw new Error('no units');
const records = anAgency(2, 2, 2);
const pool = (
  change: Partial<ReturnType<typeof aPlanningInput>> = {},
  kept = [] as readonly ReturnType<typeof aSlot>[],
) => auditorPool({ ...aPlanningInput({ records }), ...change }, kept);

describe('who may audit on which day', () => {
  it('is competent, free and independent of the auditee', () => {
    expect(pool().pick(first, [], '2026-04-01', true)).toEqual({ auditorIds: ['a02'], notIndependent: [] });
    expect(pool().pick(second, [], '2026-04-01', true)?.auditorIds).toEqual(['a01']);
  });

  it('is not the owner of a sampled procedure either', () => {
    expect(pool().pick('leadership', [asId('p001')], '2026-04-01', true)?.auditorIds).toEqual(['a02']);
  });

  it('has one slot a day', () => {
    const booked = pool();
    booked.book([asId('a02')], '2026-04-01');
    expect(booked.pick(first, [], '2026-04-01', true)).toBeNull();
    expect(booked.pick(first, [], '2026-04-02', true)?.auditorIds).toEqual(['a02']);
    const kept = [aSlot('s', 'u02', { day: '2026-04-01', auditorIds: [asId('a02')] })];
    expect(pool({}, kept).pick(first, [], '2026-04-01', true)).toBeNull();
  });

  it('is named when nobody independent is asked for', () => {
    const booked = pool();
    booked.book([asId('a02')], '2026-04-01');
    expect(booked.pick(first, [], '2026-04-01', false)).toEqual({ auditorIds: ['a01'], notIndependent: ['a01'] });
  });

  it('has the least load, this year first, then of earlier audits', () => {
    expect(pool().pick('leadership', [], '2026-04-01', true)?.auditorIds).toEqual(['a01']);
    const history = [anEntry('u01', '2025-04-01', { auditorIds: [asId('a01')] })];
    expect(pool({ history }).pick('leadership', [], '2026-04-01', true)?.auditorIds).toEqual(['a02']);
    const kept = [aSlot('s', 'u01', { auditorIds: [asId('a02')] }), aSlot('t', 'u01', { auditorIds: [asId('a02')] })];
    expect(pool({ history }, kept).pick('leadership', [], '2026-04-01', true)?.auditorIds).toEqual(['a01']);
  });

  it('loses competence and activity', () => {
    const expired = { ...records, auditorProfile: byId([aProfile('a01', { competentUntil: '2026-03-31' })]) };
    expect(pool({ records: expired }).pick('leadership', [], '2026-04-01', true)).toBeNull();
    expect(pool({ records: expired }).hasCompetent('2026-03-31')).toBe(true);
    expect(pool({ records: expired }).hasCompetent('2026-04-01')).toBe(false);
    const people = [...records.person.values()].map((person) => ({ ...person, active: person.id !== 'a01' }));
    expect(
      pool({ records: { ...records, person: byId(people) } }).pick('leadership', [], '2026-04-01', true)?.auditorIds,
    ).toEqual(['a02']);
  });

  it('is as many as are wanted, as far as there are any', () => {
    const settings = { ...aPlanningInput().settings, auditorsPerSlot: 2 };
    expect(pool({ settings }).pick('leadership', [], '2026-04-01', true)?.auditorIds).toEqual(['a01', 'a02']);
    expect(pool({ settings }).pick(first, [], '2026-04-01', true)?.auditorIds).toEqual(['a02']);
  });
});
