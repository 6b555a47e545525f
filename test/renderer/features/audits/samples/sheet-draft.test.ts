import { describe, expect, it } from 'vitest';
import {
  draftOfSample,
  isBlank,
  newRow,
  sampleOfDraft,
  unreadDays,
} from '../../../../../renderer/features/audits/samples/sheet-draft';
import { walkSample } from '../../../../support/walk-workspace';

describe('a sampling sheet being typed', () => {
  it('is the sheet again when nothing was typed', () => {
    expect(sampleOfDraft(walkSample, draftOfSample(walkSample))).toEqual(walkSample);
  });

  it('reads days as officers write them and leaves out what cannot be read, as well as blank rows', () => {
    const draft = draftOfSample({ ...walkSample, dossiers: [], grid: [] });
    const rows = [
      { ...newRow('x', 'HS-9'), received: '1/3/26', promised: '09032026', returned: 'tuần sau' },
      newRow('blank'),
    ];
    const typed = { ...draft, rows };
    expect(sampleOfDraft(walkSample, typed).dossiers).toEqual([
      { id: 'x', code: 'HS-9', received: '2026-03-01', promised: '2026-03-09', returned: null, byProcedure: null },
    ]);
    expect(unreadDays(typed)).toEqual(['tuần sau']);
    expect(rows.map(isBlank)).toEqual([false, true]);
  });

  it('takes the verdicts on a removed dossier with it, and keeps the others', () => {
    const [first, second] = walkSample.dossiers;
    if (first === undefined || second === undefined) throw new Error('too few dossiers');
    const cell = (dossierId: string) => ({ itemId: 'i1' as never, dossierId, verdict: 'conform' as const });
    const judged = { ...walkSample, grid: [cell(first.id), cell(second.id)] };
    const draft = draftOfSample(judged);
    const kept = sampleOfDraft(judged, { ...draft, rows: draft.rows.filter(({ id }) => id !== first.id) });
    expect(kept.grid.map(({ dossierId }) => dossierId)).toEqual([second.id]);
  });

  it('has no seed when it is chosen by judgement', () => {
    expect(sampleOfDraft(walkSample, { ...draftOfSample(walkSample), rule: 'judgement' }).seed).toBeNull();
  });
});
