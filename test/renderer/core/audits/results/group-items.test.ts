import { describe, expect, it } from 'vitest';
import {
  auditeeOf,
  itemsByAuditee,
  itemsByClause,
  itemsByProcedure,
  procedureOf,
} from '../../../../../renderer/core/audits/results/group-items';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { anAudit, anItem, aSitting } from '../../../../support/audit-lifecycle';

const clauses = (...list: string[]) => ({ words: { ...anItem('x').words, clauses: list } });
const source = { type: 'step', procedureId: asId<'procedure'>('qt-1'), revisionId: asId<'revision'>('r1') } as const;
const ids = (groups: ReadonlyMap<unknown, readonly { readonly id: string }[]>) =>
  [...groups].map(([key, items]) => [key, items.map(({ id }) => id)]);

describe('questions', () => {
  it('stand by auditee in the order of the sittings, then in their own', () => {
    const items = [
      anItem('c', { sittingId: 's2' }),
      anItem('b', { order: 2 }),
      anItem('a', { order: 1 }),
      anItem('gone', { dropped: true }),
    ];
    expect(ids(itemsByAuditee({ audit: anAudit(), items }))).toEqual([
      ['bcvt', ['a', 'b']],
      ['bcxb', ['c']],
    ]);
  });

  it('of several sittings with one auditee stand together', () => {
    const audit = anAudit({ sittings: [aSitting('s1'), aSitting('s2')] });
    const items = [anItem('a'), anItem('b', { sittingId: 's2' })];
    expect(ids(itemsByAuditee({ audit, items }))).toEqual([['bcvt', ['a', 'b']]]);
  });

  it('of a sitting that is gone or has nobody stand apart, never lost', () => {
    const audit = anAudit({ sittings: [aSitting('s1', { auditee: null })] });
    const items = [anItem('a'), anItem('b', { sittingId: 'gone' })];
    expect(ids(itemsByAuditee({ audit, items }))).toEqual([[null, ['b', 'a']]]);
    expect(auditeeOf({ sittingId: 'gone' }, audit)).toBeNull();
  });

  it('stand by clause in the order of the standard, with each of their clauses', () => {
    const items = [anItem('a', clauses('10.2', '8.5')), anItem('b', clauses('8.5')), anItem('c', clauses())];
    expect(ids(itemsByClause(items))).toEqual([
      ['8.5', ['a', 'b']],
      ['10.2', ['a']],
    ]);
  });

  it('stand by the procedure they come from, others by none', () => {
    const items = [anItem('a', { source: { ...source, caseId: 'c', stepId: 's' } }), anItem('b')];
    expect(ids(itemsByProcedure(items))).toEqual([
      ['qt-1', ['a']],
      [null, ['b']],
    ]);
    expect(procedureOf(anItem('b', { source: { type: 'clause', clause: '8.5' } }))).toBeNull();
  });
});
