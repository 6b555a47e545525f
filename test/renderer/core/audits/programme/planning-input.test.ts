import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../../renderer/core/audits/programme/planning-input';
import { proposeProgramme } from '../../../../../renderer/core/audits/programme/propose-programme';
import { aPlanningInput } from '../../../../support/programme-records';

describe('settings of planning', () => {
  it('open every month, sample three procedures and send one auditor until somebody changes them', () => {
    expect(defaultSettings).toEqual({
      months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      sample: 3,
      auditorsPerSlot: 1,
      notBefore: null,
    });
  });

  it('without a month leave everything impossible instead of guessing', () => {
    const { slots, impossible } = proposeProgramme(aPlanningInput({ settings: { ...defaultSettings, months: [] } }));
    expect(slots).toEqual([]);
    expect(impossible.filter(({ type }) => type === 'auditee-impossible')).toHaveLength(8);
    expect(impossible[0]).toMatchObject({ reason: 'no-free-day' });
  });

  it('with repeated months count each once', () => {
    const plan = (months: readonly number[]) =>
      proposeProgramme(aPlanningInput({ settings: { ...defaultSettings, months } })).slots.map(({ day }) => day);
    expect(plan([10, 4, 4, 10])).toEqual(plan([4, 10]));
  });

  it.each([
    [2, 2],
    [3, 2],
    [1, 1],
  ])('with a sample of %i take at most as many procedures as a unit has: %i', (sample, count) => {
    const { slots } = proposeProgramme(aPlanningInput({ settings: { ...defaultSettings, sample } }));
    const units = slots.filter(({ auditee }) => auditee.startsWith('u'));
    expect(units.map(({ procedureIds }) => procedureIds.length)).toEqual(Array(6).fill(count));
  });

  it('with two auditors a slot send two wherever two are independent', () => {
    const { slots } = proposeProgramme(aPlanningInput({ settings: { ...defaultSettings, auditorsPerSlot: 2 } }));
    for (const { auditorIds } of slots) expect(new Set(auditorIds).size).toBe(2);
  });
});
