import { describe, expect, it } from 'vitest';
import {
  answerIssues,
  gradingsFor,
  inheritedEvidence,
  withResult,
} from '../../../../../renderer/core/audits/answers/answer-rules';
import type { AuditSample } from '../../../../../renderer/core/audits/audit-sample';
import type { Answer } from '../../../../../renderer/core/audits/checklist-item';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { anAnswer, anItem } from '../../../../support/audit-lifecycle';
import { aSample } from '../../../../support/sample-records';

const text = { id: 'e', type: 'text', text: 'Sổ trang 12' } as const;
const blank = { ...text, text: ' ' };
const issues = (answer: Answer, samples: readonly AuditSample[] = []) =>
  answerIssues(anItem('i', { answer }), samples).map(({ type }) => type);

describe('gradings', () => {
  it.each([
    ['not-assessed', []],
    ['conform', ['observation', 'opportunity', 'good-practice']],
    ['not-applicable', ['observation', 'opportunity', 'good-practice']],
    ['nonconform', ['major', 'minor', 'observation', 'opportunity', 'good-practice']],
  ] as readonly (readonly [Answer['result'], readonly string[]])[])('of %s are %j', (result, gradings) => {
    expect(gradingsFor(result)).toEqual(gradings);
  });

  it.each([
    ['minor', 'conform', null],
    ['major', 'not-assessed', null],
    ['observation', 'conform', 'observation'],
    ['observation', 'not-assessed', null],
    ['minor', 'nonconform', 'minor'],
    [null, 'conform', null],
  ] as readonly (readonly [Answer['grading'], Answer['result'], Answer['grading']])[])(
    '%s under the result %s becomes %s, and nothing typed is lost',
    (grading, result, after) => {
      const before = anAnswer('nonconform', { grading, note: 'ghi chú', reason: 'lý do', evidence: [text] });
      expect(withResult(before, result)).toEqual({ ...before, result, grading: after });
    },
  );
});

describe('what an answer lacks', () => {
  it.each([
    [anAnswer('not-assessed'), ['not-assessed']],
    [anAnswer('not-assessed', { reason: ' ' }), ['not-assessed']],
    [anAnswer('not-assessed', { reason: 'Mất điện' }), []],
    [anAnswer('not-assessed', { reason: 'Mất điện', grading: 'minor' }), ['grading-unfit']],
    [anAnswer('not-applicable'), ['reason-missing']],
    [anAnswer('not-applicable', { note: 'không phải lý do' }), ['reason-missing']],
    [anAnswer('not-applicable', { reason: 'Không phát sinh' }), []],
    [anAnswer('nonconform'), ['grading-missing', 'evidence-missing']],
    [anAnswer('nonconform', { grading: 'observation', evidence: [text] }), ['grading-missing']],
    [anAnswer('nonconform', { grading: 'minor', evidence: [blank] }), ['evidence-missing']],
    [anAnswer('nonconform', { grading: 'minor', note: 'chỉ ghi chú' }), ['evidence-missing']],
    [anAnswer('nonconform', { grading: 'major', evidence: [text] }), []],
    [anAnswer('conform'), ['evidence-missing']],
    [anAnswer('conform', { note: 'Đã xem sổ' }), []],
    [anAnswer('conform', { evidence: [text] }), []],
    [anAnswer('conform', { evidence: [text], grading: 'major' }), ['grading-unfit']],
    [anAnswer('conform', { evidence: [text], grading: 'good-practice' }), []],
  ] as readonly (readonly [Answer, readonly string[]])[])('%j: %j', (answer, wanted) => {
    expect(issues(answer)).toEqual(wanted);
  });

  it('is nothing when "conform" rests on the sampled dossiers; a nonconformity needs its own', () => {
    expect(issues(anAnswer('conform'), [aSample('m')])).toEqual([]);
    expect(issues(anAnswer('nonconform', { grading: 'minor' }), [aSample('m')])).toEqual(['evidence-missing']);
  });
});

describe('the dossiers that "conform" rests on', () => {
  const item = anItem('i');
  const of = (...samples: readonly AuditSample[]) => inheritedEvidence(item, samples).map(({ dossierId }) => dossierId);
  const grid = (dossierId: string, verdict: 'conform' | 'nonconform' | 'not-applicable') =>
    ({ itemId: item.id, dossierId, verdict }) as const;

  it('are all of its sitting while the grid does not judge it', () => {
    expect(inheritedEvidence(item, [aSample('m')])).toEqual([
      { type: 'dossier', sampleId: 'm', dossierId: 'd1' },
      { type: 'dossier', sampleId: 'm', dossierId: 'd2' },
    ]);
  });

  it('are those judged to conform once the grid judges it', () => {
    expect(of(aSample('m', { grid: [grid('d1', 'conform'), grid('d2', 'not-applicable')] }))).toEqual(['d1']);
    expect(of(aSample('m', { grid: [grid('d1', 'not-applicable')] }))).toEqual([]);
  });

  it('are none of another sitting or audit', () => {
    expect(of(aSample('m', { sittingId: 's2' }), aSample('n', { auditId: asId('a2') }))).toEqual([]);
  });

  it('are those of its procedure, when it asks about one', () => {
    const source = {
      type: 'procedure',
      procedureId: asId<'procedure'>('qt-2'),
      revisionId: asId<'revision'>('r'),
      topic: 'known',
    } as const;
    const samples = [aSample('m'), aSample('n', { procedureId: asId('qt-2') })];
    const found = inheritedEvidence(anItem('i', { source }), samples).map(({ sampleId }) => sampleId);
    expect(new Set(found)).toEqual(new Set(['n']));
  });

  it('are none for any other result', () => {
    const other = anItem('i', { answer: anAnswer('nonconform') });
    expect(inheritedEvidence(other, [aSample('m')])).toEqual([]);
  });
});
