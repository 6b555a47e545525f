import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../../../../../renderer/core/audits/checklist-item';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import { earlierIndex } from '../../../../../../renderer/features/audits/walk/facing/last-finding';
import { aNonconformItem, anAuditAct, anItem, aSitting, auditIn, byId } from '../../../../../support/audit-lifecycle';
import { aNonconformity } from '../../../../../support/nonconformity-records';

const former = auditIn('closed', {
  id: asId('a0'),
  code: 'ĐG-00',
  from: '2025-05-12',
  to: '2025-05-12',
  sittings: [aSitting('s0', { day: '2025-05-12' })],
});
const step = (stepId: string, procedureId = 'qt-1') =>
  ({
    type: 'step',
    procedureId: asId(procedureId),
    revisionId: asId('r1'),
    caseId: 'c',
    stepId,
  }) as ChecklistItem['source'];
const found = aNonconformItem('f1', { auditId: asId('a0'), sittingId: 's0', source: step('b5') });

function lastOf(
  item: ChecklistItem,
  before: readonly ChecklistItem[] = [found],
  raised: ReturnType<typeof aNonconformity>[] = [],
) {
  const act = anAuditAct(auditIn('running'), { items: [item], others: [former] });
  return earlierIndex(act, { checklistItem: byId([...before, item]), nonconformity: byId(raised) })(item);
}

describe('what the last audit found where a question looks', () => {
  it('is what the question was made from', () => {
    const item = anItem('i1', { source: { type: 'last-audit', itemId: asId('f1') } });
    expect(lastOf(item)).toMatchObject([
      { audit: { code: 'ĐG-00' }, item: { id: 'f1' }, nonconformity: null, times: 2 },
    ]);
  });

  it('is found at the same step, never at another one of the same procedure', () => {
    expect(lastOf(anItem('i1', { source: step('b5') }))).toHaveLength(1);
    expect(lastOf(anItem('i1', { source: step('b6') }))).toEqual([]);
  });

  it('is found by a clause in common within one procedure, or at one auditee where there is no procedure', () => {
    const topic = {
      type: 'procedure',
      procedureId: asId('qt-1'),
      revisionId: asId('r1'),
      topic: 'known',
    } as ChecklistItem['source'];
    expect(lastOf(anItem('i1', { source: topic }))).toHaveLength(1);
    expect(
      lastOf(anItem('i1', { source: { ...topic, procedureId: asId('qt-2') } as ChecklistItem['source'] })),
    ).toEqual([]);
    const free = { ...found, source: { type: 'free' } as const };
    expect(lastOf(anItem('i1'), [free])).toHaveLength(1);
    expect(lastOf(anItem('i1', { sittingId: 's2' }), [free])).toEqual([]);
    const other = { question: '', look: '', requirement: '', clauses: ['7.5'] };
    expect(lastOf(anItem('i1', { words: other }), [free])).toEqual([]);
  });

  it('counts the times by what was raised, too', () => {
    const source = { type: 'audit', auditId: asId<'audit'>('a0'), itemId: asId<'checklistItem'>('f1') } as const;
    const one = aNonconformity('n1', { source, foundOn: '2025-05-12' });
    const before = aNonconformity('n0', {
      source: { ...source, auditId: asId('a9'), itemId: asId('f0') },
      foundOn: '2024-05-12',
    });
    const [last] = lastOf(anItem('i1', { source: step('b5') }), [found], [before, one]);
    expect(last?.nonconformity?.id).toBe('n1');
    expect(last?.times).toBe(3);
  });
});
