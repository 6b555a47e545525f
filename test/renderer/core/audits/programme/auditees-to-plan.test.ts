import { describe, expect, it } from 'vitest';
import { auditeesToPlan } from '../../../../../renderer/core/audits/programme/auditees-to-plan';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { anEntry, aPlanningInput, aProgramme, aSlot } from '../../../../support/programme-records';

const order = (change: Parameters<typeof aPlanningInput>[0], kept = [] as readonly ReturnType<typeof aSlot>[]) =>
  auditeesToPlan(aPlanningInput(change), kept).map(({ auditee }) => auditee);

describe('who needs a slot', () => {
  it('is everybody in a cycle of one year', () => {
    expect(order({})).toEqual(['iso-committee', 'leadership', 'u01', 'u02', 'u03', 'u04', 'u05', 'u06']);
  });

  it('comes first with repeated, then with open nonconformities, then with changes, then the longest not audited', () => {
    const input = aPlanningInput();
    const procedures = input.procedures.map((one) =>
      one.auditee === 'u04' ? { ...one, changedOn: '2026-01-05' } : one,
    );
    const history = [anEntry('u01', '2024-01-01'), anEntry('leadership', '2025-01-01')];
    const counts = new Map([
      ['u06', { open: 4, repeated: 0 }],
      ['u05', { open: 1, repeated: 1 }],
    ]);
    expect(order({ procedures, history, counts })).toEqual([
      'u05',
      'u06',
      'u04',
      'iso-committee',
      'u02',
      'u03',
      'u01',
      'leadership',
    ]);
  });

  it('counts the nonconformities of its procedures where the unit has none of its own', () => {
    const procedures = aPlanningInput().procedures.map((one) =>
      one.auditee === 'u03' ? { ...one, counts: { open: 1, repeated: 0 } } : one,
    );
    expect(order({ procedures })[0]).toBe('u03');
  });

  it('is not who keeps a slot, unless a clause depends on it', () => {
    const all = aProgramme(6)
      .clauses.filter(({ auditee }) => auditee === 'leadership')
      .map(({ clause }) => clause);
    expect(order({}, [aSlot('s', 'leadership', { clauses: all })])).not.toContain('leadership');
    expect(order({}, [aSlot('s', 'leadership', { clauses: ['5.1'] })])).toContain('leadership');
  });

  it('is not who was audited within the cycle on everything that depends on it', () => {
    expect(order({ history: [anEntry('u01', '2026-02-02')] })).not.toContain('u01');
    expect(order({ history: [anEntry('u01', '2025-12-31')] })).toContain('u01');
  });

  it('is the share of the year in a longer cycle, and all that is left in its last year', () => {
    const cycle = { from: '2026-01-01', to: '2028-12-31' };
    expect(order({ programme: aProgramme(6, { cycle }) })).toHaveLength(3);
    const history = ['leadership', 'iso-committee', 'u01'].map((id) =>
      anEntry(id, '2026-05-01', { auditorIds: [asId('x')] }),
    );
    expect(order({ programme: aProgramme(6, { cycle, year: 2027 }), history })).toHaveLength(3);
    const last = order({ programme: aProgramme(6, { cycle, year: 2028 }), history });
    expect(last).toEqual(expect.arrayContaining(['u02', 'u03', 'u04', 'u05', 'u06']));
  });

  it('is also who has open nonconformities in a later year of the cycle', () => {
    const programme = aProgramme(6, { cycle: { from: '2025-01-01', to: '2027-12-31' } });
    const history = [anEntry('u01', '2025-05-01')];
    expect(order({ programme, history, counts: new Map([['u01', { open: 1, repeated: 0 }]]) })).toContain('u01');
    expect(order({ programme, history })).not.toContain('u01');
  });
});
