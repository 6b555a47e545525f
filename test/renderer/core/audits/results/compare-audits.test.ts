import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../../../renderer/core/audits/audit';
import type { ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import { auditeesOf, compareAudits, lastAuditOf } from '../../../../../renderer/core/audits/results/compare-audits';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { anAnswer, anAudit, anItem, aSitting, auditIn } from '../../../../support/audit-lifecycle';

const bcvt = asId<'orgUnit'>('bcvt');
const answers: Readonly<Record<string, ChecklistItem['answer']>> = {
  p: anAnswer('conform'),
  n: anAnswer('nonconform', { grading: 'minor' }),
  N: anAnswer('nonconform', { grading: 'major' }),
  o: anAnswer('conform', { grading: 'observation' }),
};
const itemsOf = (letters: string) =>
  [...letters].map((letter, index) =>
    anItem(`${letter}${index}`, { answer: answers[letter] ?? anAnswer('not-assessed') }),
  );
const held = (id: string, day: string, change: Partial<Audit> = {}) =>
  auditIn('closed', { id: asId(id), sittings: [aSitting('s1', { day })], ...change });

describe('the comparison with the last audit', () => {
  it.each([
    ['p', 'p', 'same'],
    ['n', 'p', 'better'],
    ['p', 'n', 'worse'],
    ['N', 'n', 'better'],
    ['n', 'N', 'worse'],
    ['Npp', 'nnn', 'better'],
    ['np', 'nn', 'worse'],
    ['np', 'nnpp', 'same'],
    ['nn', 'npp', 'better'],
    ['p', 'o', 'same'],
    ['-', 'p', 'new'],
  ])('of %s then with %s now is %s', (before, now, trend) => {
    const others = [held('before', '2025-04-20')];
    const cells = compareAudits(
      { audit: anAudit(), items: itemsOf(now) },
      others,
      new Map([['before', itemsOf(before)]]),
    );
    expect(cells.map((cell) => [cell.auditee, cell.clause, cell.trend])).toEqual([['bcvt', '8.5', trend]]);
    expect(cells[0]?.now.inScope).toBe(now.length);
    expect(cells[0]?.before?.inScope).toBe(trend === 'new' ? undefined : before.length);
  });

  it('leaves out what is not judged now, and calls a clause new that was not audited there', () => {
    const former = [anItem('a', { words: { ...anItem('a').words, clauses: ['8.6'] } })];
    const others = [held('before', '2025-04-20')];
    const of = (letters: string) =>
      compareAudits({ audit: anAudit(), items: itemsOf(letters) }, others, new Map([['before', former]]));
    expect(of('p').map(({ clause, trend, before }) => [clause, trend, before])).toEqual([['8.5', 'new', null]]);
    expect(of('-')).toEqual([]);
  });
});

describe('the last audit of an auditee', () => {
  const last = (...others: Audit[]) => lastAuditOf(bcvt, anAudit(), others)?.id ?? null;

  it('is the latest one held before, in whatever order they are read', () => {
    const [old, recent] = [held('old', '2024-04-20'), held('recent', '2025-04-20')];
    expect(last(old, recent)).toBe('recent');
    expect(last(recent, old)).toBe('recent');
  });

  it('is none that came later, was cancelled, still runs, or went elsewhere', () => {
    expect(last()).toBeNull();
    expect(last(held('later', '2026-05-20'), held('same-day', '2026-04-23'))).toBeNull();
    expect(last(held('cancelled', '2025-04-20', { state: 'cancelled' }))).toBeNull();
    expect(last(held('running', '2025-04-20', { state: 'running' }))).toBeNull();
    expect(
      last(held('other', '', { sittings: [aSitting('s', { day: '2025-04-20', auditee: 'leadership' })] })),
    ).toBeNull();
    expect(last(anAudit({ state: 'closed' }))).toBeNull();
  });

  it('is looked up for everybody whom the audit sits with, each once', () => {
    const audit = anAudit({
      sittings: [
        aSitting('s0', { kind: 'opening' }),
        aSitting('s1'),
        aSitting('s2'),
        aSitting('s3', { auditee: null }),
      ],
    });
    expect(auditeesOf(audit)).toEqual(['bcvt']);
  });
});
