import { describe, expect, it } from 'vitest';
import { saveProgramme } from '../../../../../../renderer/core/audits/programme/save-programme';
import { programmeGaps } from '../../../../../../renderer/core/audits/programme/sign-programme';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import { firstProgramme } from '../../../../../../renderer/features/audits/programme/plan/first-programme';
import { wordsOf } from '../../../../../../renderer/strings/use-words';
import { aSlot } from '../../../../../support/programme-records';
import { theProgramme } from '../../../../../support/programme-store';

const start = {
  id: asId<'auditProgramme'>('new'),
  year: 2027,
  auditees: ['leadership', asId<'orgUnit'>('u01'), asId<'orgUnit'>('u09')],
  from: '2027-01-01',
  to: '2027-12-31',
} as const;
const words = wordsOf('programme');

describe('a new programme', () => {
  it('lacks nothing but slots, with proposed texts and clauses', () => {
    const made = firstProgramme({ ...start, model: null }, words);
    expect(programmeGaps(made).map(({ type }) => type)).toEqual(['slots-missing']);
    expect(made.scope).toContain('3');
    expect(made.clauses.some(({ auditee }) => auditee === 'u09')).toBe(true);
    expect(saveProgramme([], made).ok).toBe(true);
  });

  it('takes texts and clauses of a former one over, not its schedule nor its signatures', () => {
    const model = theProgramme({
      objectives: ['Như năm trước'],
      number: '02/CTr',
      slots: [aSlot('s', 'u01')],
      clauses: [
        { clause: '8.5', auditee: asId('u01'), part: 'contributing' },
        { clause: '8.5', auditee: asId('u02'), part: 'main' },
      ],
    });
    const made = firstProgramme({ ...start, model }, words);
    expect(made).toMatchObject({ year: 2027, objectives: ['Như năm trước'], number: null, slots: [], approval: null });
    expect(made.clauses.filter(({ auditee }) => auditee === 'u01')).toEqual([
      { clause: '8.5', auditee: 'u01', part: 'contributing' },
    ]);
    expect(made.clauses.some(({ auditee }) => auditee === 'u02')).toBe(false);
    expect(made.clauses.some(({ auditee }) => auditee === 'u09')).toBe(true);
  });

  it('is refused when a day of the cycle is missing', () => {
    const made = firstProgramme({ ...start, to: null, model: null }, words);
    expect(saveProgramme([], made)).toMatchObject({ ok: false, error: { type: 'bad-date' } });
  });
});
