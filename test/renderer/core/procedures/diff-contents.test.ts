import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../../renderer/core/calendar/parse-duration';
import type { ProcedureCase, RevisionContent, Step } from '../../../../renderer/core/procedures/content';
import { diffContents } from '../../../../renderer/core/procedures/diff-contents';
import { someContent } from '../../../support/lifecycle-records';

function aStep(id: string, change: Partial<Step> = {}): Step {
  return {
    id,
    kind: 'task',
    name: `Bước ${id}`,
    description: '',
    position: '',
    unit: '',
    durations: {},
    inputs: '',
    outputs: '',
    forms: [],
    coordinatingBody: '',
    next: [],
    ...change,
  };
}

function withSteps(...steps: Step[]): RevisionContent {
  const stages = [{ id: 'g', name: 'Giai đoạn 1', subtotal: {}, steps }];
  return someContent({ cases: [{ id: 'c', name: 'Cấp mới', serves: [], total: {}, stages }] });
}

const two = { chung: { kind: 'working-days', amount: 2 } } as const;

describe('differences between two revisions', () => {
  it('are none between equal contents, nor by spacing, dashes, Unicode form, ids or the change summary', () => {
    const before: RevisionContent = {
      ...withSteps(aStep('1')),
      purpose: 'Thống nhất – rõ ràng',
      dossier: [{ id: 'd1', name: 'Đơn', originals: 1, copies: 0, form: '' }],
    };
    const after = {
      ...before,
      purpose: ' Thống  nhất - rõ ràng'.normalize('NFD'),
      dossier: before.dossier.map((one) => ({ ...one, id: 'other' })),
      changeSummary: [],
    };
    expect(diffContents(before, after)).toEqual([]);
  });

  it('name the section with both texts', () => {
    expect(diffContents(someContent({ fee: '100.000' }), someContent({ fee: '200.000' }))).toEqual([
      { part: 'fee', name: '', field: null, before: '100.000', after: '200.000' },
    ]);
  });

  it('name what was added to and removed from a list', () => {
    const form = (code: string) => ({ id: code, code, name: 'Đơn đề nghị' });
    expect(diffContents(someContent({ forms: [form('BM-01')] }), someContent({ forms: [form('BM-02')] }))).toEqual([
      { part: 'forms', name: '', field: null, before: 'BM-01 · Đơn đề nghị', after: null },
      { part: 'forms', name: '', field: null, before: null, after: 'BM-02 · Đơn đề nghị' },
    ]);
  });

  it('name each field of a step that changed, its time with the area class', () => {
    const before = withSteps(aStep('1', { position: 'Chuyên viên' }), aStep('2'));
    const after = withSteps(aStep('1', { position: 'Trưởng phòng', durations: two }), aStep('2'));
    expect(diffContents(before, after)).toEqual([
      { part: 'step', name: 'Bước 1', field: 'position', before: 'Chuyên viên', after: 'Trưởng phòng' },
      {
        part: 'step',
        name: 'Bước 1',
        field: 'time',
        before: { areaClass: 'chung', duration: null },
        after: { areaClass: 'chung', duration: two.chung },
      },
    ]);
  });

  it('name steps added and removed, and exits by the names of their steps', () => {
    const before = withSteps(aStep('1'), aStep('2'), aStep('3'));
    const after = withSteps(aStep('1', { next: [{ to: '3', condition: 'Có' }] }), aStep('3'));
    expect(diffContents(before, after)).toEqual([
      { part: 'step', name: 'Bước 1', field: 'next', before: '', after: 'Có → Bước 3' },
      { part: 'step', name: '', field: null, before: 'Bước 2', after: null },
    ]);
  });

  it('name changes of cases and stages', () => {
    const before = withSteps(aStep('1'));
    const [only] = before.cases;
    if (only === undefined) throw new Error('no case');
    const changed: ProcedureCase = {
      ...only,
      total: two,
      stages: only.stages.map((stage) => ({ ...stage, name: 'Giai đoạn một' })),
    };
    const extra: ProcedureCase = { ...only, id: 'k', name: 'Cấp lại', stages: [] };
    const parts = diffContents(before, { ...before, cases: [changed, extra] });
    expect(parts.map(({ part, field, after }) => [part, field, after])).toEqual([
      ['case', 'time', { areaClass: 'chung', duration: two.chung }],
      ['stage', 'name', 'Giai đoạn một'],
      ['case', null, 'Cấp lại'],
    ]);
  });
});

const realData = process.env['REAL_DATA_DIR'];

interface RealStep {
  readonly name: string;
  readonly unit: string;
  readonly time: string;
}
interface RealFile {
  readonly procedures: readonly {
    readonly cases: readonly {
      readonly name: string;
      readonly stages: readonly { readonly name: string; readonly steps: readonly RealStep[] }[];
    }[];
  }[];
}

describe.skipIf(realData === undefined)(
  'the draft and the signed text of a real decision (needs REAL_DATA_DIR)',
  () => {
    it('differ in fewer than 48 of 316 steps once white space and dashes are left aside, and in no time', () => {
      const read = (name: string): RevisionContent => {
        const file = JSON.parse(readFileSync(`${realData}/procedures/${name}.json`, 'utf8')) as RealFile;
        const cases = file.procedures.flatMap((procedure, at) =>
          procedure.cases.map((one, index) => ({
            id: `${at}.${index}`,
            name: one.name,
            serves: [],
            total: {},
            stages: one.stages.map((stage, place) => ({
              id: `${at}.${index}.${place}`,
              name: stage.name,
              subtotal: {},
              steps: stage.steps.map((step, number) =>
                aStep(`${at}.${index}.${place}.${number}`, {
                  name: step.name,
                  unit: step.unit,
                  durations: { chung: parseDuration(step.time) ?? undefined },
                }),
              ),
            })),
          })),
        );
        return someContent({ cases });
      };
      const draft = read('qtnb_quangninh_xa_draft');
      expect(diffContents(draft, draft)).toEqual([]);
      const steps = diffContents(draft, read('qtnb_quangninh_xa_signed')).filter(({ part }) => part === 'step');
      expect(steps.filter(({ field }) => field === 'time' || field === null)).toEqual([]);
      const places = new Set(steps.map(({ name, field }) => `${name} ${field}`));
      expect(places.size).toBeGreaterThan(0);
      expect(steps.length).toBeLessThan(48);
    });
  },
);
