import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditeeId } from '../../../../../renderer/core/audits/auditee';
import { belongsTo } from '../../../../../renderer/core/audits/lifecycle/independence';
import type { ProgrammeSlot } from '../../../../../renderer/core/audits/programme';
import { clausesOf, coverageGaps } from '../../../../../renderer/core/audits/programme/coverage-gaps';
import type { PlanningInput } from '../../../../../renderer/core/audits/programme/planning-input';
import { proposeInSteps, proposeProgramme } from '../../../../../renderer/core/audits/programme/propose-programme';
import { isWorkingDay } from '../../../../../renderer/core/calendar/working-calendar';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { aProfile, byId } from '../../../../support/audit-lifecycle';
import { countingIds } from '../../../../support/coverage-records';
import { anAgency, anEntry, aPlanningInput, aProgramme, aSlot, unitIds } from '../../../../support/programme-records';

describe('proposing a programme', () => {
  it('covers every auditee and every clause of the cycle', () => {
    const input = aPlanningInput();
    const { slots, impossible } = proposeProgramme(input);
    expect(impossible).toEqual([]);
    expect(coverageGaps(input.programme, slots, [])).toEqual({ auditees: [], clauses: [] });
  });

  it('leaves locked slots, and those that an audit carries out, exactly as they are', () => {
    const locked = aSlot('l', 'u01', { locked: true, month: 12, combinedWith: 'Kiểm tra CCHC', day: '2026-12-05' });
    const taken = aSlot('t', 'u02', { month: 1 });
    const free = aSlot('f', 'u03', { month: 1 });
    const programme = aProgramme(6, { slots: [free, locked, taken] });
    const { slots } = proposeProgramme(aPlanningInput({ programme, takenSlotIds: ['t'] }));
    expect(slots).toContainEqual(locked);
    expect(slots).toContainEqual(taken);
    expect(slots.some(({ id }) => id === 'f')).toBe(false);
  });

  it('lists a clause that nobody answers for, and a procedure of nobody', () => {
    const matrix = [...aProgramme(6).clauses, { clause: '8.3', auditee: 'gone' as AuditeeId, part: 'main' as const }];
    const input = aPlanningInput({ programme: aProgramme(6, { clauses: matrix }) });
    const procedures = input.procedures.map((one) => (one.id === 'p001' ? { ...one, auditee: null } : one));
    expect(proposeProgramme({ ...input, procedures }).impossible).toEqual([
      { type: 'clause-impossible', clause: '8.3', reason: 'no-auditee' },
      { type: 'procedure-unplaced', procedureId: 'p001' },
    ]);
  });

  it('lists auditees and clauses that nobody can audit', () => {
    const { slots, impossible } = proposeProgramme(aPlanningInput({ records: anAgency(2, 0, 0) }));
    expect(slots).toEqual([]);
    expect(impossible.filter(({ type }) => type === 'auditee-impossible')).toHaveLength(4);
    expect(impossible).toContainEqual({ type: 'clause-impossible', clause: '4.1', reason: 'auditees-impossible' });
  });

  it('leaves clauses to later years of a longer cycle without calling them impossible', () => {
    const programme = aProgramme(6, { cycle: { from: '2026-01-01', to: '2028-12-31' } });
    const { slots, impossible } = proposeProgramme(aPlanningInput({ programme }));
    expect(slots).toHaveLength(3);
    expect(impossible).toEqual([]);
  });

  it('gives the same plan for the same input, whatever the order of the records', () => {
    const input = aPlanningInput();
    const plain = proposeProgramme({ ...input, newId: countingIds('x') });
    const reversed = {
      ...input,
      records: {
        ...input.records,
        person: byId([...input.records.person.values()].reverse()),
        auditorProfile: byId([...input.records.auditorProfile.values()].reverse()),
      },
      procedures: [...input.procedures].reverse(),
      programme: { ...input.programme, auditees: [...input.programme.auditees].reverse() },
      newId: countingIds('x'),
    };
    expect(proposeProgramme(reversed)).toEqual(plain);
  });

  it('covers a cycle of three years with a plan each year', () => {
    const cycle = { from: '2026-01-01', to: '2028-12-31' };
    let history: PlanningInput['history'] = [];
    const records = {
      ...anAgency(7, 3, 0),
      auditorProfile: byId(['a01', 'a02', 'a03'].map((id) => aProfile(id, { competentUntil: null }))),
    };
    for (const year of [2026, 2027, 2028]) {
      const programme = aProgramme(7, { year, cycle });
      const { slots } = proposeProgramme(aPlanningInput({ programme, records, history }));
      history = [...history, ...slots.map(({ auditee, day, clauses }) => anEntry(auditee, day ?? '', { clauses }))];
    }
    expect(coverageGaps(aProgramme(7, { cycle }), [], history)).toEqual({ auditees: [], clauses: [] });
  });
});

describe('property: any agency', () => {
  const someInput = fc
    .record({
      units: fc.integer({ min: 1, max: 12 }),
      auditors: fc.integer({ min: 0, max: 6 }),
      procedures: fc.nat({ max: 40 }),
      months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 }),
      perSlot: fc.integer({ min: 1, max: 3 }),
      locked: fc.array(fc.record({ unit: fc.nat({ max: 11 }), month: fc.integer({ min: 1, max: 12 }) }), {
        maxLength: 4,
      }),
      open: fc.array(fc.nat({ max: 11 }), { maxLength: 4 }),
      audited: fc.array(fc.nat({ max: 11 }), { maxLength: 4 }),
      notBefore: fc.constantFrom(null, '2026-05-01', '2026-11-20'),
      expired: fc.boolean(),
    })
    .map((drawn) => {
      const records = anAgency(drawn.units, drawn.auditors, drawn.procedures);
      const ids = unitIds(drawn.units);
      const unit = (index: number) => ids[index % drawn.units] ?? 'leadership';
      const slots = drawn.locked.map(({ unit: index, month }, place) =>
        aSlot(`locked-${place}`, unit(index), { locked: true, month, clauses: ['8.5'] }),
      );
      return aPlanningInput({
        records: drawn.expired
          ? { ...records, auditorProfile: new Map([...records.auditorProfile].slice(1)) }
          : records,
        programme: aProgramme(drawn.units, { slots }),
        history: drawn.audited.map((index) => anEntry(unit(index), '2026-02-10', { clauses: ['8.5', '8.6'] })),
        counts: new Map(drawn.open.map((index) => [unit(index), { open: 1, repeated: 0 }])),
        settings: { months: drawn.months, sample: 3, auditorsPerSlot: drawn.perSlot, notBefore: drawn.notBefore },
      });
    });

  const planned = (input: PlanningInput) => {
    const proposal = proposeProgramme(input);
    return { ...proposal, fresh: proposal.slots.filter(({ locked }) => !locked) };
  };

  const onAny = (check: (input: PlanningInput, plan: ReturnType<typeof planned>) => void) =>
    fc.assert(
      fc.property(someInput, (input) => check(input, planned(input))),
      { numRuns: 150 },
    );

  it('nobody has two slots on one day', () => {
    onAny((_input, { fresh }) => {
      const bookings = fresh.flatMap(({ auditorIds, day }) => auditorIds.map((id) => `${id} ${day}`));
      expect(new Set(bookings).size).toBe(bookings.length);
    });
  });

  it('nobody audits what is their own unless the slot says so; all on working days of open months', () => {
    onAny(({ records, calendar, settings }, { fresh }) => {
      for (const { auditee, auditorIds, day, reasons, procedureIds } of fresh) {
        expect(day !== null && isWorkingDay(calendar, day)).toBe(true);
        expect(settings.months).toContain(Number(day?.slice(5, 7)));
        expect((day ?? '') >= (settings.notBefore ?? '')).toBe(true);
        for (const id of auditorIds) {
          const person = records.person.get(id);
          if (person === undefined) throw new Error('unknown auditor');
          const owners = procedureIds.map((procedure) => records.procedure.get(procedure)?.ownerUnitId ?? null);
          const own = [auditee, ...owners].some(
            (unit) => unit !== null && belongsTo(person, unit, records.orgUnit, day ?? ''),
          );
          expect(reasons.some((reason) => reason.type === 'not-independent' && reason.personId === id)).toBe(own);
        }
      }
    });
  });

  it('every auditee and every clause is within the cycle, or listed as impossible', () => {
    onAny(({ programme, history }, { slots, impossible }) => {
      const gaps = coverageGaps(programme, slots, history, clausesOf(programme));
      for (const auditee of gaps.auditees)
        expect(impossible.some((gap) => gap.type === 'auditee-impossible' && gap.auditee === auditee)).toBe(true);
      for (const clause of gaps.clauses)
        expect(impossible.some((gap) => gap.type === 'clause-impossible' && gap.clause === clause)).toBe(true);
    });
  });

  it('locked slots stay, every new one says why, and samples are of the auditee and at most three', () => {
    onAny(({ programme, procedures }, { slots, fresh }) => {
      const ids = (list: readonly ProgrammeSlot[]) => list.filter(({ locked }) => locked).map(({ id }) => id);
      expect([...ids(slots)].sort()).toEqual([...ids(programme.slots)].sort());
      for (const { reasons, procedureIds, auditee } of fresh) {
        expect(reasons.length).toBeGreaterThan(0);
        const own = procedures.filter((one) => one.auditee === auditee).map(({ id }) => id);
        expect(procedureIds.length).toBe(Math.min(3, own.length));
        expect(procedureIds.every((id) => own.includes(id))).toBe(true);
      }
    });
  });

  it('auditors from outside share the load evenly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 5 }), (units, auditors) => {
        const agency = anAgency(units, auditors, 0);
        const people = [...agency.person.values()].map((person) => ({ ...person, holdings: [] }));
        const { slots } = proposeProgramme(aPlanningInput({ records: { ...agency, person: byId(people) } }));
        const load = people.map(({ id }) => slots.filter(({ auditorIds }) => auditorIds.includes(id)).length);
        expect(Math.max(...load) - Math.min(...load)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a large agency', () => {
  it('of 60 units and 200 procedures is planned over 12 months in seconds, telling how far it is', () => {
    const records = anAgency(60, 12, 200);
    const counts = new Map([['u07', { open: 2, repeated: 1 }]]);
    const history = unitIds(60).map((id) => anEntry(id, '2025-06-01', { auditorIds: [asId('a01')] }));
    const input = aPlanningInput({ records, counts, history });
    const started = performance.now();
    const steps = proposeInSteps(input);
    const shares: number[] = [];
    let longest = 0;
    let at = started;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      shares.push(step.value);
      longest = Math.max(longest, performance.now() - at);
      at = performance.now();
    }
    const took = performance.now() - started;
    expect(step.value.impossible).toEqual([]);
    expect(step.value.slots).toHaveLength(62);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    expect(took).toBeLessThan(5000);
  });
});
