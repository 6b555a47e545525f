import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import { compareProposal } from '../../../../../../renderer/features/audits/programme/builder/compare-proposal';
import { aSlot } from '../../../../../support/programme-records';

const kindsOf = (...args: Parameters<typeof compareProposal>) =>
  Object.fromEntries(compareProposal(...args).lines.map(({ kind, before, after }) => [(after ?? before)?.id, kind]));

describe('compareProposal', () => {
  it('tells what is kept, as before, moved, changed, added and removed', () => {
    const locked = aSlot('locked', 'u01', { locked: true });
    const current = [
      locked,
      aSlot('same', 'u02', { day: '2026-04-01' }),
      aSlot('moved', 'u03'),
      aSlot('changed', 'u04', { auditorIds: [asId('a1')] }),
      aSlot('removed', 'u05'),
    ];
    const proposed = [
      locked,
      aSlot('n1', 'u02', { day: '2026-04-01' }),
      aSlot('n2', 'u03', { month: 6 }),
      aSlot('n3', 'u04', { auditorIds: [asId('a2')] }),
      aSlot('n4', 'u06'),
    ];
    expect(kindsOf(current, proposed)).toEqual({
      locked: 'kept',
      same: 'same',
      moved: 'moved',
      changed: 'changed',
      n4: 'added',
      removed: 'removed',
    });
  });

  it('keeps identity and what is combined where a slot takes the place of a former one', () => {
    const former = aSlot('old', 'u01', { combinedWith: 'Kiểm tra CCHC' });
    const { slots } = compareProposal([former], [aSlot('new', 'u01', { month: 9 })]);
    expect(slots).toEqual([aSlot('old', 'u01', { month: 9, combinedWith: 'Kiểm tra CCHC' })]);
  });

  it('pairs slots of one auditee by their month first', () => {
    const current = [aSlot('spring', 'u01', { month: 3 }), aSlot('autumn', 'u01', { month: 10 })];
    const { lines } = compareProposal(current, [aSlot('n1', 'u01', { month: 10 }), aSlot('n2', 'u01', { month: 5 })]);
    expect(lines.map(({ kind, before, after }) => [kind, before?.id, after?.month])).toEqual([
      ['same', 'autumn', 10],
      ['moved', 'spring', 5],
    ]);
  });

  it('loses no slot: each proposed one is taken once, each former one is answered for', () => {
    const slot = (prefix: string) =>
      fc
        .array(fc.record({ auditee: fc.constantFrom('u01', 'u02', 'u03'), month: fc.integer({ min: 1, max: 12 }) }))
        .map((list) => list.map(({ auditee, month }, index) => aSlot(`${prefix}${index}`, auditee, { month })));
    fc.assert(
      fc.property(slot('old'), slot('new'), (current, proposed) => {
        const { lines, slots } = compareProposal(current, proposed);
        expect(slots.map(({ auditee, month }) => [auditee, month])).toEqual(
          proposed.map(({ auditee, month }) => [auditee, month]),
        );
        expect(new Set(slots.map(({ id }) => id)).size).toBe(slots.length);
        const answered = lines.flatMap(({ before }) => (before === null ? [] : [before.id])).sort();
        expect(answered).toEqual(current.map(({ id }) => id).sort());
      }),
    );
  });
});
