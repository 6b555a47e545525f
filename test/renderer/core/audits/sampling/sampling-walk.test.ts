import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvidence, answerItem } from '../../../../../renderer/core/audits/answers/answer-item';
import { answerIssues, inheritedEvidence } from '../../../../../renderer/core/audits/answers/answer-rules';
import type { AuditSample } from '../../../../../renderer/core/audits/audit-sample';
import { parseDossierCodes } from '../../../../../renderer/core/audits/sampling/dossier-codes';
import { drawCodes } from '../../../../../renderer/core/audits/sampling/draw-sample';
import { proposedResult, type Verdict, withVerdict } from '../../../../../renderer/core/audits/sampling/sample-grid';
import { saveSample } from '../../../../../renderer/core/audits/sampling/save-sample';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { anAnswer, anAuditAct, anItem, auditIn } from '../../../../support/audit-lifecycle';
import { itemsAfter } from '../../../../support/checklist-records';
import { accepted } from '../../../../support/lifecycle-records';
import { aDossier, aSample } from '../../../../support/sample-records';

const items = [anItem('i1', { answer: anAnswer('not-assessed') })];
const item = asId<'checklistItem'>('i1');
const list = Array.from({ length: 40 }, (_, index) => `HS-${index + 1}`).join('\n');
const codes = parseDossierCodes(list);

/** A sheet of three dossiers drawn from the list. */
const drawn = (seed: number): AuditSample =>
  aSample('m', {
    rule: 'random',
    seed,
    population: codes.length,
    dossiers: drawCodes('random', seed, codes, 3).map((code) => aDossier(code, { code })),
  });

describe('a sampling sheet from the list to the answer', () => {
  it('is stored as drawn, and can be drawn again from what it records', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const draft = accepted(saveSample(anAuditAct(auditIn('running'), { items }), drawn(seed)));
        const [change] = draft.changes;
        const record = change?.op === 'create' ? (change.record as unknown as AuditSample) : drawn(-1);
        const again = drawCodes('random', record.seed ?? -1, codes, record.dossiers.length);
        expect(record.dossiers.map(({ code }) => code)).toEqual(again);
        expect(record.population).toBe(codes.length);
      }),
    );
  });

  it('proposes what the auditor then says, and supports it', () => {
    const sheet = drawn(7);
    const filled = sheet.dossiers.reduce((before, { id }) => withVerdict(before, item, id, 'conform'), sheet);
    const act = anAuditAct(auditIn('running'), { items, samples: [filled] });
    expect(proposedResult([filled], item)).toBe('conform');
    const said = { result: 'conform', grading: null, reason: '', note: '' } as const;
    const [after] = itemsAfter(items, accepted(answerItem(act, item, said)));
    if (after === undefined) throw new Error('no question');
    expect(inheritedEvidence(after, [filled]).map(({ dossierId }) => dossierId)).toEqual(
      sheet.dossiers.map(({ id }) => id),
    );
    expect(answerIssues(after, [filled])).toEqual([]);
    expect(answerIssues(after, [])).toEqual([{ type: 'evidence-missing' }]);
  });

  it('leaves the answer to the auditor, whatever the dossiers propose', () => {
    const verdicts = fc.array(fc.constantFrom<Verdict>('conform', 'nonconform', 'not-applicable'), { maxLength: 3 });
    fc.assert(
      fc.property(verdicts, (given) => {
        const sheet = drawn(7);
        const filled = given.reduce(
          (one, verdict, at) => withVerdict(one, item, sheet.dossiers[at]?.id ?? '', verdict),
          sheet,
        );
        const saved = accepted(saveSample(anAuditAct(auditIn('running'), { items }), filled));
        expect(saved.changes.every(({ entity }) => entity === 'auditSample')).toBe(true);
      }),
    );
  });

  it('keeps a dossier once an answer names it', () => {
    const sheet = drawn(7);
    const named = sheet.dossiers[0]?.id ?? '';
    const act = anAuditAct(auditIn('running'), { items, samples: [sheet] });
    const evidence = { type: 'dossier', sampleId: sheet.id, dossierId: named } as const;
    const resting = { ...act, items: itemsAfter(items, accepted(addEvidence(act, item, evidence))) };
    expect(saveSample(resting, { ...sheet, dossiers: sheet.dossiers.slice(1) })).toEqual({
      ok: false,
      error: { type: 'dossier-in-evidence', dossierId: named, itemCode: 'I1' },
    });
  });
});
