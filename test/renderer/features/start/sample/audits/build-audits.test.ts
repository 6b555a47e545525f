import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../../../../renderer/core/audits/audit';
import type { ChecklistItem } from '../../../../../../renderer/core/audits/checklist-item';
import { actOnAudit } from '../../../../../../renderer/core/audits/lifecycle/audit-act';
import { reportStanding } from '../../../../../../renderer/core/audits/lifecycle/audit-report';
import { openWarnings } from '../../../../../../renderer/core/audits/lifecycle/team-warnings';
import { coverageGaps } from '../../../../../../renderer/core/audits/programme/coverage-gaps';
import { auditResults } from '../../../../../../renderer/core/audits/results/audit-results';
import type { WorkspaceState } from '../../../../../../renderer/data/record-types';
import { buildSample } from '../../../../../../renderer/features/start/sample/build-sample';
import { openTestStore, testId } from '../../../../../support/memory-store';

async function sampleOn(today: string): Promise<WorkspaceState> {
  const store = await openTestStore();
  for (const draft of buildSample({ today, now: `${today}T01:00:00.000Z`, newId: testId })) {
    const result = await store.commit(draft);
    if (!result.ok) throw new Error(`${draft.intent}: ${JSON.stringify(result.error)}`);
  }
  return store.state();
}

const itemsOf = (state: WorkspaceState, { id }: Audit): readonly ChecklistItem[] =>
  [...state.checklistItem.values()].filter(({ auditId }) => auditId === id);

describe('audits of the sample', () => {
  it.each([
    '2026-11-23',
    '2026-01-01',
    '2026-02-17',
    '2026-03-08',
    '2026-05-02',
    '2026-06-20',
    '2026-09-02',
    '2027-04-30',
    '2027-12-31',
  ])('stand as they should on whatever day somebody begins: %s', async (today) => {
    const state = await sampleOn(today);
    const [first, second] = [...state.audit.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
    expect([first?.state, second?.state]).toEqual(['follow-up', 'running']);
    expect((second?.from ?? '') <= today).toBe(true);
    for (const { approval, number } of state.auditProgramme.values())
      expect([approval === null, number === null]).toEqual([false, false]);
    for (const audit of state.audit.values()) {
      expect(openWarnings(audit, state)).toEqual([]);
      for (const { signedOn } of audit.events) expect(signedOn <= today).toBe(true);
    }
  });

  it('are one being followed up, with a locked report, a dissent and two nonconformities', async () => {
    const state = await sampleOn('2026-11-23');
    const first = [...state.audit.values()].find((audit) => audit.state === 'follow-up');
    if (first === undefined) throw new Error('no audit');
    const act = actOnAudit(state, first.id, {
      recordedBy: null,
      today: '2026-11-23',
      now: '2026-11-23T01:00:00.000Z',
      newId: testId,
    });
    if (act === null) throw new Error('no audit');
    expect(reportStanding(act)).toBe('final');
    const items = itemsOf(state, first);
    expect(items.every(({ answer }) => answer.result !== 'not-assessed')).toBe(true);
    expect(items.flatMap(({ finding }) => finding?.agreement.type ?? []).sort()).toEqual(['agreed', 'disagreed']);
    expect([...state.nonconformity.values()].map(({ grading }) => grading)).toEqual(['minor', 'minor']);
    expect(auditResults(act).total.figures).toMatchObject({
      nonconform: 2,
      observations: 1,
      goodPractices: 1,
      opportunities: 1,
    });
  });

  it('are one running, half answered, that asks about what the last one found and samples three dossiers', async () => {
    const state = await sampleOn('2026-11-23');
    const running = [...state.audit.values()].find((audit) => audit.state === 'running');
    if (running === undefined) throw new Error('no audit');
    const items = itemsOf(state, running);
    const open = items.filter(({ answer }) => answer.result === 'not-assessed').length;
    expect(open).toBeGreaterThan(items.length / 4);
    expect(open).toBeLessThan(items.length);
    expect(items.some(({ source }) => source.type === 'last-audit')).toBe(true);
    expect(items.some(({ source }) => source.type === 'step')).toBe(true);
    expect([...state.auditSample.values()].map(({ dossiers }) => dossiers.length)).toEqual([3]);
  });

  it('follow a programme that leaves nobody out', async () => {
    const state = await sampleOn('2026-11-23');
    const [programme] = state.auditProgramme.values();
    if (programme === undefined) throw new Error('no programme');
    expect(coverageGaps(programme, programme.slots, [])).toEqual({ auditees: [], clauses: [] });
    expect(new Set(programme.slots.map(({ auditee }) => auditee)).size).toBe(programme.auditees.length);
  });
});
