import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import { clauseRows, nextPart, withPart } from '../../../../../../renderer/features/audits/programme/plan/edit-clauses';
import { aProgramme } from '../../../../../support/programme-records';

describe('nextPart', () => {
  it('goes from none to main to contributing to none', () => {
    expect(nextPart(null)).toBe('main');
    expect(nextPart('main')).toBe('contributing');
    expect(nextPart('contributing')).toBeNull();
  });
});

describe('withPart', () => {
  const programme = aProgramme(1, { clauses: [{ clause: '9.1', auditee: 'leadership', part: 'main' }] });

  it('sets a part once, in the order of clauses and auditees', () => {
    const more = withPart(withPart(programme, '4.1', asId('u01'), 'main'), '4.1', 'leadership', 'contributing');
    expect(more.clauses.map(({ clause, auditee }) => `${clause} ${auditee}`)).toEqual([
      '4.1 leadership',
      '4.1 u01',
      '9.1 leadership',
    ]);
    expect(withPart(more, '4.1', asId('u01'), 'contributing').clauses).toHaveLength(3);
  });

  it('takes a part away', () => {
    expect(withPart(programme, '9.1', 'leadership', null).clauses).toEqual([]);
  });
});

describe('clauseRows', () => {
  it('are the second level of the edition and all that the programme names, each once', () => {
    const programme = aProgramme(1, {
      clauses: [
        { clause: '8.5.1', auditee: asId('u01'), part: 'main' },
        { clause: '4.1', auditee: asId('u01'), part: 'main' },
      ],
    });
    const edition = ['4', '4.1', '8.5', '8.5.1', '8.5.2', '10.1'].map((number) => ({ number }));
    expect(clauseRows(programme, edition)).toEqual(['4.1', '8.5', '8.5.1', '10.1']);
  });
});
