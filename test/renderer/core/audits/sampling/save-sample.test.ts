import { describe, expect, it } from 'vitest';
import type { AuditState } from '../../../../../renderer/core/audits/audit';
import type { AuditSample } from '../../../../../renderer/core/audits/audit-sample';
import { statesFor } from '../../../../../renderer/core/audits/lifecycle/lifecycle-table';
import { removeSample, saveSample } from '../../../../../renderer/core/audits/sampling/save-sample';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { anAnswer, anAuditAct, anItem, auditIn } from '../../../../support/audit-lifecycle';
import { accepted } from '../../../../support/lifecycle-records';
import { aDossier, aSample } from '../../../../support/sample-records';

const audit = auditIn('running');
const act = anAuditAct(audit, { items: [anItem('i1')], samples: [aSample('m')] });
const evidence = { id: 'e', type: 'dossier', sampleId: asId<'auditSample'>('m'), dossierId: 'd1' } as const;
const resting = { ...act, items: [anItem('i1', { answer: anAnswer('conform', { evidence: [evidence] }) })] };
const cell = (itemId: string, dossierId: string) =>
  ({ itemId: asId<'checklistItem'>(itemId), dossierId, verdict: 'conform' }) as const;

describe('saving a sampling sheet', () => {
  it('adds one of this audit, and changes it, undoable', () => {
    const added = accepted(saveSample(act, aSample('n', { auditId: asId('other') })));
    expect(added).toMatchObject({
      intent: 'sample.save',
      undoable: true,
      detail: { code: 'ĐG-01' },
      changes: [{ op: 'create', entity: 'auditSample', record: { auditId: 'a1' } }],
    });
    const grid = [cell('i1', 'd1')];
    expect(accepted(saveSample(act, aSample('m', { grid }))).changes).toEqual([
      { op: 'update', entity: 'auditSample', id: 'm', set: { grid }, unset: [] },
    ]);
  });

  it('keeps rule, seed and population of a drawn sample', () => {
    const draft = accepted(saveSample(act, aSample('n', { rule: 'random', seed: 2026, population: 300 })));
    expect(draft.changes).toMatchObject([{ record: { rule: 'random', seed: 2026, population: 300 } }]);
  });

  it.each([
    [{ sittingId: 'x' }, { type: 'sitting-unknown', sittingId: 'x' }],
    [{ procedureId: asId('x') }, { type: 'procedure-unknown', procedureId: 'x' }],
    [{ period: { from: '2026-02-30', to: '2026-03-31' } }, { type: 'bad-date', text: '2026-02-30' }],
    [{ period: { from: '2026-04-01', to: '2026-03-31' } }, { type: 'dates-crossed' }],
    [{ population: 1 }, { type: 'population-too-small', population: 1, size: 2 }],
    [{ rule: 'random', seed: null }, { type: 'seed-unfit' }],
    [{ rule: 'systematic', seed: 1.5 }, { type: 'seed-unfit' }],
    [{ rule: 'judgement', seed: 7 }, { type: 'seed-unfit' }],
    [{ dossiers: [aDossier('d1', { code: ' ' })] }, { type: 'code-missing', dossierId: 'd1' }],
    [{ dossiers: [aDossier('d1'), aDossier('d2', { code: ' hs-D1' })] }, { type: 'code-repeated', code: 'hs-D1' }],
    [{ dossiers: [aDossier('d1', { promised: '11/03/2026' })] }, { type: 'bad-date', text: '11/03/2026' }],
    [{ dossiers: [aDossier('d1', { returned: '2026-03-01' })] }, { type: 'returned-before-received', code: 'HS-d1' }],
    [{ grid: [cell('x', 'd1')] }, { type: 'item-unknown', itemId: 'x' }],
    [{ grid: [cell('i1', 'd9')] }, { type: 'dossier-unknown', dossierId: 'd9' }],
    [{}, { type: 'nothing-changed' }],
  ] as readonly (readonly [Partial<AuditSample>, object])[])('with %j is refused: %j', (change, error) => {
    expect(saveSample(act, aSample('m', change))).toEqual({ ok: false, error });
  });

  it('keeps a dossier that an answer rests on', () => {
    expect(saveSample(resting, aSample('m', { dossiers: [aDossier('d2')] }))).toEqual({
      ok: false,
      error: { type: 'dossier-in-evidence', dossierId: 'd1', itemCode: 'I1' },
    });
    expect(saveSample(resting, aSample('m', { dossiers: [aDossier('d1')] })).ok).toBe(true);
  });

  it.each(['drafted', 'notified', 'running', 'postponed', 'findings-agreed', 'reported', 'closed'] as AuditState[])(
    'in state %s follows the table',
    (state) => {
      const there = anAuditAct(auditIn(state), { samples: [aSample('m')] });
      const allowed = statesFor['prepare-checklist'].includes(state);
      expect(saveSample(there, aSample('n')).ok).toBe(allowed);
      expect(removeSample(there, 'm').ok).toBe(allowed);
    },
  );
});

describe('removing a sampling sheet', () => {
  it('is undoable, and refused for an unknown one or one that an answer rests on', () => {
    expect(accepted(removeSample(act, 'm'))).toMatchObject({
      intent: 'sample.remove',
      undoable: true,
      changes: [{ op: 'delete', entity: 'auditSample', id: 'm' }],
    });
    expect(removeSample(act, 'x')).toEqual({ ok: false, error: { type: 'sample-unknown', sampleId: 'x' } });
    expect(removeSample(resting, 'm')).toMatchObject({ error: { type: 'dossier-in-evidence' } });
  });
});
