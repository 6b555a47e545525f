import { describe, expect, it } from 'vitest';
import { answersFor, proposedClauseParts } from '../../../../../renderer/core/audits/programme/proposed-clause-parts';
import { asId } from '../../../../../renderer/core/kernel/ids';

describe('the proposed matrix for given auditees', () => {
  const parts = proposedClauseParts(['leadership', 'iso-committee', asId<'orgUnit'>('u1'), asId<'orgUnit'>('u2')]);

  it('treats all units alike', () => {
    const of = (auditee: string) =>
      parts.filter((one) => one.auditee === auditee).map(({ clause, part }) => [clause, part]);
    expect(of('u1')).toEqual(of('u2'));
    expect(of('u1')).not.toEqual(of('leadership'));
  });

  it('stands in the order of the clauses, 10 after 9', () => {
    expect(parts[0]?.clause).toBe('4.1');
    expect(parts.at(-1)?.clause).toBe('10.3');
  });

  it('leaves out pairs that do not apply', () => {
    expect(parts.some(({ clause, auditee }) => clause === '4.1' && auditee === 'u1')).toBe(false);
    expect(proposedClauseParts([])).toEqual([]);
  });
});

describe('which clause answers for which', () => {
  it.each([
    ['8.5', '8.5', true],
    ['8.5', '8.5.1', true],
    ['8.5.1', '8.5', false],
    ['8', '8.5.1', true],
    ['1', '10.1', false],
    ['8.5', '8.51', false],
  ])('%s for %s: %s', (audited, wanted, expected) => {
    expect(answersFor(audited, wanted)).toBe(expected);
  });
});
